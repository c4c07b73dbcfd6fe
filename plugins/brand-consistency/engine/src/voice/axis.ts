import type { Language, Localised } from '../language';
import { evidenceOf } from '../text/places';
import type { Analysis, Place } from '../text/types';
import type { FeatureCount, FeatureCounts } from './counts';
import { labelOf } from './labels';
import type { CountedWord, FeatureContribution, Measure } from './types';
import { pointsOf, type AxisWeights, type Weights } from './weights';

/** What one language's part of a text brings to an axis. */
export interface Part {
  readonly language: Language;
  readonly words: number;
  readonly counts: FeatureCounts;
  readonly weights: Pick<Weights, 'prior' | 'negation' | 'expected'>;
  readonly scale: AxisWeights;
}

interface Summand {
  readonly feature: string;
  amount: number;
  count: number;
  readonly places: Place[];
  readonly words: Map<string, { readonly text: string; count: number; amount: number }>;
}

const MOST_PLACES = 8;
const MOST_WORDS = 8;
/** The summand that no word stands for: where a text without any cue would be. */
export const BASE = 'base';

/**
 * One value as a sum. Each feature moves the axis by its points times its rate in ten words, smoothed by a few
 * neutral words; the sum is then scaled down towards the end of the axis (x / (1 + |x| / room)), every summand
 * by the same factor, so that the summands still add up to the value. What prose has anyway of a feature
 * (`expected`) is taken off the base, so that only words that stand in the text contribute. Languages count by their
 * share of words. Values, amounts and interval are in hundredths.
 */
export function measureAxis(
  analysis: Analysis,
  parts: readonly Part[],
  label: (feature: string) => Localised = labelOf,
): Measure {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const summands = new Map<string, Summand>([[BASE, summandOf(BASE)]]);
  let spread = 0;
  let min = Infinity;
  let max = -Infinity;
  for (const part of parts) {
    const { scale, weights } = part;
    const share = part.words / words;
    const perWeight = 10 / (part.words + weights.prior);
    const moves = movesOf(part);
    const ordinary = -perWeight * part.words * ordinaryOf(part);
    const raw = moves.reduce((sum, { points, found }) => sum + points * perWeight * found.weight, ordinary);
    const room = raw < 0 ? scale.base - scale.min : scale.max - scale.base;
    const damping = 1 / (1 + Math.abs(raw) / room);
    (summands.get(BASE) as Summand).amount += share * (scale.base + damping * ordinary);
    for (const { feature, points, found } of moves) {
      let summand = summands.get(feature);
      if (summand === undefined) summands.set(feature, (summand = summandOf(feature)));
      addTo(summand, found, share * damping * points * perWeight);
    }
    spread += (share * scale.spread) / Math.sqrt(words + weights.prior);
    min = Math.min(min, scale.min);
    max = Math.max(max, scale.max);
  }
  const contributions = toContributions(analysis, [...summands.values()], label);
  const value = hundredths(contributions.reduce((sum, { amount }) => sum + amount, 0));
  return {
    value,
    low: hundredths(Math.max(min, value - spread)),
    high: hundredths(Math.min(max, value + spread)),
    contributions,
  };
}

const summandOf = (feature: string): Summand => ({ feature, amount: 0, count: 0, places: [], words: new Map() });

interface Move {
  readonly feature: string;
  readonly points: number;
  readonly found: FeatureCount;
}

function movesOf({ counts, weights, scale }: Part): Move[] {
  return counts.features().flatMap((feature): Move[] => {
    const points = pointsOf(scale.points, weights.negation, feature);
    const found = counts.get(feature);
    return points === 0 || found === undefined ? [] : [{ feature, points, found }];
  });
}

/** What a word of any prose moves the axis by. */
function ordinaryOf({ weights, scale }: Part): number {
  return Object.entries(weights.expected).reduce(
    (sum, [feature, weight]) => sum + weight * pointsOf(scale.points, weights.negation, feature),
    0,
  );
}

function addTo(summand: Summand, { count, weight, places, words }: FeatureCount, amountOfWeight: number): void {
  summand.amount += amountOfWeight * weight;
  summand.count += count;
  summand.places.push(...places.slice(0, MOST_PLACES - summand.places.length));
  for (const [key, word] of words) {
    const own = summand.words.get(key) ?? { text: word.text, count: 0, amount: 0 };
    own.count += word.count;
    own.amount += amountOfWeight * word.weight;
    summand.words.set(key, own);
  }
}

/** Start first, then the strongest; what rounds to nothing is left out. */
function toContributions(
  analysis: Analysis,
  summands: readonly Summand[],
  label: (feature: string) => Localised,
): FeatureContribution[] {
  return summands
    .map(({ feature, count, amount: exact, places, words }) => {
      const amount = hundredths(exact);
      return {
        feature,
        label: label(feature),
        count,
        amount,
        words: amount === 0 ? [] : wordsOf([...words.values()], amount),
        evidence: places.map((place) => evidenceOf(analysis, place)),
      };
    })
    .filter(({ amount }) => amount !== 0)
    .sort(
      (a, b) =>
        Number(b.feature === BASE) - Number(a.feature === BASE) ||
        Math.abs(b.amount) - Math.abs(a.amount) ||
        (a.feature < b.feature ? -1 : 1),
    );
}

/** Amounts are rounded so that their sum is the feature's amount: each takes what the ones before it left of the sum so far. */
function wordsOf(words: readonly CountedWord[], amount: number): CountedWord[] {
  const ranked = [...words].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.text < b.text ? -1 : 1));
  const kept = ranked.slice(0, MOST_WORDS);
  const total = ranked.reduce((sum, word) => sum + word.amount, 0);
  let exact = 0;
  let given = 0;
  return kept.map(({ text, count, amount: own }, at) => {
    exact += own;
    const reached = at === kept.length - 1 ? amount : hundredths((amount * exact) / total);
    const part = hundredths(reached - given);
    given = reached;
    return { text, count, amount: part };
  });
}

/** Rounds to hundredths; never −0. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
