import type { Rule } from '../checks/rules';
import { foldKey } from '../text/fold';
import type { Language } from '../language';
import type { BrandbookProblem } from './problems';
import type { Brandbook, RequiredContent, RuleTest, TouchpointFlex } from './schema';
import { mannerRules } from '../personality/rules';
import { vocabularyRules } from './vocabulary-rules';
import { writtenRules } from './written-rules';

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

export interface SourcedRules {
  readonly rules: readonly SourcedRule[];
  readonly problems: readonly BrandbookProblem[];
  /** What the brandbook says and the engine cannot judge; no error. */
  readonly notes: readonly BrandbookProblem[];
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
  const written = writtenRules(brandbook.rules ?? []);
  return {
    rules: [...vocabularyRules(brandbook), ...manners.rules, ...written.rules],
    problems: written.problems,
    notes: manners.unknown.map((adjective) => unknownManner(brandbook, adjective)),
  };
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
