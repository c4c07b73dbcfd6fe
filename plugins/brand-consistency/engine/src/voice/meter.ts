import type { Language } from '../language';
import { buildPhraseIndex, type PhraseIndex } from '../text/phrases';
import { stripDiacritics } from '../text/vietnamese-syllable';
import { ENGLISH } from './en';
import { featureOf, readLexicon, type Cue, type Lexicon } from './lexicon';
import { VIETNAMESE } from './vi';
import { weightsSchema, type Weights } from './weights';

/** One language's data as it lies in the files. */
export interface VoicePack {
  /** Texts for `readLexicon`. */
  readonly lexicons: readonly string[];
  readonly weights: unknown;
}

/** The shipped lists and weights, checked and indexed for one pass; immutable, to be shared by all measurements. */
export interface VoiceMeter {
  readonly index: PhraseIndex;
  /** What the index's phrases stand for. */
  readonly cues: readonly Cue[];
  readonly weights: Readonly<Record<Language, Weights>>;
}

const SHIPPED: Readonly<Record<Language, VoicePack>> = { en: ENGLISH, vi: VIETNAMESE };

/** Makes a meter from the shipped data. Throws when a list or a weight is malformed. Takes some milliseconds. */
export function createVoiceMeter(packs: Readonly<Record<Language, VoicePack>> = SHIPPED): VoiceMeter {
  const phrases: string[] = [];
  const cues: Cue[] = [];
  for (const pack of [packs.en, packs.vi]) {
    for (const text of pack.lexicons) {
      for (const [phrase, cue] of cuesOf(readLexicon(text))) {
        phrases.push(phrase);
        cues.push(cue);
      }
    }
  }
  return {
    index: buildPhraseIndex(phrases),
    cues,
    weights: { en: weightsSchema().parse(packs.en.weights), vi: weightsSchema().parse(packs.vi.weights) },
  };
}

function* cuesOf(lexicon: Lexicon): Generator<[string, Cue]> {
  for (const entry of lexicon.entries) {
    const cue: Cue = {
      language: lexicon.language,
      list: lexicon.list,
      feature: featureOf(lexicon, entry),
      weight: Math.abs(entry.weight),
      negatable: lexicon.negatable,
      atSentenceStart: lexicon.atSentenceStart,
      undiacritised: false,
    };
    for (const form of entry.forms) {
      yield [form, cue];
      const bare = lexicon.language === 'vi' ? withoutDiacritics(form) : null;
      if (bare !== null) yield [bare, { ...cue, undiacritised: true }];
    }
  }
}

/** "khuyến mãi" → "khuyen mai"; null for single syllables, which are too ambiguous, and for what has no diacritics. */
function withoutDiacritics(form: string): string | null {
  const words = form.toLowerCase().split(' ');
  if (words.length < 2) return null;
  const bare = words.map((word) => stripDiacritics(word).base ?? word);
  return bare.every((word, at) => word === words[at]) ? null : bare.join(' ');
}
