import { EDGE_AFTER, EDGE_BEFORE } from './fact-numbers';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;

/** Dates in figures (day first, as in Vietnam and Britain) and in words of both languages. */
export const DATE = new RegExp(
  `${EDGE_BEFORE}(?:(?<year0>\\d{4})-(?<month0>\\d{2})-(?<day0>\\d{2})` +
    `|(?:ngày )?(?<day1>\\d{1,2})[/.-](?<month1>\\d{1,2})(?:[/.-](?<year1>\\d{4}))?` +
    `|(?:ngày )?(?<day2>\\d{1,2}) tháng (?<month2>\\d{1,2})(?:,? năm (?<year2>\\d{4}))?` +
    `|(?<day3>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month3>${MONTH})(?:,? (?<year3>\\d{4}))?` +
    `|(?<month4>${MONTH}) (?<day4>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year4>\\d{4}))?)${EDGE_AFTER}`,
  'giu',
);

const two = (value: number): string => String(value).padStart(2, '0');

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => month.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}

/** "2027-06-30", without a year "06-30"; null where the figures are no date. */
export function canonicalDate(match: RegExpExecArray): string | null {
  const groups = match.groups ?? {};
  const form = [0, 1, 2, 3, 4].find((index) => groups[`day${index}`] !== undefined);
  if (form === undefined) return null;
  const year = groups[`year${form}`];
  let day = Number(groups[`day${form}`]);
  let month = monthOf(groups[`month${form}`] ?? '');
  // A bare "24/7" or "1.5" is seldom a date; a slash with a sensible day and month is.
  if (form === 1 && year === undefined && !match[0].includes('/')) return null;
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [...(year === undefined ? [] : [year]), two(month), two(day)].join('-');
}

export const YEAR = new RegExp(`${EDGE_BEFORE}(?<year>1[89]\\d{2}|20\\d{2})${EDGE_AFTER}(?![.,:/-]\\d)`, 'gu');
export const canonicalYear = (match: RegExpExecArray): string | null => match.groups?.['year'] ?? null;
