import { gapAfter, tokenText } from '../blocks';
import { isAllCaps } from '../letter-case';
import type { Block } from '../../text/types';
import { ACRONYMS } from './acronyms';
import type { Run } from './exclamations';

const LONG_WORD = 6;

const letterCount = (word: string): number => Array.from(word).filter((c) => /\p{L}/u.test(c)).length;
const VOWEL = /[AEIOUY]/;
const base = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
/** Letters that no acronym carries: tones and vowel marks (Đ is in many). */
const isMarked = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'));

/** In capitals, and a word that can be said: acronyms without a vowel and listed ones are not. */
const isCapsWord = (word: string): boolean =>
  isAllCaps(word) && !/[\p{N}_]/u.test(word) && VOWEL.test(base(word)) && !ACRONYMS.has(word);

/** Loud enough alone: six letters and more, or a Vietnamese word with its marks (SỐC). */
const isLoudAlone = (word: string): boolean => letterCount(word) >= LONG_WORD || isMarked(word);

/** A hyphen or a slash joins the parts of one code (MGIB-AD), a blank the words of a shout. */
const joins = (gap: string): boolean => /^[,&+|]?\s{1,2}(?:[–&+|]\s)?$/u.test(gap);

/**
 * Words and runs of words set in capitals. Short unmarked ones (API, ASEAN) are acronyms unless they stand in a run
 * of at least two (“HOT SALE”).
 */
export function shoutsIn(block: Block, isException: (start: number, end: number) => boolean): Run[] {
  const runs: Run[] = [];
  const { tokens } = block;
  let first = -1;
  const close = (end: number): void => {
    if (first < 0) return;
    const count = end - first;
    if (count >= 2 || isLoudAlone(tokenText(block, first))) {
      runs.push({ start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0, count });
    }
    first = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    const loud = isCapsWord(tokenText(block, i)) && !isException(tokens.start[i] ?? 0, tokens.end[i] ?? 0);
    if (loud && first < 0) first = i;
    if (!loud) close(i);
    else if (!joins(gapAfter(block, i))) close(i + 1);
  }
  close(tokens.count);
  return runs;
}
