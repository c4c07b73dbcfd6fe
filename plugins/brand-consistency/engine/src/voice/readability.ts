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
  syllables: number;
  longWords: number;
}

/** Long words in a sentence at which each year of schooling from the second begins (Anderson 1983). */
const RIX_YEARS = [0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 3.7, 4.5, 5.3, 6.2, 7.2] as const;
/** Letters from which RIX calls a word long. */
const RIX_LONG = 7;

/**
 * Measures over the blocks in the text's main language. English: `grade` is the mean of Flesch–Kincaid (Kincaid,
 * Fishburne, Rogers and Chissom 1975) and RIX (Anderson 1983), in years of schooling, never below 0: the one counts
 * syllables, the other long words, and together they order texts better than with Coleman–Liau, ARI, SMOG, Gunning's
 * fog or Dale and Chall's uncommon words added, all of which were tried; `ease` is Flesch Reading Ease (1948). Vietnamese:
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
  const grades = [0.39 * sentenceLength + 11.8 * syllables - 15.59, rixGrade(totals.longWords / totals.sentences)];
  return {
    grade: hundredths(Math.max(0, grades.reduce((sum, grade) => sum + grade, 0) / grades.length)),
    sentenceLength: hundredths(sentenceLength),
    ease: hundredths(206.835 - 1.015 * sentenceLength - 84.6 * syllables),
    longSentences,
  };
}

function totalsOf(blocks: readonly Block[], english: boolean): Totals {
  const totals: Totals = { sentences: 0, long: 0, words: 0, syllables: 0, longWords: 0 };
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
  totals.syllables += countSyllables(word);
  if (word.replaceAll("'", '').length >= RIX_LONG) totals.longWords++;
}

/** Years of schooling by long words in a sentence, straight between the table's steps and beyond its ends. */
function rixGrade(longWords: number): number {
  const above = RIX_YEARS.findIndex((start) => longWords < start);
  const last = RIX_YEARS.length - 1;
  if (above === 0) return 1 + longWords / RIX_YEARS[0];
  if (above < 0) return last + 2 + longWords - (RIX_YEARS[last] ?? 0);
  const from = RIX_YEARS[above - 1] ?? 0;
  return above + 1 + (longWords - from) / ((RIX_YEARS[above] ?? 0) - from);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
