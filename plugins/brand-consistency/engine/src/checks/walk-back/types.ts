import type { Language } from '../../language';

/** How words take a promise back. */
export const WAYS = ['refusal', 'disclaimer', 'delay', 'cost', 'blame', 'shrug'] as const;
export type Way = (typeof WAYS)[number];

/**
 * `flat`: takes back whatever was promised. `plain`: a condition that may be stated honestly (with its amount or its
 * date, in a contract). `proviso`: a plain condition on what is done, so that what its own sentence does is no cure (“we
 * deliver when time permits”). `question`: put as a question by the brand itself (“what did you expect?”).
 */
export const SORTS = ['flat', 'plain', 'proviso', 'question'] as const;
export type Sort = (typeof SORTS)[number];

/** One wording of the lists. */
export interface WalkBackPhrase {
  readonly language: Language;
  readonly way: Way;
  readonly sort: Sort;
  readonly text: string;
  /** It holds a negator of its own, so that a plain “no” before it turns nothing round. */
  readonly negative: boolean;
}
