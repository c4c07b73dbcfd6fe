import type { Block } from '../../text/types';

/** Words of a line, each as its token key. */
export const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** A half-open run of a block's tokens, never empty. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** The tokens of each sentence, in reading order. */
export function* tokensBySentence({ tokens, sentences }: Block): Generator<TokenRun> {
  let token = 0;
  for (const sentence of sentences) {
    while (token < tokens.count && (tokens.start[token] ?? 0) < sentence.start) token++;
    const from = token;
    while (token < tokens.count && (tokens.start[token] ?? 0) < sentence.end) token++;
    if (token > from) yield { from, to: token };
  }
}

/** Whether a clause begins at a token: the block does, or a sign stands before it that parts clauses. */
export function opensClause({ text, tokens }: Block, token: number): boolean {
  if (token === 0) return true;
  return /[.,;:!?…()\n"“–—]/.test(text.slice(tokens.end[token - 1] ?? 0, tokens.start[token] ?? 0));
}
