import { LANGUAGES, type Language } from '../language';
import { foldKey } from '../text/fold';
import type { TraitDimension } from './trait-schema';

/** One word list of a dimension: where it stands, and whether it speaks for the opposite. */
export interface TraitWordList {
  readonly path: readonly (string | number)[];
  readonly language: Language;
  readonly opposite: boolean;
  /** Null for words of no facet. */
  readonly facet: string | null;
  readonly words: readonly string[];
}

/** All word lists of a dimension, its facets and its opposite. */
export function traitWordLists({ words, facets = [], opposite }: TraitDimension): TraitWordList[] {
  const lists = [
    { path: ['words'], own: words, facet: null, opposite: false },
    ...facets.map(({ id, words: own }, at) => ({ path: ['facets', at, 'words'], own, facet: id, opposite: false })),
    { path: ['opposite', 'words'], own: opposite?.words, facet: null, opposite: true },
  ];
  return lists.flatMap(({ path, own, facet, opposite: against }) =>
    LANGUAGES.flatMap((language): TraitWordList[] => {
      const listed = own?.[language];
      return listed === undefined
        ? []
        : [{ path: [...path, language], language, opposite: against, facet, words: listed }];
    }),
  );
}

/** Whether a dimension has no words at all, in no language, of its own pole. */
export const wordsNowhere = (dimension: TraitDimension): boolean =>
  traitWordLists(dimension).every(({ opposite }) => opposite);

/** Words that can match nothing, and words that speak for a dimension and against it. */
export function wordsCollide(
  dimension: TraitDimension,
): { readonly path: readonly (string | number)[]; readonly problem: string; readonly word: string }[] {
  const lists = traitWordLists(dimension);
  return lists.flatMap(({ path, language, opposite, words }) =>
    words.flatMap((word, at) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return [{ path: [...path, at], problem: 'NO_WORD', word }];
      const against = lists.some(
        (other) =>
          opposite &&
          !other.opposite &&
          other.language === language &&
          other.words.some((theirs) => foldKey(theirs) === foldKey(word)),
      );
      return against ? [{ path: [...path, at], problem: 'BOTH_POLES', word }] : [];
    }),
  );
}
