import type { Language } from '../../../engine/src/language';

export interface NumberFormats {
  /** 1234.56 → "1,235" or "1.235" */
  readonly whole: (value: number) => string;
  /** 3.2 → "3.20" or "3,20": hundredths, which add up. */
  readonly exact: (value: number) => string;
  /** 3.256 → "3.3"; at most one digit after the point. */
  readonly short: (value: number) => string;
  /** −3.25 with a true minus, so that a column of losses lines up. */
  readonly loss: (value: number) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Number formats of the interface's language: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function numberFormats(language: Language): NumberFormats {
  const locale = LOCALES[language];
  const digits = (maximumFractionDigits: number, minimumFractionDigits = 0) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits, minimumFractionDigits });
    // A true minus is as wide as a figure and is not broken off at the end of a line.
    return { format: (value: number) => format.format(value).replace('-', '−') };
  };
  const [whole, short, exact] = [digits(0), digits(1), digits(2, 2)];
  return {
    // Adding nothing makes a zero of the −0 that a small negative value is rounded to.
    whole: (value) => whole.format(Math.round(value) + 0),
    short: (value) => short.format(value),
    exact: (value) => exact.format(value),
    loss: (value) => (value === 0 ? exact.format(0) : `${value > 0 ? '−' : '+'}${exact.format(Math.abs(value))}`),
  };
}

/** A calendar day, 2026-03-05, with the day first: 05/03/2026. */
export const calendarDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));

/** Date and time with the day first, as both languages' readers here expect: 05/03/2026, 14:30. */
export function dateTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
}
