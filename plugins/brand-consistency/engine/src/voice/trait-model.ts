import type { TraitDimension } from '../brandbook/trait-schema';
import { traitWordLists } from '../brandbook/trait-words';
import { LANGUAGES, type Language, type Localised } from '../language';
import type { Analysis } from '../text/types';
import { BASE, measureAxis, type Part } from './axis';
import { countPhrases } from './count-phrases';
import { FeatureCounts } from './counts';
import { labelOf } from './labels';
import { readLexicon, type Lexicon } from './lexicon';
import { NEGATORS as ENGLISH_NEGATORS } from './en/lexicons/negators';
import { indexCues, type CueIndex } from './meter';
import { shippedWeights } from './shipped-weights';
import { FEWEST_WORDS, reasonAgainst } from './reason';
import { TRAITS, type Measure, type Reason } from './types';
import { NEGATORS as VIETNAMESE_NEGATORS } from './vi/lexicons/negators';
import type { AxisWeights, Weights } from './weights';

/** A brand's own dimensions of personality, ready to be measured; immutable. */
export interface TraitModel {
  readonly dimensions: readonly TraitDimension[];
  readonly cues: CueIndex;
  /** In which languages a dimension has words. */
  readonly languages: ReadonlyMap<string, ReadonlySet<Language>>;
}

/** A dimension's name in both languages. */
export const traitName = ({ name }: { readonly name: TraitDimension['name'] }): Localised =>
  typeof name === 'string' ? { en: name, vi: name } : name;

/** Makes a brandbook's own dimensions ready; null where it has none. */
export function compileTraitModel(dimensions: readonly TraitDimension[] = []): TraitModel | null {
  if (dimensions.length === 0) return null;
  return {
    dimensions,
    cues: indexCues([...negators(), ...dimensions.flatMap(lexiconsOf)]),
    languages: new Map(
      dimensions.map((dimension) => [
        dimension.id,
        new Set(
          traitWordLists(dimension)
            .filter(({ opposite }) => !opposite)
            .map(({ language }) => language),
        ),
      ]),
    ),
  };
}

/** So that "not warm" does not count as warm. */
const negators = (): Lexicon[] => [ENGLISH_NEGATORS, VIETNAMESE_NEGATORS].map(readLexicon);

function lexiconsOf(dimension: TraitDimension): Lexicon[] {
  return traitWordLists(dimension).map(({ language, opposite, facet, words }) => ({
    list: dimension.id,
    language,
    provenance: 'the brandbook',
    negatable: true,
    inflected: language === 'en',
    facets: facet !== null,
    atSentenceStart: false,
    entries: words.map((word) => ({ forms: [word], weight: opposite ? -1 : 1, reason: facet ?? 'the brandbook' })),
  }));
}

/**
 * How strongly each of a brand's own dimensions is heard, 0..100, with interval and contributions as the shipped
 * traits have them. The scale is theirs, too: base, points and spread are the mean of the five shipped traits in the
 * text's language, so that a word of one's own weighs what a word of Aaker's weighs. A dimension without words in the
 * text's main language is null with UNSUPPORTED_LANGUAGE. Never throws.
 */
export function measureTraits(analysis: Analysis, model: TraitModel): Readonly<Record<string, Measure>> {
  const reason = reasonAgainst(analysis);
  const counts = { en: new FeatureCounts(), vi: new FeatureCounts() };
  if (reason === null) countPhrases(analysis, model.cues, counts);
  return Object.fromEntries(
    model.dimensions.map((dimension) => {
      const languages = model.languages.get(dimension.id);
      const heard = LANGUAGES.filter((language) => languages?.has(language) && analysis.wordsIn[language] > 0);
      const why = reason ?? whyNotIn(analysis, heard);
      return [dimension.id, why === null ? measureDimension(analysis, dimension, heard, counts) : unmeasured(why)];
    }),
  );
}

function whyNotIn(analysis: Analysis, heard: readonly Language[]): Reason | null {
  if (analysis.language === null || !heard.includes(analysis.language)) return 'UNSUPPORTED_LANGUAGE';
  return heard.reduce((sum, language) => sum + analysis.wordsIn[language], 0) < FEWEST_WORDS ? 'TOO_SHORT' : null;
}

const unmeasured = (reason: Reason): Measure => ({ value: null, low: 0, high: 100, reason, contributions: [] });

function measureDimension(
  analysis: Analysis,
  dimension: TraitDimension,
  languages: readonly Language[],
  counts: Readonly<Record<Language, FeatureCounts>>,
): Measure {
  const parts = languages.map((language): Part => {
    const weights = shippedWeights();
    const { prior, negation } = weights[language];
    return {
      language,
      words: analysis.wordsIn[language],
      counts: counts[language],
      weights: { prior, negation, expected: {} },
      scale: scaleOf(weights[language], dimension.id),
    };
  });
  return measureAxis(analysis, parts, (feature) => labelIn(dimension, feature));
}

function scaleOf({ axes }: Weights, id: string): AxisWeights {
  const mean = (of: (trait: (typeof TRAITS)[number]) => number): number =>
    Math.round(TRAITS.reduce((sum, trait) => sum + of(trait), 0) / TRAITS.length);
  const points = mean((trait) => axes[trait].points[trait] ?? 0);
  return {
    min: 0,
    max: 100,
    base: mean((trait) => axes[trait].base),
    spread: mean((trait) => axes[trait].spread),
    points: { [id]: points, [`${id}.opposite`]: -points },
  };
}

const NEGATED = '.negated';

function labelIn(dimension: TraitDimension, feature: string): Localised {
  if (feature === BASE) return labelOf(BASE);
  if (feature.endsWith(NEGATED)) {
    const plain = labelIn(dimension, feature.slice(0, -NEGATED.length));
    return { en: `${plain.en}, negated`, vi: `${plain.vi}, ở dạng phủ định` };
  }
  const own = traitName(dimension);
  const part = feature.slice(dimension.id.length + 1);
  if (part === '') return own;
  if (part === 'opposite') {
    const { opposite } = dimension;
    if (opposite?.name !== undefined) return traitName({ name: opposite.name });
    return { en: `opposite of ${own.en}`, vi: `trái với ${own.vi}` };
  }
  const facet = dimension.facets?.find(({ id }) => id === part);
  const name = facet === undefined ? own : traitName(facet);
  return { en: `${own.en}: ${name.en}`, vi: `${own.vi}: ${name.vi}` };
}
