import type { Span } from '../text/types';
import type { StatedValue } from './fact-values';

/** Between values that are said of one thing side by side: "1900 1234 – 028 3822 1500". */
const JOINED = /^[\s,–—\-/|()]*(?:hoặc|hay|or|và|and|&)?[\s,–—\-/|()]*$/iu;
const STRONG = /[;|•\n]|\.\s/u;
const WEAK = /,\s|\s(?:và|còn|nhưng|riêng|mà|and|while|but|whereas|now|nay)\s/iu;

/** Values and the stretch of their sentence that speaks of them. */
export interface Clause extends Span {
  readonly values: readonly StatedValue[];
}

/**
 * Cuts a sentence between values of one kind, so that each value has the words that belong to it; values side by side
 * stay together. A sentence with one value is one clause. `values` are in rising order; all offsets are those of `text`.
 */
export function clausesOf(text: string, sentence: Span, values: readonly StatedValue[]): Clause[] {
  const clauses: { start: number; end: number; values: StatedValue[] }[] = [];
  for (const [at, value] of values.entries()) {
    const last = clauses.at(-1);
    const previous = values[at - 1];
    if (last === undefined || previous === undefined) {
      clauses.push({ start: sentence.start, end: sentence.end, values: [value] });
      continue;
    }
    const between = text.slice(previous.end, value.start);
    if (JOINED.test(between)) {
      last.values.push(value);
      continue;
    }
    const cut = STRONG.exec(between) ?? WEAK.exec(between);
    last.end = previous.end + (cut === null ? 0 : cut.index);
    clauses.push({ start: last.end, end: sentence.end, values: [value] });
  }
  return clauses;
}
