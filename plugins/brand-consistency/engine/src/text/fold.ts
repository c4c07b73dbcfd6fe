import { identity, sliceOf } from './mapped-text';
import { isNormal, normalise } from './normalise';
import { tokenise } from './tokens';

/** Any text as the analysis sees it: NFC, no invisible characters, white space as single spaces. */
export function foldText(text: string): string {
  if (isNormal(text)) return text;
  return normalise(sliceOf(text, identity(text.length), 0, text.length), 'all').text;
}

/**
 * The key that matching compares, for one word: lower case, NFC, ’ as ', Vietnamese tone placement folded.
 * Give it one word; of several, the keys come back joined by spaces. Empty when there is no word in it.
 */
export function foldKey(word: string): string {
  return tokenise(foldText(word)).key.join(' ');
}

/** The keys of a phrase's words, cut as the analysis cuts text. Empty when there is no word in it ("!!!"). */
export function phraseKeys(phrase: string): string[] {
  return [...tokenise(foldText(phrase)).key];
}
