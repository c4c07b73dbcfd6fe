/** Quantile of the normal distribution for intervals of 95 %. */
export const Z_95 = 1.96;
/** Ten measures are looked at, so a difference is told when it is sure to 99.5 %: one false alarm in twenty looks. */
export const Z_TOLD = 2.81;
/** Turns a median absolute deviation into what is a normal's standard deviation (Hampel 1974). */
const MAD_TO_SD = 1.4826;

/** A value with its interval of 95 %. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The value that has `rank` smaller ones before it, 0 ≤ rank < length (Hoare 1961, pivot by median of three). Linear
 * in the mean; the values are put in another order.
 */
function select(values: Float64Array, rank: number): number {
  const at = (index: number): number => values[index] as number;
  const swap = (a: number, b: number): void => {
    const kept = at(a);
    values[a] = at(b);
    values[b] = kept;
  };
  let [first, last] = [0, values.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (at(middle) < at(first)) swap(middle, first);
    if (at(last) < at(first)) swap(last, first);
    if (at(last) < at(middle)) swap(last, middle);
    const pivot = at(middle);
    let [up, down] = [first, last];
    while (up <= down) {
      while (at(up) < pivot) up++;
      while (at(down) > pivot) down--;
      if (up <= down) swap(up++, down--);
    }
    if (rank <= down) last = down;
    else if (rank >= up) first = up;
    else break;
  }
  return at(rank);
}

/**
 * The median, as `median` gives it. The functions in place put the values in another order or overwrite them: copies of
 * long columns would cost more than the work.
 */
export function medianInPlace(values: Float64Array): number {
  const middle = values.length >> 1;
  if (values.length === 0) return Number.NaN;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, values[i] as number);
  return (lower + upper) / 2;
}

/** The median; of an even number, the mean of the middle two. NaN for an empty list. Linear time. */
export const median = (values: ArrayLike<number>): number => medianInPlace(Float64Array.from(values));

/** Median absolute deviation, as `spread` gives it. */
export function spreadInPlace(values: Float64Array, centre: number): number {
  for (let at = 0; at < values.length; at++) values[at] = Math.abs((values[at] as number) - centre);
  return MAD_TO_SD * medianInPlace(values);
}

/** Median absolute deviation, scaled so that it estimates a normal's standard deviation (Hampel 1974). */
export const spread = (values: ArrayLike<number>, centre: number): number =>
  spreadInPlace(Float64Array.from(values), centre);

/**
 * The median with an interval of 95 % by order statistics (Conover 1999, section 3.2), which asks nothing of the
 * distribution. Up to five values it is their whole range, which is sure to less than 95 %. Puts the values in another
 * order.
 */
export function medianWithInterval(values: Float64Array): Estimate {
  const { length } = values;
  const reach = Z_95 * Math.sqrt(length);
  const value = medianInPlace(values);
  if (length === 0) return { value, low: value, high: value };
  const low = select(values, Math.max(0, Math.floor((length - reach) / 2) - 1));
  const high = select(values, Math.min(length - 1, Math.ceil((length + reach) / 2)));
  return { value, low, high };
}

/** Standard error of a median from its interval (Price & Bonett 2002, for the difference of two). */
export const errorOf = ({ low, high }: Estimate): number => (high - low) / (2 * Z_95);
