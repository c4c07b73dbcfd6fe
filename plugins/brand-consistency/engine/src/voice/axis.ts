import type { Language, Localised } from '../language';
import { evidenceOf } from '../text/places';
import type { Analysis, Place } from '../text/types';
import type { FeatureCounts } from './counts';
import { labelOf, scarceLabelOf } from './labels';
import type { FeatureContribution, Measure } from './types';
import { pointsOf, type Axis, type Weights } from './weights';

/** What one language's part of a text brings to an axis. */
export interface Part {
  readonly language: Language;
  readonly words: number;
  readonly counts: FeatureCounts;
  readonly weights: Weights;
}

interface Summand {
  readonly feature: string;
  readonly label: Localised;
  count: number;
  amount: number;
  readonly places: Place[];
}

const MOST_PLACES = 8;
const BASE = 'base';

/**
 * One value as a sum. Each feature moves the axis by its points times its rate in ten words, smoothed by a few
 * neutral words; the sum is then scaled down towards the end of the axis (x / (1 + |x| / room)), every summand
 * by the same factor, so that the summands still add up to the value. Languages count by their share of words.
 * Values, amounts and interval are in hundredths.
 */
export function measureAxis(analysis: Analysis, axis: Axis, parts: readonly Part[]): Measure {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const summands = new Map<string, Summand>();
  const add = (
    feature: string,
    amount: number,
    count: number,
    places: readonly Place[],
    label = labelOf(feature),
  ): void => {
    let summand = summands.get(feature);
    if (summand === undefined) {
      summand = { feature, label, count: 0, amount: 0, places: [] };
      summands.set(feature, summand);
    }
    summand.amount += amount;
    summand.count += count;
    summand.places.push(...places.slice(0, MOST_PLACES - summand.places.length));
  };
  let spread = 0;
  let min = Infinity;
  let max = -Infinity;
  for (const part of parts) {
    const share = part.words / words;
    const scale = part.weights.axes[axis];
    const moves = movesOf(axis, part);
    const raw = moves.reduce((sum, { move }) => sum + move, 0);
    const room = raw < 0 ? scale.base - scale.min : scale.max - scale.base;
    const damping = 1 / (1 + Math.abs(raw) / room);
    add(BASE, share * scale.base, 0, []);
    for (const { feature, move, scarce } of moves) {
      const found = part.counts.get(feature);
      const label = scarce ? scarceLabelOf(feature) : labelOf(feature);
      add(feature, share * damping * move, found?.count ?? 0, found?.places ?? [], label);
    }
    spread += (share * scale.spread) / Math.sqrt(words + part.weights.prior);
    min = Math.min(min, scale.min);
    max = Math.max(max, scale.max);
  }
  const contributions = toContributions(analysis, [...summands.values()]);
  const value = hundredths(contributions.reduce((sum, { amount }) => sum + amount, 0));
  return {
    value,
    low: hundredths(Math.max(min, value - spread)),
    high: hundredths(Math.min(max, value + spread)),
    contributions,
  };
}

interface Move {
  readonly feature: string;
  readonly move: number;
  /** The feature moves the value by being rarer than prose has it. */
  readonly scarce: boolean;
}

function movesOf(axis: Axis, { words, counts, weights }: Part): Move[] {
  const features = [...new Set([...counts.features(), ...Object.keys(weights.expected)])].sort();
  const moves: Move[] = [];
  for (const feature of features) {
    const points = pointsOf(weights, axis, feature);
    if (points === 0) continue;
    const surplus = (counts.get(feature)?.weight ?? 0) - (weights.expected[feature] ?? 0) * words;
    moves.push({ feature, move: (points * 10 * surplus) / (words + weights.prior), scarce: surplus < 0 });
  }
  return moves;
}

/** Start first, then the strongest; what rounds to nothing is left out. */
function toContributions(analysis: Analysis, summands: readonly Summand[]): FeatureContribution[] {
  return summands
    .map(({ feature, label, count, amount, places }) => ({
      feature,
      label,
      count,
      amount: hundredths(amount),
      evidence: places.map((place) => evidenceOf(analysis, place)),
    }))
    .filter(({ amount }) => amount !== 0)
    .sort(
      (a, b) =>
        Number(b.feature === BASE) - Number(a.feature === BASE) ||
        Math.abs(b.amount) - Math.abs(a.amount) ||
        (a.feature < b.feature ? -1 : 1),
    );
}

/** Rounds to hundredths; never −0. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
