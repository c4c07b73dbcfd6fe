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
