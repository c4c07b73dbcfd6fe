// Whoever compiles the engine from its source needs these types, whatever files his tsconfig lists.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an import cannot bring in ambient modules
/// <reference path="./natural-modules.d.ts" />
/**
 * The only door to `natural`. Its main entry loads database clients; this file of it does not. The `.js` ending keeps
 * it loadable as an ES module in node.
 */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** English stem of one lower-case word (Porter 1980). Not for Vietnamese, which does not inflect. */
export function stem(word: string): string {
  return porter.stem(word);
}
