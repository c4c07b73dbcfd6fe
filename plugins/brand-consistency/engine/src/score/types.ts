import type { Localised } from '../language';
import type { DimensionName, Finding } from '../findings/types';
import type { Evidence, Measure, Reason, Voice } from '../voice/types';
import type { PositioningCoverage } from '../positioning/types';
import type { SuppressedFinding } from '../suppression/types';

/** A score 0..100 with its interval, in hundredths, or null with the reason. */
export interface Score {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason?: Reason;
}

/** One thing that took points: `amount` points of 100, in hundredths. */
export interface Contribution {
  readonly dimension: DimensionName;
  /** What it comes from: an index into `findings`, or a feature or target by name. */
  readonly source:
    | { readonly finding: number }
    | { readonly feature: string }
    | { readonly positioning: string }
    | { readonly cap: string };
  readonly label: Localised;
  readonly amount: number;
  readonly evidence: readonly Evidence[];
}

/** A finding with the points that it took from fit. */
export interface ScoredFinding extends Finding {
  readonly contribution: number;
}

export type Band = 'good' | 'warning' | 'off';

/** What the score was made of: whoever holds the same three can make the same bytes. */
export interface Receipt {
  /** SHA-256 of the units' paths and texts. */
  readonly textHash: string;
  readonly brandbookHash: string;
  readonly engineVersion: string;
  readonly touchpoint: string | null;
  /** The day on which exceptions were judged, where one was given. */
  readonly asOf?: string;
  /** Units read, and of these how many were empty. */
  readonly units: number;
  readonly emptyUnits: number;
}

export interface DimensionScore extends Score {
  /** What the dimension took from 100 fit, in hundredths. */
  readonly loss: number;
}

/** One asset's fit, explained. `100 − Σ contributions = fit.score`, exactly, in hundredths. */
export interface Scorecard {
  readonly fit: Score;
  readonly band: Band | null;
  readonly dimensions: Readonly<Record<DimensionName, DimensionScore>>;
  readonly contributions: readonly Contribution[];
  readonly findings: readonly ScoredFinding[];
  /** Findings that comments or exceptions silenced, and by what right; they take no points. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly coverage: PositioningCoverage;
  readonly voice: Voice;
  /** The brand's own dimensions of personality, where its brandbook names them. */
  readonly traits?: Readonly<Record<string, Measure>>;
  readonly language: 'en' | 'vi' | null;
  readonly words: number;
  readonly receipt: Receipt;
}
