// Whoever compiles the engine from its source needs these types, whatever files his tsconfig lists.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an import cannot bring in ambient modules
/// <reference path="./natural-modules.d.ts" />
/**
 * The only door to `natural`. Its main entry loads database clients; these two files load neither those nor
 * each other's neighbours. The `.js` endings keep them loadable as ES modules in node.
 */
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** English stem of one lower-case word (Porter 1980). Not for Vietnamese, which does not inflect. */
export function stem(word: string): string {
  return porter.stem(word);
}

/** Edits (insert, delete, replace) that lead from one word to the other, ≥ 0 (Levenshtein 1966). O(|a|·|b|). */
export function distance(a: string, b: string): number {
  return levenshtein.LevenshteinDistance(a, b);
}
