import type { Block, Span } from '../text/types';

/** What kind of value a fact has; only values of one kind can contradict each other. */
export const VALUE_KINDS = ['phone', 'time', 'duration', 'price', 'percent'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A value as a text states it, and what is compared: equal `canonical` means the same value. */
export interface StatedValue extends Span {
  readonly kind: ValueKind;
  readonly text: string;
  readonly canonical: string;
}

const MINUTES: Readonly<Record<string, number>> = {
  phút: 1,
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  giờ: 60,
  tiếng: 60,
  h: 60,
  hour: 60,
  hours: 60,
  hrs: 60,
  ngày: 1440,
  day: 1440,
  days: 1440,
  tuần: 10_080,
  week: 10_080,
  weeks: 10_080,
  tháng: 43_200,
  month: 43_200,
  months: 43_200,
  năm: 525_600,
  year: 525_600,
  years: 525_600,
};
const UNITS = Object.keys(MINUTES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
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
  twelve: 12,
  'twenty-four': 24,
};
const COUNT = `\\d{1,4}|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}_])';

/**
 * Every pattern begins at a digit or a listed word and has bounded repetition only, so that a hostile text
 * costs no more than a normal one.
 */
const PATTERNS: Readonly<Record<ValueKind, RegExp>> = {
  phone: new RegExp(`${EDGE_BEFORE}(?:\\+84|0|1[89]00)(?:[ .\\u2011-]{0,2}\\d){4,10}${EDGE_AFTER}`, 'gu'),
  time: new RegExp(
    `${EDGE_BEFORE}(\\d{1,2})(?:(?::|h|g)(\\d{2})|h|(?: giờ)(?: (\\d{2}))?)? ?(a\\.?m\\.?|p\\.?m\\.?|sáng|trưa|chiều|tối|noon|midnight)?${EDGE_AFTER}`,
    'giu',
  ),
  duration: new RegExp(
    `${EDGE_BEFORE}(${COUNT})(?: ?(?:-|–|đến|tới|to) ?(${COUNT}))?[ -]?(${UNITS})${EDGE_AFTER}`,
    'giu',
  ),
  price: new RegExp(
    `${EDGE_BEFORE}(?:(\\$|€|USD ?|VND ?)(\\d{1,3}(?:[.,]\\d{3}){0,4}|\\d{1,12})|(\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12}(?:[.,]\\d{1,2})?) ?(triệu|tr|nghìn|ngàn|k|đồng|vnđ|vnd|đ|₫|usd|dollars?)(?: ?(?:đồng|vnd|vnđ|đ))?)${EDGE_AFTER}`,
    'giu',
  ),
  percent: new RegExp(`${EDGE_BEFORE}(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|phần trăm|per ?cent)`, 'giu'),
};

const count = (text: string): number => NUMBER_WORDS[text.toLowerCase()] ?? Number(text);
const whole = (text: string): number => Number(text.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));

const SCALE: Readonly<Record<string, number>> = { triệu: 1_000_000, tr: 1_000_000, nghìn: 1000, ngàn: 1000, k: 1000 };

function canonicalPrice(match: RegExpExecArray): string {
  const [, sign, signed, amount, unit] = match;
  if (sign !== undefined) return `${sign.trim().replace('$', 'USD').toUpperCase()} ${whole(signed ?? '')}`;
  const word = (unit ?? '').toLowerCase();
  const currency = /usd|dollar/.test(word) ? 'USD' : 'VND';
  return `${currency} ${whole(amount ?? '') * (SCALE[word] ?? 1)}`;
}

function canonicalTime(match: RegExpExecArray): string | null {
  const [text, hours, minutes, spokenMinutes, part] = match;
  if (/^\d+\s*$/.test(text)) return null;
  const half = (part ?? '').toLowerCase().replace(/\./g, '');
  let hour = Number(hours);
  if (['pm', 'chiều', 'tối'].includes(half) && hour < 12) hour += 12;
  if (['am', 'midnight'].includes(half) && hour === 12) hour = 0;
  const minute = Number(minutes ?? spokenMinutes ?? 0);
  return hour > 24 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function canonicalDuration(match: RegExpExecArray): string {
  const [, from = '', to, unit = ''] = match;
  const minutes = MINUTES[unit.toLowerCase()] ?? 1;
  return (
    [from, to]
      .filter((part): part is string => part !== undefined)
      .map((part) => count(part) * minutes)
      .join('–') + ' min'
  );
}

const CANONICAL: Readonly<Record<ValueKind, (match: RegExpExecArray) => string | null>> = {
  phone: ([text]) => text.replace(/\D/g, '').replace(/^84/, '0'),
  time: canonicalTime,
  duration: canonicalDuration,
  price: canonicalPrice,
  percent: ([, amount]) => `${whole(amount ?? '')} %`,
};

/** All values of one kind in a stretch of text; offsets are into `text`. */
export function valuesIn(text: string, kind: ValueKind): StatedValue[] {
  const found: StatedValue[] = [];
  for (const match of text.matchAll(PATTERNS[kind])) {
    const canonical = CANONICAL[kind](match);
    const trimmed = match[0].trimEnd();
    if (canonical !== null)
      found.push({ kind, text: trimmed, canonical, start: match.index, end: match.index + trimmed.length });
  }
  return found;
}

/** The kind and canonical form of a brandbook's fact, or null where the engine cannot compare such a value. */
export function readFactValue(text: string, preferred?: ValueKind): StatedValue | null {
  const order = preferred ? [preferred, ...VALUE_KINDS.filter((kind) => kind !== preferred)] : VALUE_KINDS;
  for (const kind of order) {
    const value = valuesIn(text, kind)[0];
    if (value) return value;
  }
  return null;
}

/** The sentence's text with its offset in the block. */
export const sentencesOf = (block: Block): readonly (Span & { readonly text: string })[] =>
  block.sentences.map((sentence) => ({ ...sentence, text: block.text.slice(sentence.start, sentence.end) }));
