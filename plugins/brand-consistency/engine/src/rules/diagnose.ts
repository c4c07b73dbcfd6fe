import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook } from '../brandbook/schema';
import type { CompiledRules } from '../checks/compile-rules';
import { Vocabulary } from '../text/vocabulary';
import { contradictions } from './contradictions';
import type { RuleDiagnostic } from './diagnostic';
import { duplicates } from './duplicates';
import { neverMatching, outOfReach } from './never-matches';
import { sayingsOf } from './sayings';
import { termsOf } from './term-uses';
import { tooWide } from './too-wide';
import { unknownExceptions } from './unknown-exceptions';

/** A brandbook's rules, as written and as compiled. */
export interface RulesToDiagnose {
  readonly brandbook: Brandbook;
  readonly sourced: readonly SourcedRule[];
  /** The rules that hold at every touchpoint, compiled. */
  readonly rules: CompiledRules;
}

/**
 * What is odd about a brandbook's rules: those that can never match, those that are too wide, terms said twice, and
 * rules that contradict each other. Asks the compiled rules themselves what they would say, so it knows what they
 * know. Linear in the number of terms; errors first, otherwise in the order of the rules.
 */
export function diagnose({ brandbook, sourced, rules }: RulesToDiagnose): RuleDiagnostic[] {
  const vocabulary = new Vocabulary();
  const compiled = new Map(rules.rules.map((rule, index) => [rule.id, { rule, index }]));
  // Rules that do not compile are told as problems; what they would look for is nobody's business.
  const running = sourced.filter(({ rule }) => compiled.has(rule.id));
  const uses = running.map((source) => ({ source, ...termsOf(source, vocabulary) }));
  const wide = tooWide(uses);
  const widePaths = new Set(wide.map(({ path }) => path));
  // What minds nearly everything minds the brand's own words too: that is one mistake, not dozens.
  const follows = ({ severity, otherPath }: RuleDiagnostic): boolean =>
    severity === 'warning' && otherPath !== undefined && widePaths.has(otherPath);
  const found = [
    ...outOfReach(sourced, brandbook, compiled),
    ...neverMatching(uses, rules, compiled, vocabulary),
    ...wide,
    ...duplicates(uses, brandbook, vocabulary),
    ...contradictions(sayingsOf(brandbook, sourced), uses, rules, brandbook.exceptions ?? [], vocabulary).filter(
      (diagnostic) => !follows(diagnostic),
    ),
    ...unknownExceptions(brandbook, sourced),
  ];
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
