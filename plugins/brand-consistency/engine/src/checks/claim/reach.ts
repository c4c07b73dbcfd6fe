import type { TokenRange } from '../around';
import type { ClaimContext } from './types';

const LONGEST = 5;

/** The first `count` of a string of words, with a blank at either end. */
export const firstWords = (text: string, count: number): string =>
  ` ${text.trim().split(' ').slice(0, count).join(' ')} `;
/** The last `count` of a string of words, with a blank at either end. */
export const lastWords = (text: string, count: number): string => ` ${text.trim().split(' ').slice(-count).join(' ')} `;
/** How many words a string of words holds. */
export const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/**
 * The trigger with the nearest of the phrases, at most `reach` words after it or else before it, so that a finding
 * shows the whole claim (“hàng triệu khách hàng tin dùng”). The trigger alone when none is there.
 */
export function widen(
  { block, at, before, after }: Pick<ClaimContext, 'block' | 'at' | 'before' | 'after'>,
  phrases: readonly string[],
  reach: number,
): TokenRange {
  const { key } = block.tokens;
  const limit = at.last + Math.min(reach, wordCount(after));
  for (let start = at.last; start < limit; start++) {
    for (let length = Math.min(LONGEST, limit - start); length > 0; length--) {
      if (phrases.includes(key.slice(start, start + length).join(' ')))
        return { first: at.first, last: start + length };
    }
  }
  const least = at.first - Math.min(reach, wordCount(before));
  for (let end = at.first; end > least; end--) {
    for (let length = Math.min(LONGEST, end - least); length > 0; length--) {
      if (phrases.includes(key.slice(end - length, end).join(' '))) return { first: end - length, last: at.last };
    }
  }
  return at;
}
