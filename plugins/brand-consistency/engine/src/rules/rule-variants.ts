import type { SourcedRule } from '../brandbook/sourced-rule';
import { compileRules, hitsByRule, inspectRule, type CompiledRule, type CompiledRules } from '../checks/rules';
import type { BlockFilter } from '../checks/types';
import type { PlacedFinding } from '../findings/sort';
import type { Analysis } from '../text/types';
import { optionOf } from './term-uses';

/** One rule compiled alone, as it is and with single options changed, to see what they cost it. */
export interface RuleVariants {
  readonly rule: CompiledRule;
  readonly plain: CompiledRules;
  /** null where the rule has no such option. */
  readonly withoutExceptions: CompiledRules | null;
  readonly ignoringCase: CompiledRules | null;
}

function compiledWith({ rule }: SourcedRule, options: Readonly<Record<string, unknown>>): CompiledRules | null {
  const own = typeof rule.options === 'object' && rule.options !== null ? rule.options : {};
  const { rules, problems } = compileRules([{ ...rule, options: { ...own, ...options } }]);
  return problems.length > 0 ? null : rules;
}

/** null when the rule itself does not compile. */
export function variantsOf(source: SourcedRule): RuleVariants | null {
  const plain = compiledWith(source, {});
  const rule = plain?.rules[0];
  if (plain === null || rule === undefined) return null;
  return {
    rule,
    plain,
    withoutExceptions: Array.isArray(optionOf(source, 'exceptions')) ? compiledWith(source, { exceptions: [] }) : null,
    ignoringCase: optionOf(source, 'ignorecase') === false ? compiledWith(source, { ignorecase: true }) : null,
  };
}

/** What a rule compiled alone finds on words, whatever the touchpoint; `reads` replaces the limits of its scope. */
export function foundAlone(rules: CompiledRules, analysis: Analysis, reads?: BlockFilter): PlacedFinding[] {
  const [rule] = rules.rules;
  if (rule === undefined) return [];
  const open = reads === undefined ? rule : { ...rule, reach: null };
  const found = inspectRule(open, analysis, hitsByRule(rules, analysis).get(0) ?? [], reads);
  return [...found].filter(({ finding }) => finding.actual !== '');
}
