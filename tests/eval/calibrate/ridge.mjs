import { createHash } from 'node:crypto';
import { mean, spearman } from '../lib/statistics.mjs';
import { dot } from './rates.mjs';

/** One labelled text: its rates, its label and the group that must not be split. @typedef {{ rates: number[], gold: number, group: string }} Sample */
/** Samples of one source, whose labels have one meaning; `weight` is its share in the fit. @typedef {{ name: string, weight: number, samples: readonly Sample[] }} Source */
/** @typedef {{ gram: number[][], target: number[] }} Sums */

/** Deviation of a fitted point from its hand-set value, as a share of it, that is as likely as not to be believed. */
const TRUST = 0.5;
/** A cue never loses its sign nor all its weight: it is in the list for a reason. */
const LEAST = 0.1;
/** None so weak that a label of one matter (address) could silence the cues of others. */
const STRENGTHS = [10, 30, 100, 300];
const FOLDS = 5;
const ROUNDS = 400;

/**
 * Points fitted to labels by ridge regression towards the hand-set points (Hoerl and Kennard 1970, with the hand-set
 * points in the place of zero), signs kept; the strength is chosen by cross-validation within the samples given.
 * @param {readonly Source[]} sources @param {readonly number[]} hand
 * @returns {{ points: number[], strength: number }}
 */
export function fitPoints(sources, hand) {
  const strengths = STRENGTHS.map((strength) => {
    const agreements = Array.from({ length: FOLDS }, (_, fold) => {
      const points = fitAt(
        sources.map((source) => without(source, fold)),
        hand,
        strength,
      );
      return agreementWith(
        sources.map((source) => only(source, fold)),
        points,
      );
    });
    return { strength, agreement: mean(agreements) };
  });
  const { strength } = strengths.reduce((best, one) => (one.agreement >= best.agreement ? one : best));
  return { points: fitAt(sources, hand, strength), strength };
}

/** Mean of Spearman's ρ over the sources, by their weight. @param {readonly Source[]} sources @param {readonly number[]} points */
export function agreementWith(sources, points) {
  const weights = sources.reduce((sum, { weight }) => sum + weight, 0);
  return (
    sources.reduce((sum, { samples, weight }) => {
      const values = samples.map(({ rates }) => dot(rates, points));
      const golds = samples.map(({ gold }) => gold);
      return sum + weight * spearman(values, golds);
    }, 0) / weights
  );
}

/** @param {readonly Source[]} sources @param {readonly number[]} hand @param {number} strength */
function fitAt(sources, hand, strength) {
  const sums = sumsOf(sources, hand);
  const pull = hand.map((point) => strength / (TRUST * point) ** 2);
  const points = [...hand];
  for (let round = 0; round < ROUNDS; round++) {
    points.forEach((_, j) => {
      const row = sums.gram[j] ?? [];
      const own = row[j] ?? 0;
      const others = dot(row, points) - own * (points[j] ?? 0);
      const towards = (pull[j] ?? 0) * (hand[j] ?? 0);
      const best = ((sums.target[j] ?? 0) - others + towards) / (own + (pull[j] ?? 0));
      const sign = Math.sign(hand[j] ?? 0);
      points[j] = sign * Math.max(LEAST * Math.abs(hand[j] ?? 0), sign * best);
    });
  }
  return points;
}

/**
 * Sums of squares of all sources, each centred and with its labels stretched so that the hand-set points are right on
 * average; what they leave unexplained tells how much a sample of the source counts.
 * @param {readonly Source[]} sources @param {readonly number[]} hand @returns {Sums}
 */
function sumsOf(sources, hand) {
  const gram = hand.map(() => new Array(hand.length).fill(0));
  const target = new Array(hand.length).fill(0);
  for (const { samples, weight } of sources) {
    const centre = hand.map((_, j) => mean(samples.map(({ rates }) => rates[j] ?? 0)));
    const rows = samples.map(({ rates }) => rates.map((rate, j) => rate - (centre[j] ?? 0)));
    const golds = samples.map(({ gold }) => gold);
    const middle = mean(golds);
    const expected = rows.map((row) => dot(row, hand));
    const shared = expected.reduce((sum, value, i) => sum + value * ((golds[i] ?? 0) - middle), 0);
    if (shared <= 0) throw new Error('The hand-set points say the opposite of the labels.');
    const stretch = dot(expected, expected) / shared;
    const wanted = golds.map((gold) => stretch * (gold - middle));
    const noise = mean(wanted.map((value, i) => (value - (expected[i] ?? 0)) ** 2)) || 1;
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === 0) return;
        target[j] += (weight * value * (wanted[i] ?? 0)) / noise;
        const into = gram[j] ?? [];
        row.forEach((other, k) => (into[k] += (weight * value * other) / noise));
      });
    });
  }
  return { gram, target };
}

/** @param {string} group */
const foldOf = (group) => (createHash('sha256').update(`fold ${group}`).digest()[0] ?? 0) % FOLDS;

/** @param {Source} source @param {number} fold @returns {Source} */
const without = (source, fold) => ({
  ...source,
  samples: source.samples.filter(({ group }) => foldOf(group) !== fold),
});
/** @param {Source} source @param {number} fold @returns {Source} */
const only = (source, fold) => ({ ...source, samples: source.samples.filter(({ group }) => foldOf(group) === fold) });
