import fc from 'fast-check';
import { logOddsOf } from './log-odds';

const background = { count: 40, total: 20_000 };

describe('log-odds', () => {
  it('are the ones of the formula', () => {
    // Prior 1000 · (8 + 40) / 22000 = 2.1818; log(10.1818/2989.8182) − log(42.1818/20957.8182); 1/10.1818 + 1/42.1818
    const { logOdds, z } = logOddsOf({ count: 8, total: 2000 }, background);
    expect(logOdds).toBeCloseTo(0.5259, 3);
    expect(z).toBeCloseTo(1.5062, 3);
  });

  it('are nought where own and background say a word as often', () => {
    expect(logOddsOf({ count: 40, total: 20_000 }, background)).toEqual({ logOdds: 0, z: 0 });
    expect(logOddsOf({ count: 0, total: 100 }, { count: 0, total: 100 })).toEqual({ logOdds: 0, z: 0 });
  });

  it('rise with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 400 }), (count, usual) => {
        const at = (own: number) => logOddsOf({ count: own, total: 5000 }, { count: usual, total: 20_000 }).logOdds;
        expect(at(count + 1)).toBeGreaterThan(at(count));
      }),
    );
  });
});
