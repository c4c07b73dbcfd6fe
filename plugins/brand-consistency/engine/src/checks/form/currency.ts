import * as z from 'zod';
import { lazily } from '../../lazily';
import { SPACINGS, THOUSANDS, grouped } from './numbers';
import type { Language } from '../../language';
import type { Slip } from './slip';

const SIGNS = ['đ', '₫', 'VND', 'VNĐ', 'đồng'] as const;

/** How one brand writes Vietnamese money. */
export const currencyOption = lazily(() =>
  z.strictObject({
    sign: z.enum(SIGNS),
    spacing: z.enum(SPACINGS).optional(),
    /** “VND 350,000” or “350,000 VND”; Vietnamese writes the sign after. */
    place: z.enum(['before', 'after']).default('after'),
    /** Whether the short forms 50k, 50 nghìn, 2tr, 2 triệu may stand: `full` wants 50.000đ. */
    short: z.enum(['any', 'words', 'full']).default('any'),
    thousands: z.enum(THOUSANDS).default('point'),
  }),
);
export type Currency = z.infer<ReturnType<typeof currencyOption>>;

const AFTER = /(?<![\p{L}\p{N}.,])(\d{1,24}(?:[.,]\d{1,24}){0,8})(\s?)(đồng|₫|đ|vnđ|vnd)(?![\p{L}\p{M}\p{N}])/giu;
const BEFORE = /(?<![\p{L}\p{N}])(₫|vnđ|vnd|đ)(\s?)(\d{1,24}(?:[.,]\d{1,24}){0,8})(?![\p{L}\p{N}])/giu;
const SHORT =
  /(?<![\p{L}\p{N}.,])(\d{1,24}(?:[.,]\d{1,2})?)(\s?)(k|tr|nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)(\d{1,3}|\srưỡi)?(?![\p{L}\p{M}\p{N}])(\s?(?:đồng|₫|đ|vnđ|vnd)(?![\p{L}\p{M}\p{N}]))?/giu;
/** What “5k” and “2 triệu” count when it is no money. */
const OTHER_COUNT =
  /^\s(?:run|lượt|người|khách|view|follow|like|mét|km|bước|sản phẩm|đơn|ly|phần|cái|chiếc|tấn|năm|lần|cây|trang|bạn|thành viên|học viên|giờ|m²|m2|ha)(?!\p{L})/iu;
/** “Vàng 24K” is fine gold. */
const GOLD_BEFORE = /(?<!\p{L})(?:vàng|gold)\s$/iu;
/** “A 10k”, “a 10k race”, “10k runners”. */
const isEnglishCount = (text: string, start: number, end: number): boolean =>
  /(?<!\p{L})an?\s$/iu.test(text.slice(Math.max(0, start - 4), start)) || /^[\s-]\p{L}/u.test(text.slice(end, end + 2));
const TIMES: Readonly<Record<string, number>> = {
  k: 1_000,
  nghìn: 1_000,
  ngàn: 1_000,
  thousand: 1_000,
  tr: 1_000_000,
  triệu: 1_000_000,
  million: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
  billion: 1_000_000_000,
};

/** What follows the unit: 2tr5 is 2.5 million, and so is “2 triệu rưỡi”. */
const partOf = (tail: string): number => (tail === '' ? 0 : /^\d/u.test(tail) ? Number(`0.${tail}`) : 0.5);
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { k: 'nghìn', tr: 'triệu' },
  en: { k: 'thousand', tr: 'million' },
};

function written(amount: string, { sign, spacing, place }: Currency, blank: string): string {
  const wide = spacing === undefined ? blank !== '' || /^\p{L}{2}/u.test(sign) : spacing === 'spaced';
  return place === 'before' ? `${sign}${wide ? ' ' : ''}${amount}` : `${amount}${wide ? ' ' : ''}${sign}`;
}

/** Whether money stands in the brand's way already. */
const isRight = (whole: string, sign: string, expected: string, style: Currency, place: Currency['place']): boolean =>
  whole === expected || (place === style.place && sign === style.sign && style.spacing === undefined);

/** Money in another sign, place or spacing than the brand's, and short forms it does not allow itself. */
export function currencySlips(text: string, style: Currency, language: Language | null): Slip[] {
  const words = WORDS[language ?? 'vi'];
  const slips: Slip[] = [];
  for (const match of text.matchAll(AFTER)) {
    const [whole, amount = '', blank = '', sign = ''] = match;
    const expected = written(amount, style, blank);
    if (isRight(whole, sign, expected, style, 'after')) continue;
    slips.push({ start: match.index, end: match.index + whole.length, message: 'currency', expected });
  }
  for (const match of text.matchAll(BEFORE)) {
    const [whole, sign = '', blank = '', amount = ''] = match;
    const end = match.index + whole.length;
    const expected = written(amount, style, style.place === 'before' ? blank : '');
    if (isRight(whole, sign, expected, style, 'before')) continue;
    // “35.000đ 2 phần”: the sign belongs to the number before it.
    if (/\d\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    slips.push({ start: match.index, end, message: 'currency', expected });
  }
  if (style.short === 'any') return slips;
  for (const match of text.matchAll(SHORT)) {
    const [whole, amount = '', , unit = '', tail = '', sign = ''] = match;
    const word = unit.toLowerCase();
    const end = match.index + whole.length;
    if (
      OTHER_COUNT.test(text.slice(end, end + 14)) ||
      GOLD_BEFORE.test(text.slice(Math.max(0, match.index - 6), match.index))
    )
      continue;
    // “A 10k race”, “2 million guests”: without its sign it is no money in English.
    if (
      sign === '' &&
      (/^(?:thousand|million|billion)$/u.test(word) || (language === 'en' && isEnglishCount(text, match.index, end)))
    )
      continue;
    if (style.short === 'words' && words[word] === undefined) continue;
    const value = Math.round((Number(amount.replace(',', '.')) + partOf(tail)) * (TIMES[word] ?? 1));
    const expected =
      style.short === 'words'
        ? `${amount}${/^\d/u.test(tail) ? `,${tail}` : ''} ${words[word] ?? word}${/^\d/u.test(tail) ? '' : tail}${sign}`
        : written(grouped(String(value), style.thousands), style, '');
    if (expected !== whole) slips.push({ start: match.index, end, message: 'currency', expected });
  }
  return slips;
}
