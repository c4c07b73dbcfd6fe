import { gapAfter, tokenText } from '../blocks';
import { isAllCaps } from '../letter-case';
import type { Block } from '../../text/types';
import type { EnglishTerm } from './inventory-en';

/** Words before a Roman one: World War I, Phase I. */
const NUMBERED = new Set(
  'war phase part type level chapter act class stage volume vol book grade tier step appendix section article i'.split(
    ' ',
  ),
);

/** “My bookings”, “Remind me”: labels of buttons and menus speak for the user. */
const LABEL_LENGTH = 4;

/** Whether an English pronoun stands here for the brand or its reader. */
export function isPronoun(term: EnglishTerm, block: Block, index: number): boolean {
  const word = tokenText(block, index);
  if (term.phrase === 'us' && isAllCaps(word)) return false;
  if (term.form !== 'I') return true;
  // “I'm here” is a sentence all the same.
  if (term.phrase.includes("'")) return true;
  if (block.tokens.count <= LABEL_LENGTH) return false;
  if (term.phrase === 'I') {
    if (word !== 'I' || NUMBERED.has(block.tokens.key[index - 1] ?? '')) return false;
    return /^\s+$/u.test(gapAfter(block, index)) && index + 1 < block.tokens.count;
  }
  // “My Bookings” in running text is the name of a page.
  return !(term.phrase === 'my' && word === 'My' && index > 0 && /^\p{Lu}/u.test(tokenText(block, index + 1)));
}
