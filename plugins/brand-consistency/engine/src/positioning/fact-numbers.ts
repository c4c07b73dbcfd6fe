const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const VI_ONE = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín';
const VI_WORDS = `(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:${VI_ONE}))?|mười(?: (?:${VI_ONE}))?|${VI_ONE})`;
const EN_ONE = 'one|two|three|four|five|six|seven|eight|nine';
const EN_WORDS =
  `(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${EN_ONE}))?|` +
  `eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|${EN_ONE})`;

/** Source of a pattern for a whole number below 100 in Vietnamese or English words. */
export const NUMBER_WORDS = `${VI_WORDS}|${EN_WORDS}`;

/** Reads a number below 100 in words or a plain number in digits; NaN for anything else. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let sum = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'mươi') sum *= 10;
    else sum += TENS[word] ?? (word === 'mốt' ? 1 : (UNITS[word] ?? NaN));
  }
  return sum;
}

/**
 * Reads an amount in digits with either language's marks: "2.000.000" and "2,000,000" are two million, "1,2" and "1.2"
 * are one and a fifth. Three digits behind a mark are thousands.
 */
export function amount(text: string): number {
  if (!/^[\d.,]+$/.test(text)) return wholeNumber(text);
  return Number(text.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** No letter, digit or underscore right before, or right behind, a value. */
export const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_])';
export const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}_])';
