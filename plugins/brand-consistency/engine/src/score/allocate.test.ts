import fc from 'fast-check';
import { allocate, combine, saturate } from './allocate';

describe('allocate', () => {
  it('shares out the total to the last hundredth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.float({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (cents, shares) => {
          fc.pre(shares.some((share) => share > 0));
          const parts = allocate(cents / 100, shares);
          expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(cents);
          expect(parts.every((part) => part >= 0)).toBe(true);
        },
      ),
    );
  });
});

describe('combine and saturate', () => {
  it('never leaves 0..100, and more loss is never less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true })),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (losses, more) => {
          expect(combine([...losses, more])).toBeGreaterThanOrEqual(combine(losses));
          expect(combine([...losses, more])).toBeLessThanOrEqual(100);
          expect(saturate(more, 30)).toBeGreaterThanOrEqual(0);
          expect(saturate(more, 30)).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
