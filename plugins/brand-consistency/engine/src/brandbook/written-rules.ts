import { CHECK_KINDS, checkKind } from '../checks/index';
import type { RuleScope } from '../checks/types';
import type { Localised } from '../language';
import { resolveRule, type Family, type ResolvedRule } from '../rules/inherit';
import { issueText } from './issue-text';
import { pathText, type BrandbookProblem } from './problems';
import type { SourcedRule } from './sourced-rule';
import { ruleSchema, type RuleDefinition } from './rule-schema';

function both(text: NonNullable<RuleDefinition['message']>): Localised {
  if (typeof text === 'string') return { en: text, vi: text };
  const known = text.en ?? text.vi ?? '';
  return { en: text.en ?? known, vi: text.vi ?? known };
}

/** A definition without anything to inherit as a rule of the engine. */
function sourcedRule(definition: RuleDefinition, { origins, parents }: ResolvedRule, path: string): SourcedRule {
  const {
    id,
    extends: kind,
    message,
    reason,
    level,
    owner,
    certainty,
    languages,
    touchpoints,
    stages,
    scope: within,
    enabled: _,
    tests = [],
    ...options
  } = definition;
  const scope: RuleScope = {
    ...(within ? { within } : {}),
    ...(languages ? { languages } : {}),
    ...(touchpoints ? { touchpoints } : {}),
    ...(stages ? { stages } : {}),
  };
  // Vale counts in each scoped sentence; the engine counts in the asset unless told otherwise.
  const perSentence = kind === 'occurrence' && within === 'sentence' && options['per'] === undefined;
  return {
    path,
    optionPaths: origins,
    parents,
    tests: tests.map((test, index) => ({ test, path: `${path}.tests.${index}` })),
    rule: {
      id: `rules.${id}`,
      kind,
      options: perSentence ? { ...options, per: 'sentence' } : options,
      scope,
      ...(message === undefined ? {} : { message: both(message) }),
      ...(reason === undefined ? {} : { why: both(reason) }),
      ...(level === undefined ? {} : { severity: level }),
      ...(owner === undefined ? {} : { owner }),
      ...(certainty === undefined ? {} : { certainty }),
    },
  };
}

/** The brandbook's own rules by id; of two with one id the first counts, the second is told when rules are compiled. */
function familyOf(definitions: readonly RuleDefinition[]): Family {
  const byId = new Map<string, { rule: RuleDefinition; path: string }>();
  for (const [index, rule] of definitions.entries()) {
    if (!byId.has(rule.id)) byId.set(rule.id, { rule, path: `rules.${index}` });
  }
  return {
    find: (id) => byId.get(id),
    isKind: (name) => checkKind(name) !== undefined,
    names: [...CHECK_KINDS.map(({ meta }) => meta.id), ...byId.keys()],
  };
}

const sentence = (problem: Localised, cure: Localised): Localised => ({
  en: `${problem.en} ${cure.en}`,
  vi: `${problem.vi} ${cure.vi}`,
});

/** A rule from `rules`, with everything that it inherits, or what is wrong with it. */
function readRule(definition: RuleDefinition, path: string, family: Family): SourcedRule | BrandbookProblem[] {
  const resolution = resolveRule(definition, path, family);
  if (!resolution.ok) {
    return resolution.problems.map(({ path: at, code, problem, cure }) => ({
      path: at,
      code,
      message: sentence(problem, cure),
    }));
  }
  const { resolved } = resolution;
  const parsed = ruleSchema().safeParse(resolved.rule, { reportInput: true });
  if (parsed.success) return sourcedRule(parsed.data, resolved, path);
  return parsed.error.issues.map((issue) => {
    const option = pathText(issue.path);
    const at = resolved.origins[option] ?? `${path}.${option}`;
    return { path: at, code: issue.code.toUpperCase(), message: issueText(issue, at) };
  });
}

/** The brandbook's `rules` as rules of the engine; what cannot be resolved is told and left out. */
export function writtenRules(definitions: readonly RuleDefinition[]): {
  readonly rules: readonly SourcedRule[];
  /** Rules that are switched off: they only serve others as parents. */
  readonly dormant: readonly SourcedRule[];
  readonly problems: readonly BrandbookProblem[];
} {
  const family = familyOf(definitions);
  const rules: SourcedRule[] = [];
  const dormant: SourcedRule[] = [];
  const problems = new Map<string, BrandbookProblem>();
  for (const [index, definition] of definitions.entries()) {
    const read = readRule(definition, `rules.${index}`, family);
    // A parent's mistake shows in every child; it is told once, where it stands.
    if (Array.isArray(read)) for (const problem of read) problems.set(`${problem.path}\n${problem.code}`, problem);
    else (definition.enabled === false ? dormant : rules).push(read);
  }
  return { rules, dormant, problems: [...problems.values()] };
}
