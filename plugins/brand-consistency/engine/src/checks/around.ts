import type { Block, Span } from '../text/types';
import { gapAfter, sentenceAt, tokenAt } from './blocks';

/** Tokens `first` up to but not including `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** How far a check looks to either side: no clause of sane prose is longer, and a hostile text costs no more. */
const REACH = 30;
const CLAUSE_END = /[,;:.!?…()[\]{}“”"«»–—|•\n]/u;

function sentenceRange(block: Block, at: TokenRange): TokenRange {
  const { tokens } = block;
  const sentence: Span = sentenceAt(block, tokens.start[at.first] ?? 0) ?? { start: 0, end: block.text.length };
  return {
    first: Math.max(tokenAt(block, sentence.start), at.first - REACH),
    last: Math.min(tokenAt(block, sentence.end), at.last + REACH),
  };
}

/** The words of the sentence around a place, at most 30 to either side. */
export const sentenceAround = (block: Block, at: TokenRange): TokenRange => sentenceRange(block, at);

/** The words around a place up to the next comma, bracket or sentence end, at most 30 to either side. */
export function clauseAround(block: Block, at: TokenRange): TokenRange {
  const bounds = sentenceRange(block, at);
  let { first, last } = at;
  while (first > bounds.first && !CLAUSE_END.test(gapAfter(block, first - 1))) first--;
  while (last < bounds.last && !CLAUSE_END.test(gapAfter(block, last - 1))) last++;
  return { first, last };
}

/** Keys of a range as one string with a blank at either end, for `holds`. */
export const wordsIn = (block: Block, { first, last }: TokenRange): string =>
  ` ${block.tokens.key.slice(Math.max(0, first), Math.max(0, last)).join(' ')} `;
