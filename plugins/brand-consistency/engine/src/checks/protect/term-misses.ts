import type { Analysis, Block, Place } from '../../text/types';
import { blocksOf, gapBefore, sentenceAt, tokenText } from '../blocks';
import { isAllCaps, startsUpper } from '../letter-case';
import type { BlockFilter } from '../types';
import { isGlued } from './near-misses';
import { bareOf, othersKey } from './term-index';
import type { KnownTerm, TermIndex } from './term-index';
import { isRealWord, isSlip, isSyllableSlip, isToneSlip, pluralOf } from './term-slips';

/** A place that is a preferred term but for a slip of the pen. */
export interface TermMiss extends Place {
  readonly term: string;
  /** `marks`: no marks at all; `joined`: other blanks; `letter`: one letter; `tone`: one syllable marked otherwise. */
  readonly how: 'marks' | 'joined' | 'letter' | 'tone';
}

/** Tokens `first` up to but not including `last`, of one block. */
interface Window {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
}

type Found = Pick<TermMiss, 'term' | 'how'>;

const isApart = (block: Block, token: number): boolean => /^[\s-]$/u.test(gapBefore(block, token));

/** A capital inside a sentence that is not all capitals: somebody's name. */
function isName({ block, first }: Window, token: number): boolean {
  const text = tokenText(block, token);
  if (!startsUpper(text) || isAllCaps(text)) return false;
  const start = block.tokens.start[token] ?? 0;
  const before = block.text.slice(sentenceAt(block, start)?.start ?? 0, start);
  return token > first || /[\p{L}\p{N}]/u.test(before);
}

/** One word of the term is another one, the rest is there. */
function oneWordOff(window: Window, index: TermIndex): Found | null {
  const { keys } = window;
  const strange = keys.filter((key) => !index.words.has(key)).length;
  if (strange > 1) return null;
  for (const [position, key] of keys.entries()) {
    if (strange === 1 && index.words.has(key)) continue;
    for (const { term, keys: wanted, vietnamese } of index.byOthers.get(othersKey(keys, position)) ?? []) {
      const right = wanted[position] ?? '';
      if (key === right || isName(window, window.first + position)) continue;
      if (vietnamese ? isSyllableSlip(key, right) : isSlip(key, right)) return { term, how: 'letter' };
    }
  }
  return null;
}

/** The same letters with other marks: with none, or one syllable marked otherwise. */
function marksOff(window: Window, index: TermIndex): Found | null {
  const { keys, block, first, last } = window;
  const bares = keys.map(bareOf);
  for (const { term, keys: wanted, marked } of index.byBare.get(bares.join(' ')) ?? []) {
    const off = keys.flatMap((key, i) => (key === wanted[i] ? [] : [i]));
    if (off.length === 0) continue;
    // In English “hoa sen” may well stand bare; it takes the sentence around it to make a slip of it.
    const isBare = off.length === marked && off.every((i) => keys[i] === bares[i]);
    if (isBare && marked > 1) return { term, how: 'marks' };
    const [position = 0] = off;
    if (off.length > 1 || block.language === 'en' || isName(window, first + position)) continue;
    const before = isApart(block, first) ? block.tokens.key[first - 1] : undefined;
    const after = last < block.tokens.count && isApart(block, last) ? block.tokens.key[last] : undefined;
    if (isToneSlip(keys, wanted, position, before, after)) return { term, how: 'tone' };
  }
  return null;
}

/** A term's words in one, or one word in two. */
function blanksOff({ keys, first, block }: Window, index: TermIndex): Found | null {
  const [one = '', two] = keys;
  if (two === undefined) {
    const known = index.byJoined.get(one)?.[0];
    return known === undefined || isRealWord(one) ? null : { term: known.term, how: 'joined' };
  }
  const known = keys.length === 2 && isApart(block, first + 1) ? index.bySingle.get(one + two)?.[0] : undefined;
  return known === undefined || one === 'a' || (isRealWord(one) && isRealWord(two))
    ? null
    : { term: known.term, how: 'joined' };
}

/** One word, one letter off; a plural gets the plural. */
function letterOff(window: Window, index: TermIndex): Found | null {
  const key = window.keys[0] ?? '';
  for (const [seen, isPlural] of [
    [pluralOf(key), true],
    [key, false],
  ] as const) {
    if (seen === null || index.right.has(seen)) continue;
    const found = nearest(seen, index);
    if (found === null || isName(window, window.first)) continue;
    return { term: isPlural ? `${found.term}s` : found.term, how: 'letter' };
  }
  return null;
}

function nearest(seen: string, { halves, byHalf }: TermIndex): KnownTerm | null {
  for (const half of halves) {
    if (half > seen.length) continue;
    const heads = byHalf.get(`<${seen.slice(0, half)}`) ?? [];
    const tails = byHalf.get(`>${seen.slice(seen.length - half)}`) ?? [];
    for (const known of [...heads, ...tails]) if (isSlip(seen, known.keys[0] ?? '')) return known;
  }
  return null;
}

function judge(window: Window, index: TermIndex): Found | null {
  if (index.right.has(window.keys.join(' '))) return null;
  if (window.keys.length === 1) return blanksOff(window, index) ?? letterOff(window, index);
  return marksOff(window, index) ?? oneWordOff(window, index) ?? blanksOff(window, index);
}

function* missesIn(block: Block, index: TermIndex): Generator<Found & { first: number; last: number }> {
  const { count, key } = block.tokens;
  for (let first = 0; first < count; first++) {
    // The longest first: “bua sang” is told before “sang” could be.
    for (let at = index.lengths.length - 1; at >= -1; at--) {
      const length = at < 0 ? 1 : (index.lengths[at] ?? 1);
      const last = first + length;
      if (last > count || (length > 1 && !isRun(block, first, last))) continue;
      const found = judge({ block, first, last, keys: key.slice(first, last) }, index);
      if (found === null) continue;
      yield { ...found, first, last };
      first = last - 1;
      break;
    }
  }
}

function isRun(block: Block, first: number, last: number): boolean {
  for (let token = first + 1; token < last; token++) if (!isApart(block, token)) return false;
  return true;
}

/** Places that are preferred terms but for one slip; in reading order, without overlaps. */
export function findTermMisses(analysis: Analysis, index: TermIndex, reads: BlockFilter): TermMiss[] {
  if (index.size === 0) return [];
  const found: TermMiss[] = [];
  for (const { unit, index: at, block } of blocksOf(analysis, reads)) {
    if (block.undiacritised) continue;
    for (const { first, last, term, how } of missesIn(block, index)) {
      const start = block.tokens.start[first] ?? 0;
      const end = block.tokens.end[last - 1] ?? 0;
      if (!isGlued(block, start, end)) found.push({ unit, block: at, start, end, term, how });
    }
  }
  return found;
}
