import type { Localised } from '../language';

export const SEVERITIES = ['suggestion', 'warning', 'error', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DIMENSIONS = ['personality', 'tone', 'address', 'vocabulary', 'positioning', 'audience', 'form'] as const;
export type DimensionName = (typeof DIMENSIONS)[number];

/** An edit that mends a finding: replace `start`..`end` of the unit's source by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a check saw, where, what it expected instead, and why. Offsets are UTF-16 into the unit's source. */
export interface Finding {
  /** Id of the rule that spoke, for example `vocabulary.avoid.giá sốc`. */
  readonly rule: string;
  /** Id of the kind of check, for example `existence`. */
  readonly kind: string;
  readonly dimension: DimensionName;
  readonly severity: Severity;
  /** Path of the unit; several units of one asset share no offsets. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Exactly the source between `start` and `end`; empty where something is missing. */
  readonly actual: string;
  readonly expected: readonly string[];
  readonly message: Localised;
  /** The reason the rule's owner gave, where he gave one. */
  readonly why?: Localised;
  /** 0..1: how sure the check is. */
  readonly confidence: number;
  readonly edit?: Edit;
}
