import { amount, EDGE_AFTER, EDGE_BEFORE, NUMBER_WORDS, wholeNumber } from '../positioning/fact-numbers';
import type { Span } from '../text/types';

/** Where a number stands, and its worth. */
export interface WrittenNumber extends Span {
  readonly worth: number;
}

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  triệu: 1e6,
  million: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};
/** Begins at a digit and repeats within bounds, so that no text is slow. A letter before it makes it a name (A4, B2B). */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_.,])(\\d{1,15}(?:[.,]\\d{1,15}){0,5})(?: (${Object.keys(SCALES).join('|')})${EDGE_AFTER})?`,
  'giu',
);
const IN_WORDS = new RegExp(`${EDGE_BEFORE}(?:${NUMBER_WORDS})${EDGE_AFTER}`, 'giu');

/** The numbers in figures of a text; "1,5 triệu" and "1.5 million" are worth the same. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match): WrittenNumber[] => {
    const [written, figures = '', scale = ''] = match;
    const worth = amount(figures) * (SCALES[scale.toLowerCase()] ?? 1);
    return Number.isFinite(worth) ? [{ worth, start: match.index, end: match.index + written.length }] : [];
  });
}

/**
 * The numbers below a hundred that a text says in words: "hai mươi tám", "twenty-eight". A word that may mean
 * something else (năm is a year as well) counts too: the numbers are only used to find that nothing is missing.
 */
export const numberWordsIn = (text: string): WrittenNumber[] =>
  [...text.matchAll(IN_WORDS)].flatMap((match): WrittenNumber[] => {
    const worth = wholeNumber(match[0]);
    return Number.isNaN(worth) ? [] : [{ worth, start: match.index, end: match.index + match[0].length }];
  });
