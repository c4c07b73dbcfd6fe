import { isSyllable, stripDiacritics } from '../text/vietnamese-syllable';

/**
 * The shape rule: chat spelling that no list can hold. A word that is no Vietnamese syllable, but becomes one when the
 * usual replacements of chat are undone: z and dz for d, gi or v, f for ph, w for qu, j for gi, k for c, a lost n (mìh)
 * or g (đúg → đún is told by the list), x for ch at the end, and letters held down (đẹppp).
 */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/;
const HELD = /(\p{L})\1{2,}/u;
const WORD = /^[a-zà-ỹđ]{2,12}$/;

const proper = (word: string): boolean => {
  const { base } = stripDiacritics(word);
  return base !== null && isSyllable(base);
};

const UNDO: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^dz/, 'd'],
  [/^dz/, 'v'],
  [/^z/, 'd'],
  [/^z/, 'gi'],
  [/^z/, 'v'],
  [/^f/, 'ph'],
  [/^w/, 'qu'],
  [/^q(?!u)/, 'qu'],
  [/^j/, 'gi'],
  [/^k(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/, 'c'],
  [/^ck/, 'ch'],
  [/^nk(?=[aàáảãạ])/, 'nh'],
  [/^c(?=[eêiy])/, 'k'],
  [/^g(?=[eêẹếềệ])/, 'gh'],
  [/^ng(?=[eêiyẹếềệíìỉịĩ])/, 'ngh'],
  [/j/, 'i'],
  [/k$/, 'ch'],
  [/k$/, 'c'],
  [/x$/, 'ch'],
  [/([^cnt])h$/, '$1nh'],
  [/([^n])g$/, '$1ng'],
  [/nq$/, 'ng'],
  [/z$/, ''],
];

/** Misspellings by rule of ngh and gh (“nghành”, “ngĩ”) are slips, not chat. */
const SLIP = /^(?:ngh[aăâoôơuư]|gh[aăâoôơuư]|ng[eêi]|g[eê])/;

/** What no replacement touches is no chat spelling: told at once, because nearly every word of a text is such. */
const TOUCHED = new RegExp(UNDO.map(([pattern]) => pattern.source).join('|'));

export interface Shape {
  readonly how: 'held' | 'shape' | 'noVowel';
  readonly normal: readonly string[];
}

/** Letters held down, undone: đẹppp → đẹp, nhaaa → nha, sooo → so. */
const letGo = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

/** What chat spelling the shape of one lower-case word betrays; null for everything else. */
export function chatShape(word: string): Shape | null {
  if (!WORD.test(word) && !HELD.test(word)) return null;
  if (HELD.test(word)) {
    const normal = letGo(word);
    return proper(normal) ? { how: 'held', normal: [normal] } : null;
  }
  // Without a Vietnamese mark a word of this shape may be English or a name.
  if (!TOUCHED.test(word) || !MARKED.test(word) || proper(word) || SLIP.test(word)) return null;
  const foreign = /[jwzf]/.test(word);
  const normal = [
    ...new Set(
      UNDO.flatMap(([pattern, replacement]) => (pattern.test(word) ? [word.replace(pattern, replacement)] : [])),
    ),
  ].filter(proper);
  if (normal.length > 0) return { how: 'shape', normal };
  return foreign && /^[a-zà-ỹđ]{2,5}$/.test(word) && /^(?:[jwzf]|dz)/.test(word) ? { how: 'shape', normal: [] } : null;
}

const CLUSTER = /^[bcdđghklmnpqrstvx]{2,5}$/;

/** Lower-case letters without a vowel, as chat clips its words: “đc”, “bjh”, “ntn”. */
export const isClipped = (word: string): boolean => CLUSTER.test(word);
