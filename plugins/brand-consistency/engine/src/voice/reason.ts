import type { Analysis } from '../text/types';
import type { Reason } from './types';

/** Shorter texts say too little to be measured. */
export const FEWEST_WORDS = 3;

/** A script without spaces makes one word of a sentence: from this length on, the language is the reason, not the length. */
const CHARACTERS_OF_A_SENTENCE = 15;

/** Whether a text is long enough to be measured, and in a language that cannot be. */
export const isInOtherLanguage = ({ words, language, characters }: Analysis): boolean =>
  words > 0 && language === null && (words >= FEWEST_WORDS || characters >= CHARACTERS_OF_A_SENTENCE);

/** Why a text cannot be measured at all; null where it can. */
export function reasonAgainst(analysis: Analysis): Reason | null {
  const { words, wordsIn } = analysis;
  if (words === 0) return 'FIELD_EMPTY';
  if (isInOtherLanguage(analysis)) return 'UNSUPPORTED_LANGUAGE';
  if (words < FEWEST_WORDS) return 'TOO_SHORT';
  if (wordsIn.en + wordsIn.vi === 0) return 'UNSUPPORTED_LANGUAGE';
  return wordsIn.en + wordsIn.vi < FEWEST_WORDS ? 'TOO_SHORT' : null;
}
