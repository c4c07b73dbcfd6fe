import type { Contribution } from '../../../engine/src/score/types';

export interface WaterfallStep {
  readonly contribution: Contribution;
  /** What is left of 100 after this step. */
  readonly after: number;
}

/** The losses that are not shown one by one, together. */
export interface WaterfallRest {
  readonly count: number;
  /** Points of 100. */
  readonly amount: number;
  readonly after: number;
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** null where every loss has its step. */
  readonly rest: WaterfallRest | null;
}

/**
 * The way from 100 down to the score, the greatest loss first; hundredths, so that it adds up exactly.
 * @param most at most so many steps; what is left is one sum
 */
export function waterfall(contributions: readonly Contribution[], most: number): Waterfall {
  let left = 100_00;
  const steps = [...contributions]
    .sort((one, other) => other.amount - one.amount)
    .map((contribution): WaterfallStep => {
      left -= Math.round(contribution.amount * 100);
      return { contribution, after: left / 100 };
    });
  // A sum of one would take as much room as the one itself.
  if (steps.length <= most + 1) return { steps, rest: null };
  const shown = steps.slice(0, most);
  const before = Math.round((shown.at(-1)?.after ?? 100) * 100);
  return {
    steps: shown,
    rest: { count: steps.length - most, amount: (before - left) / 100, after: left / 100 },
  };
}
