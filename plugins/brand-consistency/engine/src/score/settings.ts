import type { DimensionName, Severity } from '../findings/types';
import type { Tier } from '../brandbook/schema';

/**
 * The constants of the score, in one place so that the documentation and the calibration read the same.
 * docs/scoring.md explains each with a worked example.
 */

/** How much of its own loss a dimension takes from fit when it alone is off. */
export const DIMENSION_WEIGHT: Readonly<Record<DimensionName, number>> = {
  personality: 0.7,
  tone: 0.85,
  address: 0.85,
  vocabulary: 0.85,
  positioning: 0.75,
  audience: 0.6,
  form: 0.65,
};

/** What one finding weighs before length and confidence are reckoned in. */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = {
  suggestion: 2,
  warning: 5,
  error: 8,
  critical: 20,
};

/** Texts shorter than this are reckoned as if they were this long, so that a label is not punished by arithmetic. */
export const WORDS_FLOOR = 60;
/** Weighted findings per 100 words at which 63 % of a dimension is lost. */
export const FINDINGS_SCALE = 23;

export const DEFAULT_TONE_TOLERANCE = 25;
/** Points beyond the tolerance at which 63 % of an axis is lost. */
export const TONE_SCALE = 45;

export const TRAIT_TOLERANCE = 25;
export const TRAIT_SCALE = 40;
/** A trait that is not heard speaks more softly than one that is heard and should not be. */
export const UNDEREXPRESSED_WEIGHT = 0.5;

/** Words at which a measured value counts half: shorter texts are given the benefit of the doubt. */
export const WORDS_FOR_HALF_TRUST = 15;

/** Where each price tier lies on the measured scale 0..100. */
export const TIER_POSITION: Readonly<Record<Tier, number>> = { budget: 15, mainstream: 45, premium: 70, luxury: 90 };
export const TIER_TOLERANCE = 25;
export const TIER_SCALE = 30;

/** A score with a critical finding can not be better than this. */
export const CRITICAL_CAP = 40;

/** Fewer words than this give no score, unless a finding speaks. */
export const FEWEST_WORDS = 3;
