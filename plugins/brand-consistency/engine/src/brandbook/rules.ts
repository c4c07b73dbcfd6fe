import { foldKey } from '../text/fold';
import type { Language } from '../language';
import { formRules } from './form-rules';
import { claimRules, withBrandOptions } from './claim-rule';
import type { BrandbookProblem } from './problems';
import type { Brandbook, RequiredContent } from './schema';
import type { SourcedRule } from './sourced-rule';
import type { MannerRules } from '../personality/rules';
import { vocabularyRules } from './vocabulary-rules';
import { walkBackRules, withStatedLimits } from './walk-back-rule';
import { writtenRules } from './written-rules';

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

/** Rules that hold at every touchpoint: the vocabulary, what the brand is not, claims, its promise, and its own rules. */
export function sharedRules(brandbook: Brandbook, manners: MannerRules): SourcedRules {
  const written = writtenRules(brandbook.rules ?? []);
  const own = written.rules.map((source) => withStatedLimits(brandbook, withBrandOptions(brandbook, source)));
  return {
    rules: [
      ...vocabularyRules(brandbook),
      ...manners.rules,
      ...claimRules(brandbook, own),
      ...walkBackRules(brandbook, own),
      ...own,
    ],
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
  rules.push(...formRules(brandbook, touchpoint));
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
