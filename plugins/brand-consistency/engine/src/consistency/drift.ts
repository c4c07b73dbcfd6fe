import type { Localised } from '../language';
import { daysBetween, writtenDate } from '../checks/claim/dates';
import { hundredths } from '../score/allocate';
import type { Centre } from './centres';
import { NO_DAY, type CompactProfiles } from './compact-profiles';
import { MEASURES } from './measures';
import { errorOf, medianWithInterval, Z_95, Z_TOLD, type Estimate } from './robust';
import type { DriftMeasure, DriftReport, DriftWindow } from './types';
import { LEAST_DIFFERENCE } from './voice-differences';
import { compared } from './voice-words';

/** Fewer dated texts than this in either period, and nothing is said about drift. */
export const FEWEST_IN_PERIOD = 8;
const EPOCH = '1970-01-01';

/** The ISO date of a day number: the inverse of `daysBetween` from 1970-01-01 (Hinnant's civil-day arithmetic, 2013). */
function dateOf(day: number): string {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const of = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${of(year, 4)}-${of(month, 2)}-${of(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`;
}

/** The last day of the earlier half of the texts; texts of one day stay together. */
function middleDay(days: Int32Array): number {
  const sorted = Int32Array.from(days).sort();
  const first = sorted[0] ?? 0;
  const middle = sorted[(sorted.length - 1) >> 1] ?? 0;
  // When the middle day is also the last one, the day before it ends the baseline.
  return middle === (sorted.at(-1) ?? 0) && middle > first ? middle - 1 : middle;
}

const windowOf = (days: Int32Array, members: Int32Array): DriftWindow => {
  let [first, last] = [Infinity, -Infinity];
  for (const at of members) {
    first = Math.min(first, days[at] as number);
    last = Math.max(last, days[at] as number);
  }
  return { from: dateOf(first), to: dateOf(last), assets: members.length };
};

function messageOf(measure: DriftMeasure['measure'], difference: Estimate, baseline: DriftWindow): Localised {
  const until = writtenDate(baseline.to);
  const words = compared(measure, difference.value, {
    en: `those up to ${until.en}`,
    vi: `nội dung đến ngày ${until.vi}`,
  });
  const [low, high] = [difference.low, difference.high].map(Math.abs).sort((a, b) => a - b);
  const interval = `${Math.round(low ?? 0)}–${Math.round(high ?? 0)}`;
  return {
    en: `Texts written since are ${words.en} (${interval}).`,
    vi: `Nội dung viết sau đó ${words.vi} (${interval}).`,
  };
}

/**
 * How the voice of later texts differs from that of a baseline: difference of medians by measure, each text taken from
 * the centre of its language, so that a change of the mixture of languages is no drift.
 * @param until last day of the baseline, as 2026-06-30; default: it holds the earlier half of the dated texts
 * @returns null where either period holds fewer than FEWEST_IN_PERIOD measurable texts
 */
export function driftOf(
  profiles: CompactProfiles,
  centres: readonly (readonly Centre[] | null)[],
  until?: string,
): DriftReport | null {
  const { days, voiced } = profiles;
  const dated = Int32Array.from(profiles.ids.keys()).filter(
    (at) => days[at] !== NO_DAY && (centres[voiced[at] ?? -1] ?? null) !== null,
  );
  if (dated.length < 2 * FEWEST_IN_PERIOD) return null;
  const end =
    until === undefined ? middleDay(dated.map((at) => days[at] as number)) : daysBetween(EPOCH, until.slice(0, 10));
  const before = dated.filter((at) => (days[at] as number) <= end);
  const after = dated.filter((at) => (days[at] as number) > end);
  if (before.length < FEWEST_IN_PERIOD || after.length < FEWEST_IN_PERIOD) return null;
  const baseline = windowOf(days, before);
  const measures = MEASURES.map((measure, index): DriftMeasure => {
    const residuals = (members: Int32Array): Float64Array =>
      Float64Array.from(
        members,
        (at) => (profiles.values[index]?.[at] ?? 0) - (centres[voiced[at] ?? -1]?.[index]?.median ?? 0),
      );
    const [old, now] = [medianWithInterval(residuals(before)), medianWithInterval(residuals(after))];
    const error = Math.hypot(errorOf(old), errorOf(now));
    const value = hundredths(now.value - old.value);
    const difference = { value, low: hundredths(value - Z_95 * error), high: hundredths(value + Z_95 * error) };
    const drifted = Math.abs(value) >= LEAST_DIFFERENCE && Math.abs(value) > Z_TOLD * error;
    return { measure, difference, drifted, message: drifted ? messageOf(measure, difference, baseline) : null };
  });
  return { baseline, recent: windowOf(days, after), measures };
}
