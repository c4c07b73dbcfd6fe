import type { Slip } from './slip';

export const DECIMALS = ['comma', 'point'] as const;
export const THOUSANDS = ['point', 'comma', 'space'] as const;
export type Decimal = (typeof DECIMALS)[number];
export type Thousands = (typeof THOUSANDS)[number];
export const SPACINGS = ['spaced', 'joined'] as const;
export type Spacing = (typeof SPACINGS)[number];

const SIGN: Readonly<Record<Decimal | Thousands, string>> = { comma: ',', point: '.', space: ' ' };

/** A number with its separators, not part of a word, a date, a version or an address. */
const NUMBER = /(?<![\p{L}\p{N}.,/:-])\d{1,24}(?:[.,]\d{1,24}){0,8}(?![\p{L}\p{N}]{0,24}[/:-]\d|[.,]?\d)/gu;
const MONEY_NEXT = /^\s?(?:đ|₫|vnđ|vnd|đồng|usd|\$|€)(?!\p{L})/iu;
const MEASURE_NEXT = /^\s?(?:kg|g|mg|km|m|cm|mm|ha|l|ml|m2|m3|°|%)(?!\p{L})/iu;
const MOST_GROUPS = 6;
/** “6.1. Payment”, “Điều 6.2”, “phiên bản 2.5”: the number of a clause, a chapter, a version. */
const NUMBERED_BEFORE =
  /(?:^|[\n(]\s?|(?<!\p{L})(?:điều|khoản|mục|chương|phần|bảng|hình|phụ lục|phiên bản|bản|section|clause|chapter|part|table|figure|version|v|article|android|ios)\.?\s?)$/iu;
const isHeading = (text: string, start: number, end: number): boolean =>
  NUMBERED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) &&
  (start > 0 || /^\.?\s\p{Lu}/u.test(text.slice(end, end + 4)));

const CLOCK = String.raw`\d{1,2}[.][0-5]\d(?!\d)`;
const DAYTIME_NEXT = new RegExp(
  String.raw`^\s?(?:(?:sáng|trưa|chiều|tối|am|pm|giờ|h)(?!\p{L})|(?:[-–—]|đến|tới|to)\s?${CLOCK})`,
  'iu',
);
const DAYTIME_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:lúc|giờ|mở cửa|mở cửa từ|đóng cửa|at|opens|open from)\s|(?<!\d)${CLOCK}\s?(?:[-–—]|đến|tới|to)\s?)$`,
  'iu',
);
/** “7.30 sáng”, “lúc 7.30”, “7.30 – 22.00”. */
const isTime = (text: string, start: number, end: number): boolean =>
  /^(?:[01]?\d|2[0-4])[.][0-5]\d$/u.test(text.slice(start, end)) &&
  (DAYTIME_NEXT.test(text.slice(end, end + 16)) || DAYTIME_BEFORE.test(text.slice(Math.max(0, start - 16), start)));

/** Digits grouped by three: 1250000 → 1.250.000. */
export const grouped = (digits: string, thousands: Thousands): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, SIGN[thousands]);

interface NumberStyle {
  readonly decimal: Decimal | undefined;
  readonly thousands: Thousands | undefined;
}

interface Parts {
  readonly whole: string;
  readonly groupSign: string | null;
  readonly fraction: string;
  readonly decimalSign: string | null;
}

/** What the separators of a number mean; null where they mean something else (12.05.2026, 1.2.3). */
function partsOf(number: string, next: string, { decimal }: NumberStyle): Parts | null {
  const digits = number.split(/[.,]/u);
  const signs = number.match(/[.,]/gu) ?? [];
  if (signs.length > MOST_GROUPS) return null;
  const first = digits[0] ?? '';
  const last = signs.at(-1) ?? '';
  const allThree = digits.slice(1).every((group) => group.length === 3);
  if (signs.length === 0) return { whole: number, groupSign: null, fraction: '', decimalSign: null };
  if (new Set(signs).size === 2) {
    const groups = digits.slice(1, -1);
    if (signs.slice(0, -1).includes(last) || !groups.every((group) => group.length === 3)) return null;
    return {
      whole: digits.slice(0, -1).join(''),
      groupSign: signs[0] ?? null,
      fraction: digits.at(-1) ?? '',
      decimalSign: last,
    };
  }
  if (signs.length > 1)
    return allThree && first.length <= 3
      ? { whole: digits.join(''), groupSign: last, fraction: '', decimalSign: null }
      : null;
  const grouping = allThree && first.length <= 3 && !first.startsWith('0');
  if (grouping && decimal !== undefined && last === SIGN[decimal] && !MONEY_NEXT.test(next) && MEASURE_NEXT.test(next))
    return null;
  return grouping
    ? { whole: digits.join(''), groupSign: last, fraction: '', decimalSign: null }
    : { whole: first, groupSign: null, fraction: digits[1] ?? '', decimalSign: last };
}

/** Numbers whose decimal or thousands sign is not the brand's. */
export function numberSlips(text: string, style: NumberStyle): Slip[] {
  const slips: Slip[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0];
    const end = match.index + number.length;
    const next = text.slice(end, end + 8);
    if (isTime(text, match.index, end)) continue;
    if (/^\d{1,2}[.]\d{1,2}$/u.test(number) && isHeading(text, match.index, end)) continue;
    const parts = partsOf(number, next, style);
    if (parts === null) continue;
    const { decimal, thousands } = style;
    const wrongDecimal = decimal !== undefined && parts.decimalSign !== null && parts.decimalSign !== SIGN[decimal];
    const ungrouped = parts.groupSign === null && parts.whole.length >= 5 && MONEY_NEXT.test(next);
    const wrongGroups =
      thousands !== undefined && (ungrouped || (parts.groupSign !== null && parts.groupSign !== SIGN[thousands]));
    if (!wrongDecimal && !wrongGroups) continue;
    const whole =
      thousands !== undefined && (parts.groupSign !== null || ungrouped)
        ? grouped(parts.whole, thousands)
        : parts.groupSign === null
          ? parts.whole
          : number.slice(0, number.length - parts.fraction.length - 1);
    const fraction =
      parts.fraction === '' ? '' : (decimal === undefined ? (parts.decimalSign ?? '') : SIGN[decimal]) + parts.fraction;
    slips.push({
      start: match.index,
      end,
      message: wrongDecimal ? 'decimal' : 'thousands',
      expected: whole + fraction,
    });
  }
  return slips;
}

/** Every quantifier is bounded, so that 100 KB of digits cost no more than 100 KB of prose. */
const AMOUNT = String.raw`(?<![\d.,])(\d{1,24}(?:[.,]\d{1,24}){0,8})(\s?)`;
const PERCENT = new RegExp(`${AMOUNT}(%)`, 'gu');
const UNIT = new RegExp(
  String.raw`${AMOUNT}(kg|g|mg|km|m|cm|mm|m²|m2|m³|m3|km²|ha|l|ml|lít|°C|°F|GB|MB|TB|W|kW|kWh|Hz|kHz|MHz|GHz|mAh|oz|lb|lbs|ft|in)(?![\p{L}\p{M}\p{N}])`,
  'gu',
);

const MILLION_NEXT =
  /^\s(?:people|users|followers|views|guests|customers|visitors|fans|downloads|lượt|người|khách)(?!\p{L})/iu;

const spacingSlips = (text: string, pattern: RegExp, spacing: Spacing, message: 'percent' | 'unit'): Slip[] =>
  Array.from(text.matchAll(pattern)).flatMap((match): Slip[] => {
    const [whole, amount = '', blank = '', sign = ''] = match;
    if ((blank === '') === (spacing === 'joined')) return [];
    // “1m people” are a million.
    if (sign === 'm' && MILLION_NEXT.test(text.slice(match.index + whole.length, match.index + whole.length + 14)))
      return [];
    const expected = `${amount}${spacing === 'joined' ? '' : ' '}${sign}`;
    return [{ start: match.index, end: match.index + whole.length, message, expected }];
  });

/** “20 %” where the brand writes “20%”, or the other way round. */
export const percentSlips = (text: string, spacing: Spacing): Slip[] => spacingSlips(text, PERCENT, spacing, 'percent');
/** “5kg” where the brand writes “5 kg”, or the other way round. */
export const unitSlips = (text: string, spacing: Spacing): Slip[] => spacingSlips(text, UNIT, spacing, 'unit');
