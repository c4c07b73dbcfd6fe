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

/** Room for the runs of a text, which the next text uses again. */
export class RunRoom implements Runs {
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly hash: number[] = [];

  add(start: number, end: number, hash: number): void {
    const { count } = this;
    this.start[count] = start;
    this.end[count] = end;
    this.hash[count] = hash;
    this.count = count + 1;
  }

  /** Takes over the tokens in `from`..`to`. */
  addTokens(tokens: Tokens, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      this.add(tokens.start[i] as number, tokens.end[i] as number, tokens.hash[i] as number);
    }
  }
}

/** The words of a text as runs: tokens, but cut at the apostrophes that tokens may hold (don't = don + t). */
export function runsOf(text: string, tokens: Tokens, room: RunRoom): Runs {
  if (tokens.joined.length === 0) return tokens;
  const classOf = classTable();
  let token = 0;
  room.count = 0;
  for (const joined of tokens.joined) {
    room.addTokens(tokens, token, joined);
    const last = tokens.end[joined] as number;
    let from = tokens.start[joined] as number;
    for (let i = from; i <= last; i++) {
      if (i < last && classOf[text.charCodeAt(i)] !== APOSTROPHE) continue;
      if (i > from) room.add(from, i, hashKey(foldTonePlacement(text.slice(from, i).toLowerCase())));
      from = i + 1;
    }
    token = joined + 1;
  }
  room.addTokens(tokens, token, tokens.count);
  return room;
}
