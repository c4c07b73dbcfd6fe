/** Rounds to hundredths, the grain of every score and contribution. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/**
 * Splits `total` over shares so that the parts, in whole hundredths, sum to exactly `total`
 * (largest remainder; ties go to the earlier share).
 */
export function allocate(total: number, shares: readonly number[]): number[] {
  const units = Math.round(total * 100);
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum <= 0 || units === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / sum) * units);
  const parts = exact.map(Math.floor);
  let left = units - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts.map((part) => part / 100);
}

/** Up to here losses add up as they are; beyond, they are bent so that 100 is approached and never reached. */
const KNEE = 60;

/**
 * Euclidean sum of losses: the worst counts most, and nothing is diluted by what is well. Sums beyond the knee are
 * bent towards 100, so that of two bad texts the worse one still scores lower.
 */
export function combine(losses: readonly number[]): number {
  const sum = Math.hypot(...losses);
  const room = 100 - KNEE;
  return sum <= KNEE ? sum : KNEE + room * (1 - Math.exp(-(sum - KNEE) / room));
}

/** A loss 0..100 that rises with the distance outside the tolerance and levels off; `scale` is where 63 % is reached. */
export const saturate = (distance: number, scale: number): number =>
  distance <= 0 ? 0 : 100 * (1 - Math.exp(-distance / scale));
