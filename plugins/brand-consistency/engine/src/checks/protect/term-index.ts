import { phraseKeys } from '../../text/fold';
import { isSyllable, stripDiacritics } from '../../text/vietnamese-syllable';

/** A preferred term, word by word. */
export interface KnownTerm {
  readonly term: string;
  /** Token keys, and the same without diacritics. */
  readonly keys: readonly string[];
  readonly bares: readonly string[];
  /** Words that bear marks. */
  readonly marked: number;
  /** All of its words are Vietnamese syllables, one of them marked. */
  readonly vietnamese: boolean;
}

type Index = ReadonlyMap<string, readonly KnownTerm[]>;

/** Preferred terms by what a slip of the pen leaves of them. */
export interface TermIndex {
  readonly size: number;
  /** Lengths in words of the terms, and of single words that may be parted. */
  readonly lengths: readonly number[];
  /** Spellings that are right: the terms themselves and what else the brand writes. */
  readonly right: ReadonlySet<string>;
  /** Marked terms of several words, by their bare words. */
  readonly byBare: Index;
  /** Terms of several words, by their letters in one; with marks and without. */
  readonly byJoined: Index;
  /** Single words by their letters: they may stand in two. */
  readonly bySingle: Index;
  /** Terms of several words, by position and the other words. */
  readonly byOthers: Index;
  /** Words of the terms in `byOthers`. */
  readonly words: ReadonlySet<string>;
  /** Single words by their first and their last half: one slip leaves one of them as it is. */
  readonly byHalf: Index;
  readonly halves: readonly number[];
}

const MOST_WORDS = 5;
/** Of a shorter word nearly everything is one letter away. */
export const FEWEST_LETTERS = 5;

/** A token key without diacritics; itself where it holds letters of another alphabet. */
export const bareOf = (key: string): string => stripDiacritics(key).base ?? key;

/** What stands beside the word at `position`, as a key. */
export const othersKey = (keys: readonly string[], position: number): string =>
  `${position}|${keys.map((key, i) => (i === position ? '' : key)).join(' ')}`;

function knownTerm(term: string): KnownTerm {
  const keys = phraseKeys(term);
  const bares = keys.map(bareOf);
  const marked = keys.filter((key, i) => key !== bares[i]).length;
  return { term, keys, bares, marked, vietnamese: marked > 0 && bares.every(isSyllable) };
}

/**
 * @param terms preferred terms as people write them
 * @param others what else is right as it stands
 */
export function indexTerms(terms: readonly string[], others: readonly string[]): TermIndex {
  const maps = { byBare: new Map(), byJoined: new Map(), bySingle: new Map(), byOthers: new Map(), byHalf: new Map() };
  const enter = (map: Map<string, KnownTerm[]>, key: string, known: KnownTerm): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [known]);
    else if (!list.includes(known)) list.push(known);
  };
  const words = new Set<string>();
  const lengths = new Set<number>();
  const halves = new Set<number>();
  for (const known of terms.map(knownTerm)) {
    const { keys, bares } = known;
    const letters = keys.join('');
    if (keys.length === 0 || keys.length > MOST_WORDS || letters.length < FEWEST_LETTERS) continue;
    if (keys.length === 1) {
      if (known.vietnamese) continue;
      const half = letters.length >> 1;
      enter(maps.byHalf, `<${letters.slice(0, half)}`, known);
      enter(maps.byHalf, `>${letters.slice(half)}`, known);
      halves.add(half).add(letters.length - half);
      enter(maps.bySingle, letters, known);
      lengths.add(2);
      continue;
    }
    lengths.add(keys.length);
    enter(maps.byJoined, letters, known);
    enter(maps.byJoined, bares.join(''), known);
    if (known.marked > 0) enter(maps.byBare, bares.join(' '), known);
    for (const [position, key] of keys.entries()) {
      enter(maps.byOthers, othersKey(keys, position), known);
      words.add(key);
    }
  }
  const right = new Set([...terms, ...others].map((text) => phraseKeys(text).join(' ')));
  const size = maps.byHalf.size + maps.byJoined.size;
  return { ...maps, size, right, words, lengths: [...lengths].sort((a, b) => a - b), halves: [...halves] };
}
