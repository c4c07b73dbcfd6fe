import fc from 'fast-check';
import { median, medianWithInterval, spread } from './robust';

const numbers = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 60 });
const sortedOf = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

describe('median', () => {
  it('is the middle of the sorted values, whatever their order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = sortedOf(values);
        const [lower, upper] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
        expect(median(Float64Array.from(values))).toBe((lower + upper) / 2);
      }),
    );
  });

  it('has no value for nothing', () => {
    expect(median(new Float64Array())).toBeNaN();
  });
});

describe('spread', () => {
  it('is about the standard deviation of a normal and heeds no single stray', () => {
    const normal = [-1.28, -0.84, -0.52, -0.25, 0, 0.25, 0.52, 0.84, 1.28];
    expect(spread(Float64Array.from(normal), 0)).toBeCloseTo(0.77, 1);
    expect(spread(Float64Array.from([...normal, 1000]), 0)).toBeLessThan(1.1);
  });
});

describe('medianWithInterval', () => {
  it('holds the median, and narrows as values are added', () => {
    const width = (count: number): number => {
      const { value, low, high } = medianWithInterval(
        Float64Array.from({ length: count }, (_, i) => (100 * i) / count),
      );
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(100));
    expect(width(100)).toBeLessThan(width(20));
  });

  it('takes the ranks of the table: of 20 values the 6th and the 15th hold 95.9 %; one rank to the safe side', () => {
    const { low, high } = medianWithInterval(Float64Array.from({ length: 20 }, (_, i) => i + 1));
    expect([low, high]).toEqual([5, 16]);
  });
});
