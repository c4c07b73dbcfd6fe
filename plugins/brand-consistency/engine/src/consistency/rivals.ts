import type { Brandbook } from '../brandbook/schema';
import { phraseKeys } from '../text/fold';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from '../text/phrases';
import type { Analysis } from '../text/types';

/** A word that names something, and the preferred word for it (which may be itself). */
export interface RivalTerm {
  readonly preferred: string;
  readonly term: string;
}

/** The brandbook's pairs of avoided and preferred words, ready for one pass. */
export interface CompiledRivals {
  readonly terms: readonly RivalTerm[];
  readonly index: PhraseIndex;
}

export function compileRivals(brandbook: Brandbook): CompiledRivals {
  const pairs = (brandbook.vocabulary?.avoid ?? []).flatMap((term): RivalTerm[] => {
    const preferred = typeof term === 'string' ? undefined : term.use?.[0];
    if (typeof term === 'string' || preferred === undefined) return [];
    return [
      { preferred, term: preferred },
      { preferred, term: term.term },
    ];
  });
  const terms = [...new Map(pairs.map((pair) => [`${pair.preferred}\u0000${pair.term}`, pair])).values()].filter(
    ({ term }) => phraseKeys(term).length > 0,
  );
  return { terms, index: buildPhraseIndex(terms.map(({ term }) => term)) };
}

/** How often a text says a preferred word, and how often a rival of it. */
export function rivalsIn(
  analysis: Analysis,
  { terms, index }: CompiledRivals,
): (RivalTerm & { readonly count: number })[] {
  const counts = new Map<number, number>();
  for (const { phrase } of findPhrases(analysis, index)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return terms.flatMap((term, phrase) => (counts.has(phrase) ? [{ ...term, count: counts.get(phrase) ?? 0 }] : []));
}
