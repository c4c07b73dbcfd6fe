import type { Localised } from '../language';

/** What can be wrong with a rule. */
export type RuleErrorCode =
  'UNKNOWN_KIND' | 'DUPLICATE_RULE' | 'INVALID_OPTION' | 'EMPTY_TERM' | 'UNSAFE_PATTERN' | 'CONTRADICTION';

export interface RuleErrorDetails {
  readonly code: RuleErrorCode;
  /** Where in the rule's options, for example `tokens.3`. */
  readonly path: string;
  readonly problem: Localised;
  /** What to write instead. */
  readonly cure: Localised;
}

/** A rule that cannot be compiled. `message` is the English problem; `problem` and `cure` speak both languages. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly code: RuleErrorCode;
  readonly path: string;
  readonly problem: Localised;
  readonly cure: Localised;

  constructor({ code, path, problem, cure }: RuleErrorDetails) {
    super(problem.en);
    this.code = code;
    this.path = path;
    this.problem = problem;
    this.cure = cure;
  }
}

/** The error of a term that is empty, or holds nothing that can be seen. */
export function emptyTerm(path: string): RuleError {
  return new RuleError({
    code: 'EMPTY_TERM',
    path,
    problem: { vi: 'Cụm từ này đang để trống.', en: 'This term is empty.' },
    cure: {
      vi: 'Nhập một từ hoặc cụm từ, hoặc xoá dòng này.',
      en: 'Write a word or a phrase, or delete this line.',
    },
  });
}
