import { RuleError } from '../checks/rule-error';
import type { Rule } from '../checks/rules';
import { scopeFrom } from '../checks/scope';
import type { RuleScope } from '../checks/types';
import { foldKey } from '../text/fold';
import type { Language, Localised } from '../language';
import type { BrandbookProblem } from './problems';
import type { Brandbook, RequiredContent, RuleDefinition, TouchpointFlex } from './schema';
import { mannerRules } from '../personality/rules';
import { vocabularyRules } from './vocabulary-rules';

/** A rule and where in the brandbook it came from, so that its problems can be told there. */
export interface SourcedRule {
  readonly rule: Rule;
  readonly path: string;
  /** Where single options came from, when the rule gathers several places: option path → brandbook path. */
  readonly optionPaths?: Readonly<Record<string, string>>;
}

export interface SourcedRules {
  readonly rules: readonly SourcedRule[];
  readonly problems: readonly BrandbookProblem[];
  /** What the brandbook says and the engine cannot judge; no error. */
  readonly notes: readonly BrandbookProblem[];
}

function both(text: NonNullable<RuleDefinition['message']>): Localised {
  if (typeof text === 'string') return { en: text, vi: text };
  const known = text.en ?? text.vi ?? '';
  return { en: text.en ?? known, vi: text.vi ?? known };
}

const isScope = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((name) => typeof name === 'string'));

/** A rule in Vale's terms as a rule of the engine. @throws RuleError on a scope that does not exist */
function writtenRule(definition: RuleDefinition, path: string): SourcedRule {
  const { id, extends: kind, message, reason, level, languages, touchpoints, scope: blocks, ...options } = definition;
  const scope: RuleScope = {
    ...(isScope(blocks) ? scopeFrom(blocks) : {}),
    ...(languages ? { languages } : {}),
    ...(touchpoints ? { touchpoints } : {}),
  };
  return {
    path,
    rule: {
      id: `rules.${id}`,
      kind,
      options,
      scope,
      ...(message === undefined ? {} : { message: both(message) }),
      ...(reason === undefined ? {} : { why: both(reason) }),
      ...(level === undefined ? {} : { severity: level }),
    },
  };
}

const unknownManner = (brandbook: Brandbook, adjective: string): BrandbookProblem => ({
  path: `personality.weAreNot.${brandbook.personality?.weAreNot.indexOf(adjective) ?? 0}`,
  code: 'UNKNOWN_MANNER',
  message: {
    en: `“${adjective}” is not assessed: no list of words is known for it. docs/we-are-not.md names those that are.`,
    vi: `“${adjective}” chưa được chấm: chưa có danh sách từ ngữ cho tính từ này. Xem docs/we-are-not.md để biết các tính từ dùng được.`,
  },
});

/** Rules that hold at every touchpoint: the vocabulary, what the brand is not, and its own rules. */
export function sharedRules(brandbook: Brandbook): SourcedRules {
  const manners = mannerRules(brandbook);
  const rules: SourcedRule[] = [...vocabularyRules(brandbook), ...manners.rules];
  const problems: BrandbookProblem[] = [];
  for (const [index, definition] of (brandbook.rules ?? []).entries()) {
    const path = `rules.${index}`;
    try {
      rules.push(writtenRule(definition, path));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      const { problem, cure } = error;
      problems.push({
        path: `${path}.${error.path}`,
        code: error.code,
        message: { en: `${problem.en} ${cure.en}`, vi: `${problem.vi} ${cure.vi}` },
      });
    }
  }
  return { rules, problems, notes: manners.unknown.map((adjective) => unknownManner(brandbook, adjective)) };
}

function requiredRule(content: RequiredContent, touchpoint: string, path: string): SourcedRule {
  const { id, any, language, severity } =
    typeof content === 'string' ? { id: undefined, any: [content], language: undefined, severity: undefined } : content;
  return {
    path,
    rule: {
      id: `touchpoints.${touchpoint}.required.${id ?? foldKey(any[0] ?? '')}`,
      kind: 'required',
      options: { any },
      dimension: 'form',
      severity: severity ?? 'error',
      ...(language === undefined ? {} : { scope: { languages: [language] } }),
    },
  };
}

/**
 * Limits of form that follow from the tone where the brandbook sets none: a brand that wants to be formal wants no
 * emoji and does not shout; one that is casual may do both now and then.
 */
function impliedForm(
  brandbook: Brandbook,
  flex: TouchpointFlex | undefined,
): { emojiMax: number; exclamationsMax: number; allCapsMax: number } | null {
  const target = flex?.tone?.formal ?? brandbook.tone?.formal;
  if (target === undefined) return null;
  const formal = typeof target === 'number' ? target : target.target;
  if (formal >= 30) return { emojiMax: 0, exclamationsMax: 1, allCapsMax: 1 };
  return formal >= -20
    ? { emojiMax: 2, exclamationsMax: 3, allCapsMax: 2 }
    : { emojiMax: 5, exclamationsMax: 5, allCapsMax: 3 };
}

/** Rules whose targets a touchpoint may flex: address, form, length, required content. */
export function touchpointRules(brandbook: Brandbook, touchpoint: string | null): SourcedRule[] {
  const flex = touchpoint === null ? undefined : brandbook.touchpoints?.[touchpoint];
  const at = (key: string, flexed: boolean): string => (flexed ? `touchpoints.${touchpoint}.${key}` : key);
  const rules: SourcedRule[] = [];
  const plan = Object.fromEntries(
    (['en', 'vi'] as const satisfies readonly Language[]).flatMap((language) => {
      const own = flex?.address?.[language] ?? brandbook.address?.[language];
      return own ? [[language, own]] : [];
    }),
  );
  if (Object.keys(plan).length > 0) {
    rules.push({
      path: at('address', flex?.address !== undefined),
      rule: { id: 'address', kind: 'address', options: plan, dimension: 'address' },
    });
  }
  const limits = { ...impliedForm(brandbook, flex), ...brandbook.form, ...flex?.form };
  const names = (brandbook.vocabulary?.protect ?? []).map((term) => (typeof term === 'string' ? term : term.term));
  const form = { ...limits, exceptions: names };
  if (Object.keys(limits).length > 0)
    rules.push({
      path: at('form', flex?.form !== undefined),
      rule: { id: 'form', kind: 'form', options: form, dimension: 'form' },
    });
  if (flex?.maxWords !== undefined || flex?.minWords !== undefined) {
    const options = {
      ...(flex.maxWords === undefined ? {} : { maxWords: flex.maxWords }),
      ...(flex.minWords === undefined ? {} : { minWords: flex.minWords }),
    };
    rules.push({
      path: at('maxWords', true),
      rule: { id: `touchpoints.${touchpoint}.length`, kind: 'length', options, dimension: 'form' },
    });
  }
  flex?.required?.forEach((content, index) =>
    rules.push(requiredRule(content, touchpoint ?? '', at(`required.${index}`, true))),
  );
  return rules;
}
