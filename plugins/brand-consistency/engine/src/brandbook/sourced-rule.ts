import type { Rule } from '../checks/rules';
import type { RuleTest } from './rule-schema';

/** A rule and where in the brandbook it came from, so that its problems can be told there. */
export interface SourcedRule {
  readonly rule: Rule;
  readonly path: string;
  /** Where single options came from, when the rule gathers several places: option path → brandbook path. */
  readonly optionPaths?: Readonly<Record<string, string>>;
  /** Ids of the rules that it inherits from, nearest first. */
  readonly parents?: readonly string[];
  /** Its own tests, and where they stand. */
  readonly tests?: readonly { readonly test: RuleTest; readonly path: string }[];
}
