import { foldText } from './fold';
import { tokenise } from './tokens';
import type { Analysis, Block, Place } from './types';
import { Vocabulary } from './vocabulary';

/** A phrase that was found; `phrase` is its index in the list the index was built from. */
export interface PhraseHit extends Place {
  readonly phrase: number;
}

/** Thrown for a phrase that can match nothing: it holds no letter or digit ("!!!", "", "😀"). */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  readonly code = 'NO_WORDS';

  constructor(
    readonly phrase: string,
    readonly index: number,
  ) {
    super(`Phrase ${index} (${JSON.stringify(phrase)}) holds no word. Write at least one letter or digit.`);
  }
}

/** Phrases ready for one pass over any number of texts; immutable. */
export interface PhraseIndex {
  readonly size: number;
  /** Open-addressing table of the trie's edges: a slot holds a node, or 0. */
  readonly slots: Int32Array;
  readonly parentOf: Int32Array;
  readonly hashOf: Int32Array;
  readonly keyOf: readonly string[];
  /** First phrase that ends at a node, or -1; `nextSame` leads to the others with the same words. */
  readonly firstAt: Int32Array;
  readonly nextSame: Int32Array;
  /** Whether a node has children; the pass stops at one without. */
  readonly inner: Uint8Array;
  /** What must stand between, and right around, the words of a phrase; only for phrases that are not plain words. */
  readonly signs: ReadonlyMap<number, PhraseSigns>;
}

interface PhraseSigns {
  readonly gaps: readonly string[];
  readonly before: string;
  readonly after: string;
}

const ROOT = 0;

/**
 * Makes an index of phrases as people write them. Matching compares token keys, so case, tone placement and
 * invisible characters are folded; between words, white space, hyphens and quotes are one. Signs that belong to
 * a phrase ("100%", "Q&A", "C++", "24/7") must be there in the text too. Throws PhraseError.
 */
export function buildPhraseIndex(phrases: readonly string[]): PhraseIndex {
  const vocabulary = new Vocabulary();
  const keyed = phrases.map((phrase, index) => {
    const text = foldText(phrase);
    const tokens = tokenise(text, vocabulary);
    if (tokens.count === 0) throw new PhraseError(phrase, index);
    return { text, tokens };
  });
  const words = keyed.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const capacity = powerOfTwo((words + 1) * 2);
  const slots = new Int32Array(capacity);
  const parentOf = new Int32Array(words + 1);
  const hashOf = new Int32Array(words + 1);
  const keyOf: string[] = [''];
  const firstAt = new Int32Array(words + 1).fill(-1);
  const nextSame = new Int32Array(phrases.length).fill(-1);
  const inner = new Uint8Array(words + 1);
  const signs = new Map<number, PhraseSigns>();
  // Last phrase first, so that phrases with the same words are chained in rising order.
  for (let phrase = keyed.length - 1; phrase >= 0; phrase--) {
    const { text, tokens } = keyed[phrase] as (typeof keyed)[number];
    let node = ROOT;
    for (let i = 0; i < tokens.count; i++) {
      const key = tokens.key[i] ?? '';
      const hash = tokens.hash[i] ?? 0;
      let slot = slotOf(node, hash, capacity);
      let child = slots[slot] ?? 0;
      while (child !== 0 && !(parentOf[child] === node && keyOf[child] === key)) {
        slot = (slot + 1) & (capacity - 1);
        child = slots[slot] ?? 0;
      }
      if (child === 0) {
        child = keyOf.push(key) - 1;
        slots[slot] = child;
        parentOf[child] = node;
        hashOf[child] = hash;
        inner[node] = 1;
      }
      node = child;
    }
    nextSame[phrase] = firstAt[node] ?? -1;
    firstAt[node] = phrase;
    const own = signsOf(text, tokens.start, tokens.end);
    if (own !== null) signs.set(phrase, own);
  }
  return { size: phrases.length, slots, parentOf, hashOf, keyOf, firstAt, nextSame, inner, signs };
}

/** All places of all phrases, overlapping ones too, in one pass; sorted by unit, block, start, end, phrase. */
export function findPhrases(analysis: Analysis, index: PhraseIndex): PhraseHit[] {
  const hits: PhraseHit[] = [];
  analysis.units.forEach((unit, unitAt) => {
    unit.blocks.forEach((block, blockAt) => findInBlock(block, index, unitAt, blockAt, hits));
  });
  return hits;
}

function findInBlock(block: Block, index: PhraseIndex, unit: number, blockAt: number, hits: PhraseHit[]): void {
  const { count, start, end, key, hash } = block.tokens;
  const { slots, parentOf, hashOf, keyOf, firstAt, nextSame, inner, signs } = index;
  const wrap = slots.length - 1;
  for (let first = 0; first < count; first++) {
    let node = ROOT;
    let mixed = false;
    for (let i = first; i < count && inner[node] === 1; i++) {
      const wanted = hash[i] ?? 0;
      let slot = slotOf(node, wanted, slots.length);
      let child = slots[slot] ?? 0;
      while (child !== 0 && !(hashOf[child] === wanted && parentOf[child] === node && keyOf[child] === key[i])) {
        slot = (slot + 1) & wrap;
        child = slots[slot] ?? 0;
      }
      if (child === 0) break;
      if (i > first && !isSingleSpace(block.text, end[i - 1] ?? 0, start[i] ?? 0)) mixed = true;
      node = child;
      for (let phrase = firstAt[node] ?? -1; phrase >= 0; phrase = nextSame[phrase] ?? -1) {
        const own = signs.get(phrase);
        if ((mixed || own !== undefined) && !signsFit(block, first, i, own)) continue;
        hits.push({ unit, block: blockAt, start: start[first] ?? 0, end: end[i] ?? 0, phrase });
      }
    }
  }
}

function slotOf(node: number, hash: number, capacity: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13)) & (capacity - 1);
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

function isSingleSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 0x20;
}

/** White space, hyphens and quotes between two words say nothing; anything else does. */
const SILENT = /[\s\-‐‑'"’‘“”«»*]/g;
/** Signs that belong to a word when they touch it. */
const ATTACHED = /^[\p{S}%#@&\\/]+/u;
const LONGEST_GAP = 40;

function gapSigns(text: string, from: number, to: number): string {
  return to - from > LONGEST_GAP ? text.slice(from, to) : text.slice(from, to).replace(SILENT, '');
}

function signsOf(text: string, start: readonly number[], end: readonly number[]): PhraseSigns | null {
  const gaps: string[] = [];
  for (let i = 1; i < start.length; i++) gaps.push(gapSigns(text, end[i - 1] ?? 0, start[i] ?? 0));
  const before = [...text.slice(0, start[0])].reverse().join('');
  const attachedBefore = [...(ATTACHED.exec(before)?.[0] ?? '')].reverse().join('');
  const after = ATTACHED.exec(text.slice(end[end.length - 1]))?.[0] ?? '';
  if (attachedBefore === '' && after === '' && gaps.every((gap) => gap === '')) return null;
  return { gaps, before: attachedBefore, after };
}

function signsFit(block: Block, first: number, last: number, own: PhraseSigns | undefined): boolean {
  const { start, end } = block.tokens;
  const { text } = block;
  for (let i = first + 1; i <= last; i++) {
    if (gapSigns(text, end[i - 1] ?? 0, start[i] ?? 0) !== (own?.gaps[i - first - 1] ?? '')) return false;
  }
  if (own === undefined) return true;
  const from = start[first] ?? 0;
  return (
    text.startsWith(own.after, end[last] ?? 0) && text.slice(Math.max(0, from - own.before.length), from) === own.before
  );
}
