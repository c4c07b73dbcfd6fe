import type { CompiledBrandbook } from '../brandbook/compile';
import type { ValueKind } from '../positioning/fact-values';
import { statedFacts } from '../positioning/facts';
import { spanOf } from '../text/places';
import type { Analysis } from '../text/types';
import type { SentenceFinder } from './sentence-finder';
import type { FactPlace } from './types';

/** A value that an asset states of a fact. */
export interface AssetFact extends FactPlace {
  /** The subject, and what of it ("warranty: frame"): only values of the same are compared. */
  readonly fact: string;
  readonly kind: ValueKind;
  /** Whether the subject was read from its words, rather than implied by the value and its neighbours. */
  readonly named: boolean;
}

/** Of one asset: a price list of thousands says no more about the brand than its first pages. */
const MOST_FACTS = 300;

/** The facts that a text states, with their places in the source and the sentences around them. */
export const assetFacts = (
  analysis: Analysis,
  book: CompiledBrandbook,
  sentenceAround: SentenceFinder,
): readonly AssetFact[] =>
  statedFacts(analysis, book.facts)
    .slice(0, MOST_FACTS)
    .map(({ fact, scope, kind, named, canonical, ...place }): AssetFact => {
      const { path, start, end, actual } = spanOf(analysis, place);
      const { text } = sentenceAround({ path, start, end, text: actual });
      const about = scope === '' ? fact : `${fact}: ${scope}`;
      return { fact: about, kind, named, canonical, value: actual, path, start, end, text };
    });
