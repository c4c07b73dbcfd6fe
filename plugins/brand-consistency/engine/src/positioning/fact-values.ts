import type { Block, Span } from '../text/types';
import { PERCENT, PHONE, PRICE, canonicalPercent, canonicalPhone, canonicalPrice } from './fact-amounts';
import {
  ADDRESS,
  AGE,
  COUNT,
  DISTANCE,
  canonicalAddress,
  canonicalAge,
  canonicalCount,
  canonicalDistance,
  countText,
} from './fact-counts';
import { DATE, YEAR, canonicalDate, canonicalYear } from './fact-dates';
import { DURATION, WORKING_DAYS, canonicalDuration } from './fact-durations';
import { HOURS, TIME, canonicalHours, canonicalTime } from './fact-times';

/**
 * What kind of value a fact has; only values of one kind can contradict each other. In the order in which a text is
 * read: what one kind has taken, a later one does not read again.
 */
export const VALUE_KINDS = [
  'phone',
  'address',
  'date',
  'hours',
  'time',
  'price',
  'percent',
  'duration',
  'year',
  'count',
  'age',
  'distance',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A value as a text states it, and what is compared: equal `canonical` means the same value. */
export interface StatedValue extends Span {
  readonly kind: ValueKind;
  readonly text: string;
  readonly canonical: string;
}

interface Reader {
  /**
   * Begins at a digit or a listed word and repeats a bounded number of times, so that a hostile text costs no more
   * than a normal one.
   */
  readonly pattern: RegExp;
  readonly canonical: (match: RegExpExecArray) => string | null;
  /** The part that is the value; default: all. It begins where the match begins. */
  readonly text?: (match: RegExpExecArray) => string;
}

const READERS: Readonly<Record<ValueKind, readonly Reader[]>> = {
  phone: [{ pattern: PHONE, canonical: canonicalPhone }],
  address: [{ pattern: ADDRESS, canonical: canonicalAddress }],
  date: [{ pattern: DATE, canonical: canonicalDate }],
  hours: [{ pattern: HOURS, canonical: canonicalHours }],
  time: [{ pattern: TIME, canonical: canonicalTime }],
  price: [{ pattern: PRICE, canonical: canonicalPrice }],
  percent: [{ pattern: PERCENT, canonical: canonicalPercent }],
  duration: [
    { pattern: WORKING_DAYS, canonical: canonicalDuration },
    { pattern: DURATION, canonical: canonicalDuration },
  ],
  year: [{ pattern: YEAR, canonical: canonicalYear }],
  count: [{ pattern: COUNT, canonical: canonicalCount, text: countText }],
  age: [{ pattern: AGE, canonical: canonicalAge }],
  distance: [{ pattern: DISTANCE, canonical: canonicalDistance }],
};

/** All values of one kind in a stretch of text, in reading order; offsets are into `text`. */
export function valuesIn(text: string, kind: ValueKind): StatedValue[] {
  let found: StatedValue[] = [];
  for (const { pattern, canonical: read, text: part } of READERS[kind]) {
    const earlier = found;
    const own: StatedValue[] = [];
    // Both lists rise, so that one walk along the earlier one finds every overlap.
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const canonical = read(match);
      const value = (part?.(match) ?? match[0]).trimEnd();
      const { index: start } = match;
      const end = start + value.length;
      while ((earlier[at]?.end ?? Infinity) <= start) at++;
      if (canonical === null || (earlier[at]?.start ?? Infinity) < end) continue;
      own.push({ kind, text: value, canonical, start, end });
    }
    found = earlier.length === 0 ? own : [...earlier, ...own].sort((a, b) => a.start - b.start);
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
