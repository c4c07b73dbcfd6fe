import type { Slip } from './slip';

export const DATE_STYLES = [
  'dd/mm/yyyy',
  'd/m/yyyy',
  'dd-mm-yyyy',
  'dd.mm.yyyy',
  'yyyy-mm-dd',
  'd month yyyy',
  'month d, yyyy',
  'ngày d tháng m năm yyyy',
] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec`;

interface Calendar {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;

const WRITE: Readonly<Record<DateStyle, (date: Calendar) => string>> = {
  'dd/mm/yyyy': ({ day, month, year }) => `${two(day)}/${two(month)}/${year}`,
  'd/m/yyyy': ({ day, month, year }) => `${day}/${month}/${year}`,
  'dd-mm-yyyy': ({ day, month, year }) => `${two(day)}-${two(month)}-${year}`,
  'dd.mm.yyyy': ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`,
  'yyyy-mm-dd': ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`,
  'd month yyyy': ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  'month d, yyyy': ({ day, month, year }) => `${MONTHS[month - 1] ?? ''} ${day}, ${year}`,
  'ngày d tháng m năm yyyy': ({ day, month, year }) => `ngày ${day} tháng ${month} năm ${year}`,
};

interface Reading {
  readonly pattern: RegExp;
  read(groups: readonly string[]): Calendar;
}

const number = (text: string | undefined): number => Number(text ?? '0');
const century = (year: string | undefined): number => (year?.length === 2 ? 2000 + number(year) : number(year));

const READINGS: readonly Reading[] = [
  {
    pattern: /(?<![\p{L}\p{N}/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\p{N}/-]|\.\d)/gu,
    // 03/25/2026 can only be the American order.
    read: ([a, b, year]) =>
      number(b) > 12
        ? { day: number(b), month: number(a), year: century(year) }
        : { day: number(a), month: number(b), year: century(year) },
  },
  {
    pattern: /(?<![\p{L}\p{N}/.-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\p{N}/-])/gu,
    read: ([year, month, day]) => ({ day: number(day), month: number(month), year: number(year) }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})(?!\\p{N})`, 'giu'),
    read: ([day, month, year]) => ({ day: number(day), month: monthOf(month ?? ''), year: number(year) }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\p{N})`, 'giu'),
    read: ([month, day, year]) => ({ day: number(day), month: monthOf(month ?? ''), year: number(year) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})(?!\p{N})/giu,
    read: ([day, month, year]) => ({ day: number(day), month: number(month), year: number(year) }),
  },
];

const isDate = ({ day, month, year }: Calendar): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year < 2100;

/** Full dates in another style than the brand's. Days without a year are left alone. */
export function dateSlips(text: string, style: DateStyle): Slip[] {
  const slips: Slip[] = [];
  for (const { pattern, read } of READINGS) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match.slice(1));
      if (!isDate(date)) continue;
      const expected = WRITE[style](date);
      if (match[0].toLowerCase() === expected.toLowerCase()) continue;
      slips.push({ start: match.index, end: match.index + match[0].length, message: 'date', expected });
    }
  }
  return slips;
}
