import type { Language } from '../language';
import { AMBIGUOUS_WORDS, BARE_VIETNAMESE, ENGLISH_WORDS, FOREIGN_WORDS, PLAIN_VIETNAMESE } from './language-words';
import { isSyllable, needsDiacritics, stripDiacritics } from './vietnamese-syllable';
import type { Tokens } from './types';

/** What one block says of its own language. */
export interface LanguageGuess {
  /** The likeliest language; null when it is neither, or when nothing is said. */
  readonly language: Language | null;
  /** Whether the block may stand on this alone; otherwise it takes the language around it. */
  readonly sure: boolean;
  readonly undiacritised: boolean;
}

/** How much one word speaks for each side. The weights were set by hand and checked on three-word windows. */
interface Evidence {
  readonly vi: number;
  readonly en: number;
  /** For English only because it is Latin script and no Vietnamese syllable; yields to words of other languages. */
  readonly latin: number;
  readonly other: number;
  /** A Vietnamese-looking word: has it diacritics, must it have some, is it known to have some? */
  readonly syllable: boolean;
  readonly marked: boolean;
  readonly bare: boolean;
}

/** Words looked at in one block; evenly spread, so that a long block costs no more than a short one. */
const SAMPLE = 160;
/** What the mere look of a Latin word counts against words of other languages. */
const FOREIGN_DISCOUNT = 0.4;
const CONTRACTION = /(?:n't|'(?:s|re|ve|ll|d|m))$/;
const ELISION = /^(?:l|d|c|j|n|s|m|qu|dell|all|un)'/;
const ENGLISH_ENDING = /(?:ing|tion|ness|ment|ful|less|ly|ed|ity|able|ible|ous|ght)$/;

/** Evidence of words already seen in one analysis; a pure cache. */
export type EvidenceCache = Map<string, Evidence>;

/** Tells the language of one block from diacritics, function words and syllable shapes. */
export function guessLanguage(tokens: Tokens, cache: EvidenceCache): LanguageGuess {
  let vi = 0;
  let en = 0;
  let latin = 0;
  let other = 0;
  let telling = 0;
  let syllables = 0;
  let marked = 0;
  let bare = 0;
  const step = Math.max(1, Math.ceil(tokens.count / SAMPLE));
  for (let i = 0; i < tokens.count; i += step) {
    const key = tokens.key[i] ?? '';
    let evidence = cache.get(key);
    if (evidence === undefined) {
      evidence = weigh(key);
      cache.set(key, evidence);
    }
    vi += evidence.vi;
    en += evidence.en;
    latin += evidence.latin;
    other += evidence.other;
    if (evidence !== NOTHING) telling++;
    if (evidence.syllable) syllables++;
    if (evidence.marked) marked++;
    if (evidence.bare) bare++;
  }
  if (telling === 0) return { language: null, sure: false, undiacritised: false };
  const english = en + latin;
  const foreign = other > 0 && other >= vi && other >= en + FOREIGN_DISCOUNT * latin;
  const language = foreign ? null : vi > english ? 'vi' : 'en';
  const best = foreign ? other : Math.max(vi, english);
  const second = foreign ? Math.max(vi, en) : Math.max(Math.min(vi, english), other);
  const sure = telling >= 3 || (best >= 1.2 && best >= 2 * second);
  const undiacritised = language === 'vi' && marked <= syllables * 0.1 && bare >= 1 && bare >= syllables * 0.3;
  return { language, sure, undiacritised };
}

const NOTHING: Evidence = { vi: 0, en: 0, latin: 0, other: 0, syllable: false, marked: false, bare: false };

function weigh(key: string): Evidence {
  if (key.length > 40 || /^[\p{N}_]+$/u.test(key)) {
    return /^[\x21-\x7e]*$/.test(key) || /^[\p{N}_]+$/u.test(key) ? NOTHING : { ...NOTHING, other: 4 };
  }
  const plain = /^[a-z0-9_']+$/.test(key);
  if (key.includes("'")) {
    if (plain && CONTRACTION.test(key)) return { ...NOTHING, en: 1.5 };
    if (ELISION.test(key)) return { ...NOTHING, other: 1.5 };
  }
  if (plain) return weighPlain(key);
  const { base, marked, exclusive } = stripDiacritics(key);
  if (base === null) return { ...NOTHING, other: /\p{sc=Latin}/u.test(key) ? 2 : Math.min(1 + key.length, 6) };
  const syllable = isSyllable(base);
  if (exclusive) return { ...NOTHING, vi: syllable ? 4 : 2, syllable, marked };
  if (!syllable) return { ...NOTHING, other: 1.5 };
  return { ...NOTHING, vi: BARE_VIETNAMESE.has(base) ? 3 : base.length > 1 ? 2.2 : 1, syllable, marked };
}

function weighPlain(key: string): Evidence {
  if (/\d/.test(key)) return NOTHING;
  const syllable = isSyllable(key);
  if (AMBIGUOUS_WORDS.has(key)) return { ...NOTHING, en: 0.6, vi: 0.6, syllable };
  if (ENGLISH_WORDS.has(key)) return { ...NOTHING, en: 1.2, vi: syllable ? 0.4 : 0, syllable };
  if (FOREIGN_WORDS.has(key)) {
    return syllable
      ? { ...NOTHING, other: 0.7, vi: BARE_VIETNAMESE.has(key) ? 0.9 : 0.5, syllable }
      : { ...NOTHING, other: 1.3 };
  }
  if (BARE_VIETNAMESE.has(key)) return { ...NOTHING, vi: 1.2, syllable, bare: true };
  if (key.length === 1) return NOTHING;
  if (PLAIN_VIETNAMESE.has(key)) return { ...NOTHING, vi: 1.2, en: 0.1, syllable };
  if (syllable) return { ...NOTHING, vi: 0.8, en: 0.2, syllable, bare: needsDiacritics(key) };
  return { ...NOTHING, latin: ENGLISH_ENDING.test(key) ? 1.1 : 0.8 };
}
