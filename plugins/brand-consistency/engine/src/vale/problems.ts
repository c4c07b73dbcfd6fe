import type { Localised } from '../language';

export type ValeProblemCode =
  | 'VALE_YAML'
  | 'VALE_INI'
  | 'VALE_MISSING_KEY'
  | 'VALE_UNKNOWN_KEY'
  | 'VALE_UNKNOWN_EXTENDS'
  | 'VALE_WRONG_TYPE'
  | 'VALE_WRONG_VALUE'
  | 'VALE_PATTERN'
  | 'VALE_FORMULA'
  | 'VALE_MISSING_STYLES_PATH'
  | 'VALE_MISSING_STYLE'
  | 'VALE_MISSING_VOCABULARY'
  | 'VALE_MISSING_PARENT'
  | 'VALE_INHERITANCE'
  | 'VALE_ENCODING'
  | 'VALE_FRONT_MATTER';

/** What is wrong with a Vale file, where, and what to write instead. */
export interface ValeProblem {
  readonly code: ValeProblemCode;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: Localised;
  readonly cure: Localised;
}

/** The same, found where the file's text alone is known. */
export type FoundProblem = Omit<ValeProblem, 'path'>;

/** Thrown while one rule is being made ready; the importer turns it into a `ValeProblem` with file and line. */
export class ValeRuleError extends Error {
  override readonly name = 'ValeRuleError';

  constructor(
    readonly code: ValeProblemCode,
    /** The rule's key that is at fault; '' for the rule as a whole. */
    readonly key: string,
    readonly problem: Localised,
    readonly cure: Localised,
    /** The entry below the key that is at fault, as it was written; '' for none in particular. */
    readonly entry = '',
  ) {
    super(problem.en);
  }
}
