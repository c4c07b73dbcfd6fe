import { lookAt } from './look';
import { sliceOf } from './mapped-text';
import { normalise } from './normalise';
import { foldTonePlacement } from './tone-placement';
import { tokenise } from './tokens';

/** Any text as the analysis sees it: NFC, no invisible characters, white space as single spaces. */
export function foldText(text: string): string {
  return normalise(sliceOf(text, 0, text.length), 'all', lookAt(text)).text;
}

/**
 * The key that matching compares, for one word: lower case, NFC, ’ as ', Vietnamese tone placement folded.
 * Give it one word; of several, the keys come back joined by spaces. Empty when there is no word in it.
 */
export function foldKey(word: string): string {
  return tokenise(foldText(word)).key.join(' ');
}

/** Words of Latin and Vietnamese letters with single spaces between: the letters are all there is to them. */
const PLAIN_WORDS =
  /^[a-zA-Zà-ãè-êìíò-õùúýÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]+(?: [a-zA-Zà-ãè-êìíò-õùúýÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]+)*$/u;

/** Whether a phrase is words and single spaces only, without signs or anything invisible. */
export const isPlainWords = (phrase: string): boolean => PLAIN_WORDS.test(phrase);

/** The keys of a phrase's words, cut as the analysis cuts text. Empty when there is no word in it ("!!!"). */
export function phraseKeys(phrase: string): string[] {
  // Brandbooks hold 50,000 of these: a tokeniser for each costs ten times as much.
  if (isPlainWords(phrase)) return phrase.toLowerCase().split(' ').map(foldTonePlacement);
  return [...tokenise(foldText(phrase)).key];
}
