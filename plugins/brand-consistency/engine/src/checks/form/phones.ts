import type { Slip } from './slip';

const VIETNAMESE = /(?<![\p{L}\p{N}.,/-])(?:\+84|\(\+84\)|0)(?:[\s.()-]{0,2}\d){8,10}(?![\s.-]?\d)/gu;
const HOTLINE = /(?<![\p{L}\p{N}.,/-])1[89]00(?:[\s.-]?\d){4,6}(?!\d)/gu;

/** Numbers of accounts, tax files, cards and orders are as long as telephone numbers. */
const OTHER_NUMBER =
  /(?:stk|tài khoản|mst|mã số thuế|cccd|cmnd|căn cước|công dân|mã (?:đơn|vận đơn|đơn hàng|khách hàng|thẻ)|số thẻ|account|tax (?:code|id)|order|card)(?:\s(?:số|no\.?|number))?\s?:?\s?$/iu;
const LABEL_LENGTH = 32;

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Fills a mask such as `0000 000 000`, `+00 000 000 000` or `0000 0000` with digits; null when they do not fit. */
function fill(mask: string, digits: string): string | null {
  if ((mask.match(/0/gu)?.length ?? 0) !== digits.length) return null;
  let next = 0;
  return mask.replace(/0/gu, () => digits.charAt(next++));
}

function inStyle(digits: string, masks: readonly string[]): string | null {
  for (const mask of masks) {
    const international = mask.startsWith('+');
    const local = digits.startsWith('84') && digits.length > 10 ? `0${digits.slice(2)}` : digits;
    const wanted = !international ? local : local.startsWith('0') ? `84${local.slice(1)}` : null;
    const filled = wanted === null ? null : fill(mask, wanted);
    if (filled !== null) return filled;
  }
  return null;
}

/** Telephone numbers grouped in another way than the brand's masks say. */
export function phoneSlips(text: string, masks: readonly string[]): Slip[] {
  return [VIETNAMESE, HOTLINE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Slip[] => {
      if (OTHER_NUMBER.test(text.slice(Math.max(0, match.index - LABEL_LENGTH), match.index))) return [];
      const expected = inStyle(digitsOf(match[0]), masks);
      if (expected === null || expected === match[0]) return [];
      return [{ start: match.index, end: match.index + match[0].length, message: 'phone', expected }];
    }),
  );
}
