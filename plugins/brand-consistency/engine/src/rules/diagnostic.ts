import type { Localised } from '../language';

/** What can be odd about rules that are well-formed. */
export const DIAGNOSTIC_CODES = [
  'NEVER_SCOPE',
  'NEVER_LANGUAGE',
  'NEVER_READ',
  'NEVER_EXCEPTED',
  'NEVER_MATCHES',
  'TOO_WIDE',
  'DUPLICATE_TERM',
  'CONTRADICTION',
  'UNKNOWN_RULE',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/**
 * Something that a rule's writer should know before the rule disappoints: it never matches, is too wide, says what
 * another says, or forbids what another asks for. Errors are certain; warnings may be meant so.
 */
export interface RuleDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: DiagnosticCode;
  /** Id of the rule; '' for a list that is no rule (preferred terms). */
  readonly rule: string;
  /** Dotted path in the brandbook, for example `vocabulary.avoid.3`. */
  readonly path: string;
  /** The other rule and its place, where there are two. */
  readonly otherRule?: string;
  readonly otherPath?: string;
  readonly message: Localised;
  readonly cure: Localised;
}
