import type { Analysis, Block } from '../text/types';
import { countSyllables } from './en/syllables';
import type { Readability } from './types';

const LONG_ENGLISH = 25;
const LONG_VIETNAMESE = 30;
/** Kinds of block that hold sentences; a heading or a table cell would only feign short ones. */
const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'quote', 'caption']);

const NOTHING: Readability = { grade: null, sentenceLength: null, ease: null, longSentences: null };

interface Totals {
  sentences: number;
  long: number;
  words: number;
  letters: number;
  syllables: number;
  polysyllables: number;
}

/**
 * Measures over the blocks in the text's main language. English: `grade` is the mean of Flesch–Kincaid (Kincaid,
 * Fishburne, Rogers and Chissom 1975), Coleman–Liau (1975), the Automated Readability Index (Smith and Senter 1967)
 * and SMOG (McLaughlin 1969), in years of schooling, never below 0; `ease` is Flesch Reading Ease (1948). Vietnamese:
 * sentence length in syllables and the share of long sentences only; no grade has been validated for its web prose.
 * All null where there is no sentence in a known language.
 */
export function measureReadability(analysis: Analysis): Readability {
  const { language } = analysis;
  if (language === null) return NOTHING;
  const blocks = analysis.units.flatMap((unit) => unit.blocks).filter((block) => block.language === language);
  const prose = blocks.filter((block) => PROSE.has(block.kind));
  const read = prose.length > 0 ? prose : blocks;
  const totals = totalsOf(read, language === 'en');
  if (totals.sentences === 0 || totals.words === 0) return NOTHING;
  const sentenceLength = totals.words / totals.sentences;
  const longSentences = hundredths(totals.long / totals.sentences);
  if (language === 'vi') return { grade: null, sentenceLength: hundredths(sentenceLength), ease: null, longSentences };
  const syllables = totals.syllables / totals.words;
  const letters = totals.letters / totals.words;
  const polysyllables = totals.polysyllables / totals.sentences;
  const grades = [
    0.39 * sentenceLength + 11.8 * syllables - 15.59,
    5.88 * letters - 29.6 / sentenceLength - 15.8,
    4.71 * letters + 0.5 * sentenceLength - 21.43,
    1.043 * Math.sqrt(30 * polysyllables) + 3.1291,
  ];
  return {
    grade: hundredths(Math.max(0, grades.reduce((sum, grade) => sum + grade, 0) / grades.length)),
    sentenceLength: hundredths(sentenceLength),
    ease: hundredths(206.835 - 1.015 * sentenceLength - 84.6 * syllables),
    longSentences,
  };
}

function totalsOf(blocks: readonly Block[], english: boolean): Totals {
  const totals: Totals = { sentences: 0, long: 0, words: 0, letters: 0, syllables: 0, polysyllables: 0 };
  const limit = english ? LONG_ENGLISH : LONG_VIETNAMESE;
  for (const { tokens, sentences } of blocks) {
    let token = 0;
    for (const sentence of sentences) {
      while (token < tokens.count && (tokens.start[token] ?? 0) < sentence.start) token++;
      const first = token;
      while (token < tokens.count && (tokens.start[token] ?? 0) < sentence.end) {
        if (english) countWord(tokens.key[token] ?? '', totals);
        token++;
      }
      if (token === first) continue;
      totals.sentences++;
      totals.words += token - first;
      if (token - first > limit) totals.long++;
    }
  }
  return totals;
}

function countWord(word: string, totals: Totals): void {
  const syllables = countSyllables(word);
  totals.letters += word.replaceAll("'", '').length;
  totals.syllables += syllables;
  if (syllables > 2) totals.polysyllables++;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
