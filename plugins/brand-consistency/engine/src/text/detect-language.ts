import type { Language } from '../language';
import { AMBIGUOUS_WORDS, BARE_VIETNAMESE, ENGLISH_WORDS, FOREIGN_WORDS, PLAIN_VIETNAMESE } from './language-words';
import { isSyllable, needsDiacritics, stripDiacritics } from './vietnamese-syllable';
import type { Vocabulary } from './vocabulary';

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

const TELLING = 1;
const SYLLABLE = 2;
const MARKED = 4;
const BARE = 8;
const KNOWN = 16;

/** What the words of one vocabulary say, by their numbers; each is weighed once. A pure cache. */
export class WordEvidence {
  private weights = new Float64Array(4 * 64);
  private traits = new Uint8Array(64);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Tells the language of one block from diacritics, function words and syllable shapes. */
  guess(words: readonly number[], count: number): LanguageGuess {
    let vi = 0;
    let en = 0;
    let latin = 0;
    let other = 0;
    let telling = 0;
    let syllables = 0;
    let marked = 0;
    let bare = 0;
    const step = Math.max(1, Math.ceil(count / SAMPLE));
    for (let i = 0; i < count; i += step) {
      const word = words[i] as number;
      let traits = word < this.traits.length ? (this.traits[word] as number) : 0;
      if (traits === 0) traits = this.learn(word);
      if ((traits & TELLING) === 0) continue;
      const { weights } = this;
      const at = word * 4;
      vi += weights[at] as number;
      en += weights[at + 1] as number;
      latin += weights[at + 2] as number;
      other += weights[at + 3] as number;
      telling++;
      if ((traits & SYLLABLE) !== 0) syllables++;
      if ((traits & MARKED) !== 0) marked++;
      if ((traits & BARE) !== 0) bare++;
    }
    if (telling === 0) return SAYS_NOTHING;
    const english = en + latin;
    const foreign = other > 0 && other >= vi && other >= en + FOREIGN_DISCOUNT * latin;
    const language = foreign ? null : vi > english ? 'vi' : 'en';
    const best = foreign ? other : Math.max(vi, english);
    const second = foreign ? Math.max(vi, en) : Math.max(Math.min(vi, english), other);
    const sure = telling >= 3 || (best >= 1.2 && best >= 2 * second);
    const undiacritised = language === 'vi' && marked <= syllables * 0.1 && bare >= 1 && bare >= syllables * 0.3;
    return (language === null ? NEITHER : undiacritised ? BARE_GUESS : GUESSES[language])[sure ? 1 : 0];
  }

  private learn(word: number): number {
    if (word >= this.traits.length) {
      const room = Math.max(word + 1, this.traits.length * 2);
      const traits = new Uint8Array(room);
      traits.set(this.traits);
      const weights = new Float64Array(4 * room);
      weights.set(this.weights);
      this.traits = traits;
      this.weights = weights;
    }
    const evidence = weigh(this.vocabulary.key(word));
    this.weights.set([evidence.vi, evidence.en, evidence.latin, evidence.other], word * 4);
    const traits =
      KNOWN |
      (evidence === NOTHING ? 0 : TELLING) |
      (evidence.syllable ? SYLLABLE : 0) |
      (evidence.marked ? MARKED : 0) |
      (evidence.bare ? BARE : 0);
    this.traits[word] = traits;
    return traits;
  }
}

const guesses = (language: Language | null, undiacritised = false): readonly [LanguageGuess, LanguageGuess] => [
  { language, sure: false, undiacritised },
  { language, sure: true, undiacritised },
];
const NEITHER = guesses(null);
const [SAYS_NOTHING] = NEITHER;
const BARE_GUESS = guesses('vi', true);
const GUESSES = { vi: guesses('vi'), en: guesses('en') };

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
