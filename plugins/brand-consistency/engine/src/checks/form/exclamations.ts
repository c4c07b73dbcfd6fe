import type { Span } from '../../text/types';

export interface Run extends Span {
  /** How many marks, emoji or words the run holds. */
  readonly count: number;
}

const EXCLAMATION = /[!！‼⁉]/u;
const EXCLAMATIONS = /[!！‼⁉](?:\s?[!！‼⁉?？])*/gu;

/** Runs of exclamation marks, question marks between them included; “‼” counts as two. */
export function exclamationsIn(text: string): Run[] {
  if (!EXCLAMATION.test(text)) return [];
  return Array.from(text.matchAll(EXCLAMATIONS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    count: Array.from(match[0]).reduce((sum, mark) => sum + (mark === '‼' ? 2 : '!！⁉'.includes(mark) ? 1 : 0), 0),
  }));
}
