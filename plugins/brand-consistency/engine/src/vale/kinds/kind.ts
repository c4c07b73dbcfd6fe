import type { RuleHead, ValeRule } from '../rule';

/** A rule's own keys, read as Vale reads them: names without regard to case, a single value where a list may stand. */
export interface RuleFields {
  list(key: string): readonly string[];
  text(key: string): string;
  flag(key: string, byDefault?: boolean): boolean;
  number(key: string, byDefault?: number): number;
  map(key: string): ReadonlyMap<string, string>;
  /** As it was written. */
  raw(key: string): unknown;
}

/** What the configuration hands to every rule. */
export interface RuleConfig {
  /** Accepted vocabulary. */
  readonly accepted: readonly string[];
  /** `WordTemplate`, or ''. */
  readonly wordTemplate: string;
}

/** Makes a rule ready. @throws ValeRuleError */
export type RuleCompiler = (head: RuleHead, fields: RuleFields, config: RuleConfig) => ValeRule;
