import type { Band } from '../../../engine/src/score/types';

/** A band, or `unknown` where there is no score to put into one. */
export type ShownBand = Band | 'unknown';

export const SHOWN_BANDS: readonly ShownBand[] = ['good', 'warning', 'off', 'unknown'];

export interface Thresholds {
  readonly good: number;
  readonly warning: number;
}

/** The brandbook's own defaults, for means over brands that may differ in theirs. */
export const DEFAULT_THRESHOLDS: Thresholds = { good: 80, warning: 60 };

/**
 * The band of a score or of a mean of scores.
 * @param score 0..100, or null
 */
export function bandOf(score: number | null, thresholds: Thresholds = DEFAULT_THRESHOLDS): ShownBand {
  if (score === null) return 'unknown';
  if (score >= thresholds.good) return 'good';
  return score >= thresholds.warning ? 'warning' : 'off';
}

/**
 * A score as a whole number that never looks like a better band than its own: 79.6 is 79, not a "needs work" 80.
 * @param score 0..100
 */
export function wholeScore(score: number, thresholds: Thresholds = DEFAULT_THRESHOLDS): number {
  const rounded = Math.round(score);
  return bandOf(rounded, thresholds) === bandOf(score, thresholds) ? rounded : Math.floor(score);
}

/** One character per band, so that no band is told by its colour alone. */
export const BAND_SIGNS: Readonly<Record<ShownBand, string>> = { good: '✓', warning: '▲', off: '✱', unknown: '–' };
