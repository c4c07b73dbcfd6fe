import type { Contribution } from '../../../engine/src/score/types';
import { waterfall } from './waterfall';

const loss = (amount: number): Contribution => ({
  dimension: 'tone',
  source: { feature: 'x' },
  label: { vi: 'v', en: 'e' },
  amount,
  evidence: [],
});

describe('waterfall', () => {
  it('goes from 100 down to the score exactly, the greatest loss first', () => {
    const { steps, rest } = waterfall([loss(0.1), loss(28.26), loss(0.2)], 20);
    expect(steps.map((step) => step.after)).toEqual([71.74, 71.54, 71.44]);
    expect(rest).toBeNull();
  });

  it('sums up what would be too long to read, and still adds up', () => {
    const { steps, rest } = waterfall([loss(10), loss(0.1), loss(0.2), loss(0.3)], 2);
    expect(steps.map((step) => step.after)).toEqual([90, 89.7]);
    expect(rest).toEqual({ count: 2, amount: 0.3, after: 89.4 });
  });

  it('never sums up a single loss', () => expect(waterfall([loss(2), loss(1)], 1).rest).toBeNull());

  it('has no steps where nothing was lost', () => expect(waterfall([], 20)).toEqual({ steps: [], rest: null }));
});
