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
    const steps = waterfall([loss(0.1), loss(28.26), loss(0.2)]);
    expect(steps.map((step) => step.after)).toEqual([71.74, 71.54, 71.44]);
  });

  it('has no steps where nothing was lost', () => expect(waterfall([])).toEqual([]));
});
