import { median, spread } from '../consistency/robust';
import { hundredths } from '../score/allocate';

/** Middle, spread and range of some numbers, in hundredths; there must be one at least. */
export interface Spreading {
  readonly median: number;
  readonly spread: number;
  readonly lowest: number;
  readonly highest: number;
}

export function spreadingOf(values: readonly number[]): Spreading {
  const centre = median(values);
  return {
    median: hundredths(centre),
    spread: hundredths(spread(values, centre)),
    lowest: hundredths(Math.min(...values)),
    highest: hundredths(Math.max(...values)),
  };
}

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** The nearest multiple of `step`, within bounds; never −0. */
export const toStep = (value: number, step: number, bounds: readonly [number, number]): number =>
  within(Math.round(value / step) * step, bounds) + 0;

/** The next multiple of `step` that is no less. */
export const upToStep = (value: number, step: number): number => Math.ceil(value / step - 1e-9) * step;

/** Numbers as sentences of each language write them: −12,5 and −12.5. */
export const inVietnamese = (value: number): string => inEnglish(value).replace('.', ',');
export const inEnglish = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : String(rounded + 0);
};
