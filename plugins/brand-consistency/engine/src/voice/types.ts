import type { Language, Localised } from '../language';

export const TONE_AXES = ['formal', 'funny', 'respectful', 'enthusiastic'] as const;
export type ToneAxis = (typeof TONE_AXES)[number];

export const TRAITS = ['sincerity', 'excitement', 'competence', 'sophistication', 'ruggedness'] as const;
/** One of Aaker's (1997) five dimensions of brand personality. */
export type Trait = (typeof TRAITS)[number];

/** Why something has no number. */
export const REASONS = [
  'TOO_SHORT',
  'NO_TARGET',
  'UNSUPPORTED_LANGUAGE',
  'FIELD_EMPTY',
  'NOT_FOR_THIS_TOUCHPOINT',
] as const;
export type Reason = (typeof REASONS)[number];

/** Words that a feature was counted from, and where they stand in the source. */
export interface Evidence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One wording of a feature: how often it was counted and its part of the feature's amount. */
export interface CountedWord {
  readonly text: string;
  readonly count: number;
  readonly amount: number;
}

/** One summand of a measured value: what was counted, how often, how much it moved the value, and the words. */
export interface FeatureContribution {
  readonly feature: string;
  readonly label: Localised;
  readonly count: number;
  readonly amount: number;
  /** Strongest first; their amounts sum to `amount`. At most eight: what is left is in the last of them. */
  readonly words: readonly CountedWord[];
  /** At most eight places; `count` tells how many there were. */
  readonly evidence: readonly Evidence[];
}

/** A measured value with its interval, or null with the reason. The contributions sum to `value`. */
export interface Measure {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly reason?: Reason;
  readonly contributions: readonly FeatureContribution[];
}

export interface Readability {
  /** English: mean of the usual grades (years of schooling). Vietnamese: null, no grade is invented. */
  readonly grade: number | null;
  /** Words (Vietnamese: syllables) in a sentence, mean. */
  readonly sentenceLength: number | null;
  /** English: Flesch Reading Ease (Flesch 1948). Vietnamese: null. */
  readonly ease: number | null;
  /** Share of sentences longer than 25 words (Vietnamese: 30 syllables), 0..1. */
  readonly longSentences: number | null;
}

/** How a text sounds: tone −100..100, personality and tier 0..100, sentiment −100..100. */
export interface Voice {
  readonly language: Language | null;
  readonly tone: Readonly<Record<ToneAxis, Measure>>;
  readonly personality: Readonly<Record<Trait, Measure>>;
  readonly tier: Measure;
  readonly sentiment: Measure;
  readonly readability: Readability;
}
