import type { Language } from '../language';
import { buildPhraseIndex, type PhraseIndex } from '../text/phrases';
import { stripDiacritics } from '../text/vietnamese-syllable';
import { inflectionsOf } from './en/inflections';
import { featureOf, readLexicon, type Cue, type Lexicon } from './lexicon';
import { shippedWeights } from './shipped-weights';
import type { Weights } from './weights';

/** Cues ready to be counted in one pass. */
export interface CueIndex {
  readonly index: PhraseIndex;
  /** What the index's phrases stand for. */
  readonly cues: readonly Cue[];
}

/** Word lists and weights, checked and indexed for one pass; immutable, to be shared by all measurements. */
export interface VoiceMeter extends CueIndex {
  readonly weights: Readonly<Record<Language, Weights>>;
}

/**
 * Makes a meter from word lists (texts for `readLexicon`); the lists of a language that no text is in may be left out.
 * Throws when a list or a weight is malformed. Takes some milliseconds.
 */
export const createVoiceMeter = (lexicons: readonly string[]): VoiceMeter => ({
  ...indexCues(lexicons.map(readLexicon)),
  weights: shippedWeights(),
});

/** Indexes what the lexicons list. Throws PhraseError for an entry without a word. */
export function indexCues(lexicons: Iterable<Lexicon>): CueIndex {
  const phrases: string[] = [];
  const cues: Cue[] = [];
  for (const lexicon of lexicons) {
    for (const [phrase, cue] of cuesOf(lexicon)) {
      phrases.push(phrase);
      cues.push(cue);
    }
  }
  return { index: buildPhraseIndex(phrases), cues };
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
    for (const form of lexicon.inflected ? new Set(entry.forms.flatMap(inflectionsOf)) : entry.forms) {
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
