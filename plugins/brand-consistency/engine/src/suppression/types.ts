import type { Finding } from '../findings/types';

/** Who silenced a finding, and why. */
export type Suppression =
  | {
      readonly source: 'exception';
      /** Index in the brandbook's `exceptions`. */
      readonly index: number;
      readonly reason: string;
      /** Last day on which it holds, as 2026-03-01. */
      readonly until?: string;
    }
  | {
      readonly source: 'comment';
      /** Unit and place of the comment that turned the rule off. */
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly reason?: string;
    };

/** A finding that takes no points because somebody said so. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: Suppression;
}

/** Whether, and by whom, a finding of the unit with this index is silenced. */
export type Suppressor = (finding: Finding, unit: number) => Suppression | null;
