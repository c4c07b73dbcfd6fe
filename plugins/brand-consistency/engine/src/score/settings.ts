import type { DimensionName, Severity } from '../findings/types';
import type { Tier } from '../brandbook/schema';
import type { ToneAxis, Trait } from '../voice/types';

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
export const TONE_SCALE = 280;

export const TRAIT_TOLERANCE = 6;
export const TRAIT_SCALE = 180;
/** What is merely not heard speaks this much more softly than its opposite. */
export const SILENCE_WEIGHT = 0.6;
/** Share of a measure's half interval that is granted beyond the tolerance: the benefit of the doubt for short texts. */
export const INTERVAL_SHARE = 0.6;
/**
 * How far an axis can be trusted to tell one brand's copy from another's, measured on brands (`npm run eval`, part fit):
 * what it loses is weighed by it. Play, enthusiasm, excitement and competence are told best; sincerity and respect are
 * claimed by nearly everyone.
 */
export const TRUST: Readonly<Record<ToneAxis | Trait, number>> = {
  formal: 0.8,
  funny: 1,
  respectful: 0.4,
  enthusiastic: 1,
  sincerity: 0.4,
  excitement: 1,
  competence: 1,
  sophistication: 0.7,
  ruggedness: 0.8,
};

/** Where each price tier lies on the measured scale 0..100. */
export const TIER_POSITION: Readonly<Record<Tier, number>> = { budget: 15, mainstream: 45, premium: 70, luxury: 90 };
export const TIER_TOLERANCE = 12;
export const TIER_SCALE = 120;

/** A score with a critical finding can not be better than this. */
export const CRITICAL_CAP = 40;

/** Fewer words than this give no score, unless a finding speaks. */
export const FEWEST_WORDS = 3;

export const ONE_WORD = 1;

export const MIXED_TOLERANCE = 30;
export const MIXED_SCALE = 100;
