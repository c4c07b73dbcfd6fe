import { deviation, mean } from '../lib/statistics.mjs';
import { damped } from './rates.mjs';

/** A text whose place on the scale is agreed: its sum of contributions before damping, and the place. @typedef {{ raw: number, target: number }} Anchor */

/** Half to double. */
const FACTORS = Array.from({ length: 51 }, (_, step) => Math.round(1000 * 2 ** ((step - 25) / 25)) / 1000);
const FARTHEST_BASE = 15;
/** How far the anchors must be off to move the base by one, or the points by a factor of e. */
const RELUCTANCE = { base: 0.35, factor: 8 };

/**
 * Base and factor of all points with which the anchors come nearest to their places (least squares, and no move
 * without a reason). Ranks do not change by it.
 * @param {readonly Anchor[]} anchors @param {{ min: number, max: number, base: number }} scale `base`: set by hand
 * @returns {{ base: number, factor: number, error: number }} `error`: root mean square over the anchors, in points
 */
export function fitScale(anchors, scale) {
  if (anchors.length === 0) return { base: scale.base, factor: 1, error: 0 };
  let best = { base: scale.base, factor: 1, error: Infinity, cost: Infinity };
  for (let base = scale.base - FARTHEST_BASE; base <= scale.base + FARTHEST_BASE; base++) {
    if (base <= scale.min || base >= scale.max) continue;
    for (const factor of FACTORS) {
      const squares = anchors.reduce(
        (sum, { raw, target }) => sum + (damped(factor * raw, scale, base) - target) ** 2,
        0,
      );
      const error = Math.sqrt(squares / anchors.length);
      const moved = (RELUCTANCE.base * (base - scale.base)) ** 2 + (RELUCTANCE.factor * Math.log(factor)) ** 2;
      const cost = squares / anchors.length + moved;
      if (cost < best.cost) best = { base, factor, error, cost };
    }
  }
  return { base: best.base, factor: best.factor, error: best.error };
}

/** An eighth to eight times. */
const COPY_FACTORS = Array.from({ length: 121 }, (_, step) => Math.round(1000 * 2 ** ((step - 60) / 20)) / 1000);
/** How far mean or spread must be off to stretch or shrink the points by a factor of e: rare words must not shout. */
const RELUCTANCE_TO_STRETCH = 12;
/** The start of a scale keeps this distance from its ends, so that both directions have room. */
const EDGE = 0.08;

/**
 * Base and factor with which copy of brands has, on the whole, the mean and nearly the spread that brands ask for: a
 * target of 88 is then met by copy that stands as high among all copy as 88 stands among all targets.
 * @param {readonly number[]} raws sums of contributions before damping, one a text
 * @param {{ mean: number, spread: number }} wanted @param {{ min: number, max: number }} scale
 * @returns {{ base: number, factor: number, mean: number, spread: number }} `mean` and `spread`: reached
 */
export function fitToCopy(raws, wanted, scale) {
  const edge = EDGE * (scale.max - scale.min);
  let best = { base: (scale.min + scale.max) / 2, factor: 1, mean: 0, spread: 0, cost: Infinity };
  for (let base = Math.ceil(scale.min + edge); base <= scale.max - edge; base++) {
    for (const factor of COPY_FACTORS) {
      const values = raws.map((raw) => damped(factor * raw, scale, base));
      const [middle, spread] = [mean(values), deviation(values)];
      const cost =
        (middle - wanted.mean) ** 2 + (spread - wanted.spread) ** 2 + (RELUCTANCE_TO_STRETCH * Math.log(factor)) ** 2;
      if (cost < best.cost) best = { base, factor, mean: middle, spread, cost };
    }
  }
  return { base: best.base, factor: best.factor, mean: best.mean, spread: best.spread };
}
