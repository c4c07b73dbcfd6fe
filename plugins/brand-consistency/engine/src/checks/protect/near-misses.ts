import { ENGLISH_WORDS } from '../../text/language-words';
import { isSyllable, needsDiacritics, stripDiacritics } from '../../text/vietnamese-syllable';
import type { Analysis, Block, Place } from '../../text/types';
import { blocksOf, gapBefore, tokenText } from '../blocks';
import { startsUpper } from '../letter-case';
import type { BlockFilter } from '../types';
import { isOneEdit } from './one-edit';

/** Shorter names have too many real words one letter away. */
const LEAST_LENGTH = 5;
const LONGEST_KEY = 48;
const MOST_WORDS = 6;

interface Known {
  readonly name: string;
  /** Lower case, without diacritics, blanks and signs. */
  readonly key: string;
  readonly words: number;
}

export interface NearMiss extends Place {
  readonly name: string;
  /** `joined`: the right letters, parted or marked otherwise; `letter`: one letter added, lost, swapped or replaced. */
  readonly how: 'joined' | 'letter';
}

/** Names indexed by their two halves: one edit leaves at least one half as it is. */
export interface NearMissIndex {
  readonly size: number;
  readonly byHead: ReadonlyMap<string, readonly Known[]>;
  readonly byTail: ReadonlyMap<string, readonly Known[]>;
  readonly lengths: readonly number[];
  readonly own: ReadonlySet<string>;
  readonly mostWords: number;
}

/** A word or name as its bare letters: Sen Việt → senviet. */
export const bareKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/đ/gu, 'd');

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [known]);
  else list.push(known);
}

export function buildNearMisses(names: readonly string[]): NearMissIndex {
  const byHead = new Map<string, Known[]>();
  const byTail = new Map<string, Known[]>();
  const lengths = new Set<number>();
  let mostWords = 1;
  for (const name of names) {
    const key = bareKey(name);
    if (key.length < LEAST_LENGTH || key.length > LONGEST_KEY) continue;
    const known = { name, key, words: name.split(/[\s-]+/u).length };
    const half = key.length >> 1;
    add(byHead, key.slice(0, half), known);
    add(byTail, key.slice(half), known);
    lengths.add(half).add(key.length - half);
    mostWords = Math.max(mostWords, known.words);
  }
  return {
    size: byHead.size,
    byHead,
    byTail,
    lengths: [...lengths],
    own: new Set(names.map((name) => name.toLowerCase())),
    mostWords: Math.min(MOST_WORDS, mostWords + 1),
  };
}

const POSSESSIVE = /['’]s?$|s['’]$/u;

/** A Vietnamese word with the marks it needs: another word, not a slip of the pen. */
function isProperSyllable(word: string): boolean {
  const { base, marked } = stripDiacritics(word.toLowerCase());
  return base !== null && isSyllable(base) && (marked || !needsDiacritics(base));
}

/** Words that are right as they stand, so that they are no misspelling of a name. */
function isRealWording(words: readonly string[], known: Known): boolean {
  if (words.length === 1) {
    const word = (words[0] ?? '').toLowerCase();
    const stem = word.replace(POSSESSIVE, '');
    return ENGLISH_WORDS.has(word) || stem === known.key || stem === `${known.key}s` || `${stem}s` === known.key;
  }
  return (
    words.every((word) => isProperSyllable(word)) && words.some((word) => stripDiacritics(word.toLowerCase()).marked)
  );
}

/** Part of a handle, a hashtag, a path or a domain. */
export const isGlued = (block: Block, start: number, end: number): boolean =>
  /[#@/._]$/u.test(block.text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@/_]|\.\p{Ll})/u.test(block.text.slice(end, end + 2));

function judge(block: Block, first: number, last: number, key: string, known: Known): NearMiss['how'] | null {
  const words = Array.from({ length: last - first }, (_, i) => tokenText(block, first + i));
  const text = words.join(' ').replace(POSSESSIVE, '');
  if (key === known.key) {
    const sameCut = words.length === known.words;
    // Marks only: told where every word is capitalised as in the name, so that it is meant as the name.
    if (sameCut && !words.every((word) => startsUpper(word))) return null;
    return text === known.name || text.toLowerCase() === known.name.toLowerCase() ? null : 'joined';
  }
  if (Math.abs(words.length - known.words) > 1 || !isOneEdit(key, known.key)) return null;
  if (words.length === known.words && !words.every((word) => startsUpper(word) || /^\p{N}/u.test(word))) return null;
  if (key.charAt(0) !== known.key.charAt(0)) return null;
  return isRealWording(words, known) ? null : 'letter';
}

/** Candidates whose first or last half stands in the key. */
function* candidates(index: NearMissIndex, key: string): Generator<Known> {
  for (const length of index.lengths) {
    if (length > key.length) continue;
    yield* index.byHead.get(key.slice(0, length)) ?? [];
    yield* index.byTail.get(key.slice(key.length - length)) ?? [];
  }
}

/**
 * Places that are a name but for one letter, a blank or a mark; sorted, the longest first where two begin together.
 * Only words that begin with a capital are looked at: names in lower case are found by their own phrase.
 */
export function findNearMisses(analysis: Analysis, index: NearMissIndex, reads: BlockFilter): NearMiss[] {
  const found: NearMiss[] = [];
  if (index.size === 0) return found;
  for (const { unit, index: at, block } of blocksOf(analysis, reads)) {
    if (block.undiacritised) continue;
    const { tokens } = block;
    for (let first = 0; first < tokens.count; first++) {
      if (!startsUpper(tokenText(block, first))) continue;
      let key = '';
      for (let last = first; last < Math.min(tokens.count, first + index.mostWords); last++) {
        if (last > first && !/^[\s-]$/u.test(gapBefore(block, last))) break;
        key += bareKey(tokenText(block, last).replace(POSSESSIVE, ''));
        if (key.length > LONGEST_KEY) break;
        if (key.length < LEAST_LENGTH - 1) continue;
        const start = tokens.start[first] ?? 0;
        const end = tokens.end[last] ?? 0;
        if (index.own.has(block.text.slice(start, end).toLowerCase())) continue;
        for (const known of candidates(index, key)) {
          const how = judge(block, first, last + 1, key, known);
          if (how === null || isGlued(block, start, end)) continue;
          found.push({ unit, block: at, start, end, name: known.name, how });
          break;
        }
      }
    }
  }
  return found;
}
