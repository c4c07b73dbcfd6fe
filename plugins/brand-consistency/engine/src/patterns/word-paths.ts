import { foldTonePlacement } from '../text/tone-placement';
import { hashKey } from '../text/vocabulary';
import { isWordCode } from './char-set';
import { firstOf, within } from './first';
import { singleSet } from './program';
import { sequence } from './syntax-tree';
import type { Node } from './syntax-tree';

/** Whole words that every match holds at a known place. */
export interface WordPath {
  /** Hashes of neighbouring words, as `Tokens.hash` holds them; at least one. */
  readonly hashes: readonly number[];
  /** UTF-16 units from the place asked about to the first of them. */
  readonly offset: number;
}

const MAX_PATHS = 1000;
const LONGEST_PATH = 4;
/** Stands for a word boundary in the texts below; no pattern holds it unescaped by chance. */
const EDGE = '\uE000';

/**
 * The words that stand at or after `items[from]` in every match, one path for each way to write it. Empty where
 * there are none, or too many. A word counts only when it is known to begin and end there: in `auto\w+` there is none.
 */
export function wordPaths(items: readonly Node[], from: number): readonly WordPath[] {
  let texts: readonly string[] = [startsClosed(items, from) ? EDGE : ''];
  let at = from;
  for (; at < items.length; at++) {
    const next = textsOf(items[at] as Node);
    if (next === null || next.length * texts.length > MAX_PATHS) break;
    texts = texts.flatMap((start) => next.map((end) => start + end));
  }
  if (at < items.length) {
    const rest = firstOf(sequence(items.slice(at)));
    if (!rest.nullable && within(rest, false)) texts = texts.map((text) => text + EDGE);
  }
  const paths: WordPath[] = [];
  const known = new Set<string>();
  for (const text of texts) {
    const path = pathOf(text);
    if (path === null) return [];
    const key = `${path.offset} ${path.hashes.join()}`;
    if (!known.has(key)) paths.push(path);
    known.add(key);
  }
  return paths;
}

function startsClosed(items: readonly Node[], from: number): boolean {
  let at = from - 1;
  for (; items[at]?.kind === 'assert' || items[at]?.kind === 'look'; at--) {
    const item = items[at];
    if (item?.kind === 'assert' && (item.what === 'boundary' || item.what === 'edge')) return true;
  }
  const before = items[at];
  if (before === undefined) return false;
  const set = before.kind === 'repeat' && before.min > 0 ? singleSet(before.body) : singleSet(before);
  if (set !== null) return within(set, false);
  return before.kind === 'text' && !isWordCode(before.text.charCodeAt(before.text.length - 1));
}

/** The ways to write a node, with EDGE where a word must begin or end; null where they are too many or unknown. */
function textsOf(node: Node): readonly string[] | null {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'set':
      return node.set.members?.map((code) => String.fromCodePoint(code)) ?? null;
    case 'assert':
      return [node.what === 'noBoundary' ? '' : EDGE];
    case 'look': {
      const first = firstOf(node.body);
      return [node.ahead && !node.negative && !first.nullable && within(first, false) ? EDGE : ''];
    }
    case 'group':
      return textsOf(node.body);
    case 'choice':
      return limited(node.options.map(textsOf));
    case 'sequence': {
      let texts: readonly string[] = [''];
      for (const item of node.items) {
        const next = textsOf(item);
        if (next === null || next.length * texts.length > MAX_PATHS) return null;
        texts = texts.flatMap((start) => next.map((end) => start + end));
      }
      return texts;
    }
    case 'repeat': {
      if (node.max > 1) return null;
      const body = textsOf(node.body);
      return body === null ? null : node.min === 0 ? [...body, ''] : body;
    }
  }
}

function limited(options: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = [];
  for (const option of options) {
    if (option === null || all.length + option.length > MAX_PATHS) return null;
    all.push(...option);
  }
  return all;
}

/** The first words of a text that are whole for sure. */
function pathOf(marked: string): WordPath | null {
  const hashes: number[] = [];
  let offset = 0;
  let first = 0;
  let i = 0;
  let closed = false;
  while (i < marked.length) {
    const character = marked.charAt(i);
    if (character === EDGE) {
      closed = true;
      i++;
      continue;
    }
    if (!isWordCode(marked.codePointAt(i) ?? 0)) {
      closed = true;
      offset++;
      i++;
      continue;
    }
    const start = offset;
    let word = '';
    while (i < marked.length && marked.charAt(i) !== EDGE && isWordCode(marked.codePointAt(i) ?? 0)) {
      const letter = String.fromCodePoint(marked.codePointAt(i) ?? 0);
      word += letter;
      i += letter.length;
      offset += letter.length;
    }
    const ends = i < marked.length;
    if (closed && ends) {
      if (hashes.length === 0) first = start;
      hashes.push(hashKey(foldTonePlacement(word.toLowerCase())));
      if (hashes.length === LONGEST_PATH) break;
    } else if (hashes.length > 0) {
      break;
    }
    closed = false;
  }
  return hashes.length === 0 ? null : { hashes, offset: first };
}
