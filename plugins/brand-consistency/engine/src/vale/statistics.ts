import { toBytes } from './bytes';
import { splitIntoSentences } from './sentences';
import { syllablesOf } from './syllables';

/** Counts over a text, as Vale's `metric` and `readability` rules take them. */
export interface TextStatistics {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Letters and digits. */
  readonly characters: number;
  readonly syllables: number;
  /** More than two syllables. */
  readonly polysyllabicWords: number;
  /** The same, endings -es, -ed and -ing not counted. */
  readonly complexWords: number;
  /** More than six bytes. */
  readonly longWords: number;
}

const WORD = /(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

export function measureText(text: string): TextStatistics {
  let sentences = 0;
  let characters = 0;
  let syllables = 0;
  let polysyllabicWords = 0;
  let complexWords = 0;
  let longWords = 0;
  let words = 0;
  const paragraphs = text.split('\n\n');
  for (const sentence of paragraphs.flatMap(splitIntoSentences)) {
    sentences++;
    for (const word of sentence.match(WORD) ?? []) {
      const count = syllablesOf(word);
      words++;
      syllables += count;
      characters += word.match(LETTER_OR_DIGIT)?.length ?? 0;
      if (toBytes(word).length > 6) longWords++;
      if (count > 2) polysyllabicWords++;
      if ((/(?:es|ed|ing)$/.test(word) ? count - 1 : count) > 2) complexWords++;
    }
  }
  return {
    words,
    sentences,
    paragraphs: paragraphs.length,
    characters,
    syllables,
    polysyllabicWords,
    complexWords,
    longWords,
  };
}

export type GradeName = 'Gunning Fog' | 'Coleman-Liau' | 'Flesch-Kincaid' | 'SMOG' | 'Automated Readability';

/**
 * United States school grades. Gunning (1952); Coleman & Liau (1975); Kincaid et al. (1975); McLaughlin (1969);
 * Smith & Senter (1967). NaN for a text without words.
 */
export function gradesOf(s: TextStatistics): Readonly<Record<GradeName, number>> {
  const perSentence = s.words / s.sentences;
  const letters = s.characters / s.words;
  return {
    'Gunning Fog': 0.4 * (perSentence + (100 * s.complexWords) / s.words),
    'Coleman-Liau': 5.88 * letters - (29.6 * s.sentences) / s.words - 15.8,
    'Flesch-Kincaid': 0.39 * perSentence + (11.8 * s.syllables) / s.words - 15.59,
    SMOG: 1.043 * Math.sqrt((s.polysyllabicWords * 30) / s.sentences) + 3.1291,
    'Automated Readability': 4.71 * letters + 0.5 * perSentence - 21.43,
  };
}
