import type { Block, Span } from '../text/types';

/**
 * How much of a sentence is read, in UTF-16 units, and how many values of a kind in it: nobody states facts in longer
 * ones, and every value looks at the whole sentence around it.
 */
export const LONGEST_SENTENCE = 1500;
export const MOST_VALUES = 24;
/** Longer than any phrase that names a subject or a qualifier. */
const LONGEST_PHRASE = 200;

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Index of the first of rising numbers that is at least `wanted`. */
function firstFrom(numbers: (index: number) => number, count: number, wanted: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of a block's first token that begins at or behind an offset. */
export const firstToken = ({ tokens }: Block, from: number): number =>
  firstFrom((index) => tokens.start[index] ?? 0, tokens.count, from);

/** The spans within another; `sorted` by their start. */
export function spansWithin<Kind extends Span>(sorted: readonly Kind[], outer: Span): Kind[] {
  const found: Kind[] = [];
  const first = firstFrom((index) => sorted[index]?.start ?? 0, sorted.length, outer.start);
  for (let at = first; at < sorted.length; at++) {
    const span = sorted[at];
    if (span === undefined || span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

/** Only the longest of spans that are alike and lie in each other; `sorted` by their start. */
export function longestOf<Kind extends Span>(sorted: readonly Kind[], alike: (a: Kind, b: Kind) => boolean): Kind[] {
  return sorted.filter((hit) => {
    const first = firstFrom((index) => sorted[index]?.start ?? 0, sorted.length, hit.end - LONGEST_PHRASE);
    for (let at = first; at < sorted.length; at++) {
      const other = sorted[at];
      if (other === undefined || other.start > hit.start) return true;
      if (other.end >= hit.end && other.end - other.start > hit.end - hit.start && alike(other, hit)) return false;
    }
    return true;
  });
}
