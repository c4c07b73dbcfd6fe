import { EDGE_AFTER, EDGE_BEFORE, NUMBER_WORDS, amount } from './fact-numbers';

const DIGITS = '\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12}(?:[.,]\\d{1,2})?';
const SCALES = 'triệu|million|tr|nghìn|ngàn|thousand|k|tỷ|tỉ|billion';
const CURRENCIES = 'đồng|vnđ|vnd|đ|₫|usd|us dollars?|dollars?|eur|euros?|gbp|pounds?';

export const PRICE = new RegExp(
  `${EDGE_BEFORE}(?:(?<sign>\\$|US\\$|€|£|₫|USD ?|VNĐ ?|VND ?|EUR ?|GBP ?)(?<signed>${DIGITS})(?: ?(?<signedScale>${SCALES}))?` +
    `|(?<plain>${DIGITS}|${NUMBER_WORDS})(?:(?<=\\d) ?| )(?:(?<scale>${SCALES})(?<after>\\d{1,3}| rưỡi)?(?: ?(?<scaled>${CURRENCIES}))?|(?<unit>${CURRENCIES})))${EDGE_AFTER}`,
  'giu',
);

const SCALE: Readonly<Record<string, number>> = {
  triệu: 1e6,
  million: 1e6,
  tr: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  k: 1e3,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};

function currencyOf(word: string): string {
  const name = word.trim().toLowerCase();
  if (/\$|usd|dollar/.test(name)) return 'USD';
  if (/€|eur/.test(name)) return 'EUR';
  if (/£|gbp|pound/.test(name)) return 'GBP';
  return 'VND';
}

/** "VND 2000000", "USD 120": amounts of one currency compare, others never do. Null for what is no price. */
export function canonicalPrice(match: RegExpExecArray): string | null {
  const { sign, signed = '', signedScale, plain = '', scale, after, scaled, unit } = match.groups ?? {};
  if (sign !== undefined)
    return `${currencyOf(sign)} ${round(amount(signed) * (SCALE[signedScale?.toLowerCase() ?? ''] ?? 1))}`;
  const factor = SCALE[scale?.toLowerCase() ?? ''] ?? 1;
  // "2 million guests" is no price; "2 triệu" alone is one as Vietnamese says it.
  if (scale !== undefined && scaled === undefined && /^(?:million|thousand|billion)$/i.test(scale)) return null;
  const value = amount(plain);
  if (!Number.isFinite(value)) return null;
  // "2tr5" is 2.5 million; "8tr95" is 8.95 million.
  const part = after === undefined ? 0 : after.trim() === 'rưỡi' ? 0.5 : Number(`0.${after}`);
  return `${currencyOf(scaled ?? unit ?? '')} ${round((value + part) * factor)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const PERCENT = new RegExp(
  `${EDGE_BEFORE}(?<from>\\d{1,3}(?:[.,]\\d{1,2})?)(?: ?(?:-|–|đến|to) ?(?<to>\\d{1,3}(?:[.,]\\d{1,2})?))? ?(?:%|phần trăm|per ?cent)`,
  'giu',
);

/** "30 %", "10–20 %". */
export function canonicalPercent(match: RegExpExecArray): string {
  const { from = '', to } = match.groups ?? {};
  return `${[from, to]
    .filter((part): part is string => part !== undefined)
    .map(amount)
    .join('–')} %`;
}

/**
 * Vietnamese numbers in any spacing, with brackets, +84 or a leading 0; numbers of other countries with their +.
 */
export const PHONE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_.,])(?:\\(?\\+\\d{1,3}\\)?[ .\\u2011-]?|\\(?0(?=\\d)|1[89]00)(?:[ .()\\u2011-]{0,2}\\d){4,11}${EDGE_AFTER}`,
  'gu',
);
const LEAST_DIGITS = 8;

/** Digits only, the country's +84 as 0. Null for what is too short. */
export function canonicalPhone([text]: RegExpExecArray): string | null {
  const digits = text.replace(/\D/g, '');
  const national = /^\(?\+84/.test(text) ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
  return national.length < LEAST_DIGITS ? null : national;
}
