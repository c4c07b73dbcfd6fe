import type { Contribution } from '../../../engine/src/score/types';

export interface WaterfallStep {
  readonly contribution: Contribution;
  /** What is left of 100 after this step. */
  readonly after: number;
}

/** The way from 100 down to the score, the greatest loss first; hundredths, so that it adds up exactly. */
export function waterfall(contributions: readonly Contribution[]): WaterfallStep[] {
  let left = 100_00;
  return [...contributions]
    .sort((one, other) => other.amount - one.amount)
    .map((contribution) => {
      left -= Math.round(contribution.amount * 100);
      return { contribution, after: left / 100 };
    });
}
