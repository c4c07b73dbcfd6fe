import { allocate, combine, hundredths } from '../score/allocate';
import type { Clash, CompatibilityReport } from './types';

/** A clash before its share of the total is known; `loss` is 0..100, were it alone. */
export type WeighedClash = Omit<Clash, 'contribution'> & { readonly loss: number };

/** Clashes to a report: the score is 100 less the contributions, exactly. */
export function reckonClashes(weighed: readonly WeighedClash[]): CompatibilityReport {
  const total = hundredths(combine(weighed.map(({ loss }) => loss)));
  const amounts = allocate(
    total,
    weighed.map(({ loss }) => loss * loss),
  );
  const clashes = weighed.map(({ loss: _, ...clash }, index): Clash => ({
    ...clash,
    contribution: amounts[index] ?? 0,
  }));
  return {
    score: (10_000 - Math.round(total * 100)) / 100,
    clashes: clashes.sort((a, b) => b.contribution - a.contribution || (a.path < b.path ? -1 : 1)),
  };
}
