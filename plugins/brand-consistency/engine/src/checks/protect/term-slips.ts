import { lazily } from '../../lazily';
import { AMBIGUOUS_WORDS, ENGLISH_WORDS, FOREIGN_WORDS } from '../../text/language-words';
import { isSyllable } from '../../text/vietnamese-syllable';
import { bareSpellings } from '../missing-diacritics/words';
import { ENGLISH_NEIGHBOURS } from './data/english-neighbours';
import { GRAMMAR, REAL_PHRASES } from './data/vietnamese-phrases';
import { isOneEdit } from './one-edit';
import { bareOf, FEWEST_LETTERS } from './term-index';

const knownPhrases = lazily((): ReadonlySet<string> => new Set([...REAL_PHRASES, ...bareSpellings().values()]));
/** From this length on one letter more, less or other is a slip; below only a letter doubled or halved is. */
const LETTERS_OF_A_SLIP = 6;
const LETTERS = /^\p{L}+$/u;
/** One letter of a Vietnamese syllable is much of it. */
const LETTERS_OF_A_SYLLABLE = 4;

/** A word that is right as it stands, as far as the lists of the house know. */
export const isRealWord = (key: string): boolean =>
  ENGLISH_WORDS.has(key) ||
  ENGLISH_NEIGHBOURS.has(key) ||
  AMBIGUOUS_WORDS.has(key) ||
  FOREIGN_WORDS.has(key) ||
  isSyllable(bareOf(key));

/** “villas”, “loved”, “lover”, “velvety”: another form of the same word. */
function isInflection(seen: string, right: string): boolean {
  const [short, long] = seen.length < right.length ? [seen, right] : [right, seen];
  if (seen.length === right.length) {
    if (seen.slice(0, -1) !== right.slice(0, -1)) return false;
    return (/e[sdr]$/u.test(seen) && /e[sdr]$/u.test(right)) || (/[ye]$/u.test(seen) && /[ye]$/u.test(right));
  }
  if (!long.startsWith(short)) return false;
  const last = long.slice(-1);
  return (last === 's' && !short.endsWith('s')) || ('dr'.includes(last) && short.endsWith('e')) || last === 'y';
}

/** A letter doubled, or one of a pair left out: vila, villla. */
function isDoubling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  const at = Array.from(short).findIndex((c, i) => c !== long.charAt(i));
  const position = at < 0 ? long.length - 1 : at;
  if (short.slice(position) !== long.slice(position + 1)) return false;
  return long.charAt(position) === long.charAt(position - 1);
}

/** Whether an English (or foreign) word is another one with one slip of the pen, and no word of its own. */
export function isSlip(seen: string, right: string): boolean {
  if (!LETTERS.test(seen) || seen.charAt(0) !== right.charAt(0) || right.length < FEWEST_LETTERS) return false;
  if (right.length >= LETTERS_OF_A_SLIP ? !isOneEdit(seen, right) : !isDoubling(seen, right)) return false;
  return !isInflection(seen, right) && !isRealWord(seen);
}

/** A syllable that no Vietnamese word has, one letter from the right one: ngiệm, sangs. */
export function isSyllableSlip(seen: string, right: string): boolean {
  if (right.length < LETTERS_OF_A_SYLLABLE || !LETTERS.test(seen)) return false;
  const bare = bareOf(seen);
  if (isSyllable(bare) || ENGLISH_WORDS.has(seen)) return false;
  return isOneEdit(seen, right) || isOneEdit(bare, bareOf(right));
}

/**
 * Whether words differ from a term in the marks of one syllable by a slip (“bữa sang”), not because they are other
 * words. `before` and `after` are the words around, in the same clause.
 */
export function isToneSlip(
  keys: readonly string[],
  wanted: readonly string[],
  position: number,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const seen = keys[position] ?? '';
  if (GRAMMAR.has(seen) || GRAMMAR.has(wanted[position] ?? '')) return false;
  const pairs = [
    [keys[position - 1] ?? before, seen],
    [seen, keys[position + 1] ?? after],
  ];
  return !pairs.some((pair) => knownPhrases().has(pair.join(' ')));
}

/** The singular of a word in -s; null where it has none, or may have another: “stretches” is none of “stretche”. */
export const pluralOf = (key: string): string | null =>
  key.length > FEWEST_LETTERS && /(?<!s|ch|sh|x|z)(?<!(?:s|ch|sh|x|z)e)s$/u.test(key) ? key.slice(0, -1) : null;
