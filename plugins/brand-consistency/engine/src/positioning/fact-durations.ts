import { EDGE_AFTER, EDGE_BEFORE, NUMBER_WORDS, amount } from './fact-numbers';

/** Minutes; a month is 30 days and a year twelve months, so that "24 tháng" and "2 years" are one. */
const MINUTES: Readonly<Record<string, number>> = {
  phút: 1,
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  giờ: 60,
  tiếng: 60,
  h: 60,
  hour: 60,
  hours: 60,
  hr: 60,
  hrs: 60,
  ngày: 1440,
  đêm: 1440,
  day: 1440,
  days: 1440,
  tuần: 10_080,
  week: 10_080,
  weeks: 10_080,
  tháng: 43_200,
  month: 43_200,
  months: 43_200,
  năm: 518_400,
  year: 518_400,
  years: 518_400,
  yr: 518_400,
  yrs: 518_400,
};
const DAY = 1440;
const UNITS = Object.keys(MINUTES)
  .filter((unit) => unit !== 'đêm')
  .sort((a, b) => b.length - a.length)
  .join('|');
const COUNT = `\\d{1,4}(?:[.,]\\d)?|${NUMBER_WORDS}|an?`;

export const DURATION = new RegExp(
  `${EDGE_BEFORE}(?:(?<half>nửa|half an?) ?(?<halved>${UNITS})` +
    `|(?<same>trong ngày|same[- ]day|within the day)` +
    `|(?<from>${COUNT})(?:\\+| ?(?:-|–|—|đến|tới|to) ?(?<to>\\d{1,4}|${NUMBER_WORDS}))?(?:(?<=\\d)[ -]?|[ -])(?<unit>${UNITS})` +
    `(?<rest> rưỡi| and a half)?)${EDGE_AFTER}` +
    `(?<working> làm việc)?`,
  'giu',
);
const WORKING_BEFORE = /^(?:working|business)/i;
const WORKING = new RegExp(
  `${EDGE_BEFORE}(?<from>${COUNT})(?: ?(?:-|–|—|to) ?(?<to>\\d{1,4}|${NUMBER_WORDS}))? (?:working|business) days?${EDGE_AFTER}`,
  'giu',
);
export const WORKING_DAYS = WORKING;

/** 30 days are a month and 365 a year: what people mean by them. */
const minutesOf = (count: number, unit: string): number => {
  const minutes = count * (MINUTES[unit] ?? 1);
  return minutes === 365 * DAY ? (MINUTES['year'] ?? minutes) : minutes;
};

/** "1440 min", "2880–4320 min"; working days are counted apart ("3 working days"). Null where it is no duration. */
export function canonicalDuration(match: RegExpExecArray): string | null {
  const { half, halved, same, from = '', to, unit = 'day', rest, working } = match.groups ?? {};
  if (same !== undefined) return `${DAY} min`;
  if (half !== undefined) return `${(MINUTES[(halved ?? '').toLowerCase()] ?? 0) / 2} min`;
  const name = unit.toLowerCase();
  // "năm năm" is five years, but "năm" behind a plain word is a year of the calendar.
  const counts = [from, to]
    .filter((part): part is string => part !== undefined)
    .map((part) => amount(part) + (rest === undefined ? 0 : 0.5));
  if (counts.some((count) => !Number.isFinite(count))) return null;
  const isWorking = working !== undefined || WORKING_BEFORE.test(match[0].split(' ').at(-2) ?? '');
  if (isWorking) return `${counts.join('–')} working days`;
  return `${counts.map((count) => minutesOf(count, name)).join('–')} min`;
}
