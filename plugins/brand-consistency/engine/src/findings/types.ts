import type { Localised } from '../language';
import type { BlockKind } from '../text/types';

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

/** The block that a finding stands in: its index in the unit, and what it is. */
export interface FindingBlock {
  readonly index: number;
  readonly kind: BlockKind;
  /** 1..6 for headings, otherwise 0. */
  readonly level: number;
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
  /** Absent where the finding is about the whole asset. */
  readonly block?: FindingBlock;
  readonly start: number;
  readonly end: number;
  /** Exactly the source between `start` and `end`; empty where something is missing. */
  readonly actual: string;
  /** What to write instead: one wording, or several to choose from, best first. */
  readonly expected: readonly string[];
  readonly message: Localised;
  /** Why: the reason of the rule's owner, otherwise of the kind of check. */
  readonly why?: Localised;
  /** Who answers for the rule: a person, a team or a department, as the brandbook writes it. */
  readonly owner?: string;
  /** 0..1: how sure the check is. */
  readonly confidence: number;
  /** The one edit that can be applied unasked. */
  readonly edit?: Edit;
  /** Edits that can be applied as they stand, best first, of which the writer chooses one. */
  readonly edits?: readonly Edit[];
  /** Ids of other rules that found fault with the same words or with words inside; this finding speaks for them. */
  readonly also?: readonly string[];
}
