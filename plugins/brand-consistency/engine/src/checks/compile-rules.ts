import type { Localised } from '../language';
import type { DimensionName, Severity } from '../findings/types';
import { buildPatternSet } from '../patterns/pattern-set';
import type { PatternSet } from '../patterns/pattern-set';
import type { Pattern } from '../patterns/pattern';
import { buildPhraseIndex } from '../text/phrases';
import type { PhraseIndex } from '../text/phrases';
import { CHECK_KINDS, checkKind } from './index';
import { optionProblems } from './option-problems';
import { RuleError } from './rule-error';
import type { RuleErrorCode, RuleErrorDetails } from './rule-error';
import { compileScope, type CompiledScope } from './scope';
import type { Check, CheckKind, RuleScope } from './types';

/** A rule as data: a kind of check with its options, and how the brand weighs and words it. */
export interface Rule {
  readonly id: string;
  /** Id of the kind of check. */
  readonly kind: string;
  readonly options: unknown;
  /** Default: what the kind says. */
  readonly severity?: Severity;
  readonly dimension?: DimensionName;
  /** The owner's own wording; `%s` stands for the matched text. */
  readonly message?: Localised;
  readonly why?: Localised;
  /** Who answers for the rule. */
  readonly owner?: string;
  /** 0..1: the most that its findings may claim to be sure. */
  readonly certainty?: number;
  readonly scope?: RuleScope;
}

/** Why a rule was left out, with the way to mend it. */
export interface RuleProblem {
  readonly rule: string;
  readonly code: RuleErrorCode;
  /** Where in the rule's options, for example `tokens.3`; '' for the rule as a whole. */
  readonly path: string;
  readonly message: Localised;
  readonly cure: Localised;
}

export interface CompiledRule extends Omit<Rule, 'kind' | 'options' | 'dimension' | 'scope'> {
  readonly kind: CheckKind<unknown>;
  readonly dimension: DimensionName;
  readonly scope: RuleScope;
  /** `scope.within` made ready; null: everywhere. */
  readonly reach: CompiledScope | null;
  readonly check: Check;
}

interface Owner {
  readonly rule: number;
  readonly phrase: number;
}

/** Rules made ready, with one index of phrases and one set of patterns for all of them. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly index: PhraseIndex;
  /** By phrase of the index: the rules that asked for it, and its number among their own phrases. */
  readonly owners: readonly (readonly Owner[])[];
  readonly patterns: PatternSet;
  /** By pattern of the set: the rule that asked for it, and its number among the rule's own phrases. */
  readonly patternOwners: readonly Owner[];
  /** Rules that must look at every text, hits or none. */
  readonly always: readonly number[];
}

export interface RulesResult {
  readonly rules: CompiledRules;
  /** Rules with a problem are left out; the others run. */
  readonly problems: readonly RuleProblem[];
}

const toProblem = (rule: string, { code, path, problem, cure }: RuleErrorDetails): RuleProblem => ({
  rule,
  code,
  path,
  message: problem,
  cure,
});

function unknownKind(kind: string): RuleErrorDetails {
  const known = CHECK_KINDS.map(({ meta }) => meta.id).join(', ');
  return {
    code: 'UNKNOWN_KIND',
    path: 'kind',
    problem: { vi: `Không có loại kiểm tra “${kind}”.`, en: `There is no check kind “${kind}”.` },
    cure: { vi: `Chọn một trong: ${known}.`, en: `Choose one of: ${known}.` },
  };
}

const DUPLICATE: RuleErrorDetails = {
  code: 'DUPLICATE_RULE',
  path: 'id',
  problem: { vi: 'Đã có quy tắc khác dùng mã này.', en: 'Another rule has this id already.' },
  cure: { vi: 'Đặt mã khác hoặc gộp hai quy tắc.', en: 'Give it another id, or merge the two rules.' },
};

function compileRule(rule: Rule): CompiledRule | RuleErrorDetails[] {
  const kind = checkKind(rule.kind);
  if (kind === undefined) return [unknownKind(rule.kind)];
  const schema = kind.meta.options();
  const options = schema.safeParse(rule.options, { reportInput: true });
  if (!options.success) return optionProblems(options.error.issues, schema);
  try {
    const { dimension = kind.meta.dimension, scope = {} } = rule;
    const reach = scope.within === undefined ? null : compileScope(scope.within);
    return { ...rule, kind, dimension, scope, reach, check: kind.compile(options.data) };
  } catch (error) {
    if (error instanceof RuleError) return [error];
    throw error;
  }
}

/** Compiles rules for `runRules`. Never throws on a user's rule: what cannot run is listed in `problems`. */
export function compileRules(rules: readonly Rule[]): RulesResult {
  const compiled: CompiledRule[] = [];
  const problems: RuleProblem[] = [];
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id)) {
      problems.push(toProblem(rule.id, DUPLICATE));
      continue;
    }
    ids.add(rule.id);
    const result = compileRule(rule);
    if (Array.isArray(result)) problems.push(...result.map((details) => toProblem(rule.id, details)));
    else compiled.push(result);
  }
  return { rules: shareIndex(compiled), problems };
}

function shareIndex(rules: readonly CompiledRule[]): CompiledRules {
  const phraseOf = new Map<string, number>();
  const owners: Owner[][] = [];
  const patterns: Pattern[] = [];
  const patternOwners: Owner[] = [];
  for (const [rule, { check }] of rules.entries()) {
    for (const [phrase, sought] of check.phrases.entries()) {
      if (typeof sought !== 'string') {
        patterns.push(sought);
        patternOwners.push({ rule, phrase });
        continue;
      }
      const known = phraseOf.get(sought) ?? owners.length;
      if (known === owners.length) {
        phraseOf.set(sought, known);
        owners.push([]);
      }
      owners[known]?.push({ rule, phrase });
    }
  }
  const always = rules.flatMap(({ check }, rule) => (check.onlyOnHits === true ? [] : [rule]));
  return {
    rules,
    index: buildPhraseIndex([...phraseOf.keys()]),
    owners,
    patterns: buildPatternSet(patterns),
    patternOwners,
    always,
  };
}
