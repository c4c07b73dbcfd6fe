import type { Localised } from '../../language';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date (yyyy-mm-dd) as people read it: 01/03/2026, 1 March 2026. */
export function writtenDate(iso: string): Localised {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { vi: `${day}/${month}/${year}`, en: `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}` };
}

/** Days since 1970-01-01 of a calendar date (Howard Hinnant's civil-day arithmetic, 2013); no clock, no time zone. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Whole days from one ISO date (yyyy-mm-dd) to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return dayNumber(year, month, day);
  });
  return (b ?? 0) - (a ?? 0);
}
