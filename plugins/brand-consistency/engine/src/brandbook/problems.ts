import type { Localised } from '../language';

/** One thing that is wrong with a brandbook: where, what, and what to write instead. */
export interface BrandbookProblem {
  /** Dotted path, for example `tone.formal` or `rules.2.tokens`; empty for the whole file. */
  readonly path: string;
  readonly code: string;
  /** What is wrong and what to write instead. */
  readonly message: Localised;
  /** 1-based line in the file, where there is a file. */
  readonly line?: number;
}

export const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');
