import type { TokenRange } from '../around';
import type { PhraseSet } from '../phrase-set';
import type { ClaimContext } from './types';

const LONGEST = 5;

/** The first `count` of a string of words, with a blank at either end. */
export function firstWords(text: string, count: number): string {
  const words = text.trim();
  let end = -1;
  for (let i = 0; i < count; i++) {
    end = words.indexOf(' ', end + 1);
    if (end < 0) return ` ${words} `;
  }
  return ` ${words.slice(0, end)} `;
}

/** The last `count` of a string of words, with a blank at either end. */
export function lastWords(text: string, count: number): string {
  const words = text.trim();
  let start = words.length;
  for (let i = 0; i < count; i++) {
    start = words.lastIndexOf(' ', start - 1);
    if (start < 0) return ` ${words} `;
  }
  return `${words.slice(start)} `;
}

/** How many words a string of words holds. */
export function wordCount(text: string): number {
  const words = text.trim();
  if (words === '') return 0;
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

/**
 * The trigger with the nearest of the phrases, at most `reach` words after it or else before it, so that a finding
 * shows the whole claim (“hàng triệu khách hàng tin dùng”). The trigger alone when none is there.
 */
export function widen(
  { block, at, before, after }: Pick<ClaimContext, 'block' | 'at' | 'before' | 'after'>,
  { phrases, byFirst }: PhraseSet,
  reach: number,
): TokenRange {
  const { key } = block.tokens;
  const limit = at.last + Math.min(reach, wordCount(after));
  for (let start = at.last; start < limit; start++) {
    if (!byFirst.has(key[start] ?? '')) continue;
    for (let length = Math.min(LONGEST, limit - start); length > 0; length--) {
      if (phrases.has(key.slice(start, start + length).join(' '))) return { first: at.first, last: start + length };
    }
  }
  const least = at.first - Math.min(reach, wordCount(before));
  for (let end = at.first; end > least; end--) {
    for (let length = Math.min(LONGEST, end - least); length > 0; length--) {
      if (!byFirst.has(key[end - length] ?? '')) continue;
      if (phrases.has(key.slice(end - length, end).join(' '))) return { first: end - length, last: at.last };
    }
  }
  return at;
}
