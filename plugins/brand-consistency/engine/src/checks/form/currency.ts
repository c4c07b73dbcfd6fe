import * as z from 'zod';
import { SPACINGS, THOUSANDS, grouped } from './numbers';
import type { Slip } from './slip';

const SIGNS = ['đ', '₫', 'VND', 'VNĐ', 'đồng'] as const;

/** How one brand writes Vietnamese money. */
export const currencyOption = z.strictObject({
  sign: z.enum(SIGNS),
  spacing: z.enum(SPACINGS).optional(),
  /** Whether the short forms 50k, 50 nghìn, 2tr, 2 triệu may stand: `full` wants 50.000đ. */
  short: z.enum(['any', 'words', 'full']).default('any'),
  thousands: z.enum(THOUSANDS).default('point'),
});
export type Currency = z.infer<typeof currencyOption>;

const AFTER = /(?<![\p{L}\p{N}.,])(\d{1,24}(?:[.,]\d{1,24}){0,8})(\s?)(đồng|₫|đ|vnđ|vnd)(?![\p{L}\p{M}\p{N}])/giu;
const BEFORE = /(?<![\p{L}\p{N}])(₫|vnđ|vnd|đ)(\s?)(\d{1,24}(?:[.,]\d{1,24}){0,8})(?![\p{L}\p{N}])/giu;
const SHORT =
  /(?<![\p{L}\p{N}.,])(\d{1,24}(?:[.,]\d{1,2})?)(\s?)(k|tr|nghìn|ngàn|triệu)(?![\p{L}\p{M}\p{N}])(\s?(?:đồng|₫|đ|vnđ|vnd)(?![\p{L}\p{M}\p{N}]))?/giu;
/** What “5k” and “2 triệu” count when it is no money. */
const OTHER_COUNT =
  /^\s(?:run|lượt|người|khách|view|follow|like|mét|km|bước|sản phẩm|đơn|ly|phần|cái|chiếc|tấn|năm|lần|cây|trang|bạn|thành viên|học viên|giờ|m²|m2|ha)(?!\p{L})/iu;
const TIMES: Readonly<Record<string, number>> = {
  k: 1_000,
  nghìn: 1_000,
  ngàn: 1_000,
  tr: 1_000_000,
  triệu: 1_000_000,
};
const WORDS: Readonly<Record<string, string>> = { k: 'nghìn', tr: 'triệu' };

const canonical = (sign: string): string => (/^vn/iu.test(sign) ? sign.toUpperCase() : sign.toLowerCase());

function written(amount: string, { sign, spacing }: Currency, blank: string): string {
  const wide = spacing === undefined ? blank !== '' || /^\p{L}{2}/u.test(sign) : spacing === 'spaced';
  return `${amount}${wide ? ' ' : ''}${sign}`;
}

/** Money in another sign, place or spacing than the brand's, and short forms it does not allow itself. */
export function currencySlips(text: string, style: Currency): Slip[] {
  const slips: Slip[] = [];
  for (const match of text.matchAll(AFTER)) {
    const [whole, amount = '', blank = '', sign = ''] = match;
    const expected = written(amount, style, blank);
    if (expected === whole || (canonical(sign) === style.sign && sign === style.sign && style.spacing === undefined))
      continue;
    slips.push({ start: match.index, end: match.index + whole.length, message: 'currency', expected });
  }
  for (const match of text.matchAll(BEFORE)) {
    const [whole, , , amount = ''] = match;
    const end = match.index + whole.length;
    // “35.000đ 2 phần”: the sign belongs to the number before it.
    if (/\d\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    slips.push({ start: match.index, end, message: 'currency', expected: written(amount, style, '') });
  }
  if (style.short === 'any') return slips;
  for (const match of text.matchAll(SHORT)) {
    const [whole, amount = '', , unit = '', sign = ''] = match;
    const word = unit.toLowerCase();
    const end = match.index + whole.length;
    if (OTHER_COUNT.test(text.slice(end, end + 14))) continue;
    if (style.short === 'words' && WORDS[word] === undefined) continue;
    const value = Math.round(Number(amount.replace(',', '.')) * (TIMES[word] ?? 1));
    const expected =
      style.short === 'words'
        ? `${amount} ${WORDS[word] ?? word}${sign}`
        : written(grouped(String(value), style.thousands), style, '');
    if (expected !== whole) slips.push({ start: match.index, end, message: 'currency', expected });
  }
  return slips;
}
