import type { Localised } from '../language';
import type { Evidence } from '../voice/types';

export type CoverageState = 'present' | 'weak' | 'missing' | 'contradicted' | 'not-expected';

/** One point of the positioning, and whether the text says it. */
export interface CoverageItem {
  /** `promise`, `difference.<id>`, `parity.<id>`. */
  readonly id: string;
  readonly claim: string;
  readonly state: CoverageState;
  readonly evidence: readonly Evidence[];
  readonly why: Localised;
}

export type PositioningCoverage = readonly CoverageItem[];
