import { isMap, isSeq, type Document, type Node } from 'yaml';
import { DEFAULT_TONE_TOLERANCE } from '../../../engine/src/score/settings';
import type { Proposal } from '../../../engine/src/learn/types';
import { foldKey } from '../../../engine/src/text/fold';

/** How a proposal stands to a document. */
export type Standing =
  | { readonly state: 'new' | 'there' }
  /** The document says something else. */
  | { readonly state: 'differs'; readonly existing: unknown };

const valueAt = (document: Document, path: readonly string[]): unknown => {
  const node: unknown = document.getIn(path, true);
  return typeof node === 'object' && node !== null && 'toJS' in node ? (node as Node).toJS(document) : undefined;
};

/** `tone.formal`, and `touchpoints.website.tone.formal`. */
const isTone = (path: readonly string[]): boolean => (path[0] === 'touchpoints' ? path[2] : path[0]) === 'tone';

/** A bare tone target has the default tolerance. */
const spelledOut = (value: unknown, path: readonly string[]): unknown =>
  typeof value === 'number' && isTone(path) ? { target: value, tolerance: DEFAULT_TONE_TOLERANCE } : value;

/** What is compared of an item of a list of words. */
const termOf = (item: unknown): string => {
  const word = typeof item === 'object' && item !== null && 'term' in item ? item.term : item;
  return foldKey(String(word));
};

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [mine, theirs] = [a, b].map((list: unknown[]) => list.map(termOf).sort());
    return JSON.stringify(mine) === JSON.stringify(theirs);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const [mine, theirs] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => isSame(mine[key], theirs[key]));
}

/** Whether a document has what is proposed, or something else in its place. Words are compared as texts are read. */
export function standingOf(document: Document, { path, action, value }: Proposal): Standing {
  const existing = valueAt(document, path);
  if (existing === undefined) return { state: 'new' };
  if (action === 'add') {
    const known = Array.isArray(existing) && existing.some((item) => termOf(item) === termOf(value));
    return { state: known ? 'there' : 'new' };
  }
  const isThere = isSame(spelledOut(existing, path), spelledOut(value, path));
  return isThere ? { state: 'there' } : { state: 'differs', existing };
}

/** Short values stand on one line. */
const nodeFor = (document: Document, value: Proposal['value']): Node =>
  document.createNode(value, typeof value === 'object' ? { flow: true } : {});

function addItem(document: Document, { path, value }: Proposal, comment: string | null): void {
  if (!isSeq(document.getIn(path, true))) document.setIn(path, document.createNode([]));
  const list: unknown = document.getIn(path, true);
  const node = nodeFor(document, value);
  if (comment !== null) node.commentBefore = comment;
  if (isSeq(list)) list.add(node);
}

/** Comments of a value stand on the line above its key. */
function commentAt(document: Document, path: readonly string[], comment: string): void {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return;
  const at = parent.items.findIndex(({ key }) => String(key) === path.at(-1));
  const pair = parent.items[at];
  if (pair === undefined) return;
  const key = document.createNode(path.at(-1)) as Node;
  key.commentBefore = comment;
  parent.items[at] = document.createPair(key, pair.value);
}

/** Puts a proposal into a document, whatever stands there; with `comment` on the line above it. */
export function place(document: Document, proposal: Proposal, comment: string | null): void {
  if (proposal.action === 'add') addItem(document, proposal, comment);
  else {
    document.setIn(proposal.path, nodeFor(document, proposal.value));
    if (comment !== null) commentAt(document, proposal.path, comment);
  }
}
