import { APOSTROPHE, classTable } from '../text/characters';
import { foldTonePlacement } from '../text/tone-placement';
import type { Tokens } from '../text/types';
import { hashKey } from '../text/vocabulary';

/** Runs of word characters as `\b` sees them. */
export interface Runs {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly hash: readonly number[];
}

/** The words of a text as runs: tokens, but cut at the apostrophes that tokens may hold (don't = don + t). */
export function runsOf(text: string, tokens: Tokens): Runs {
  if (tokens.joined.length === 0) return tokens;
  const start: number[] = [];
  const end: number[] = [];
  const hash: number[] = [];
  let token = 0;
  const classOf = classTable();
  const copyTo = (limit: number): void => {
    for (; token < limit; token++) {
      start.push(tokens.start[token] as number);
      end.push(tokens.end[token] as number);
      hash.push(tokens.hash[token] as number);
    }
  };
  for (const joined of tokens.joined) {
    copyTo(joined);
    const last = tokens.end[joined] as number;
    let from = tokens.start[joined] as number;
    for (let i = from; i <= last; i++) {
      if (i < last && classOf[text.charCodeAt(i)] !== APOSTROPHE) continue;
      if (i > from) {
        start.push(from);
        end.push(i);
        hash.push(hashKey(foldTonePlacement(text.slice(from, i).toLowerCase())));
      }
      from = i + 1;
    }
    token = joined + 1;
  }
  copyTo(tokens.count);
  return { count: start.length, start, end, hash };
}
