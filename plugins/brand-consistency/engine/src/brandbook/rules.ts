import type { Rule } from '../checks/rules';
import { foldKey } from '../text/fold';
import type { Language, Localised } from '../language';
import type { Brandbook, RequiredContent, RuleDefinition, Term, TouchpointFlex } from './schema';

/** A rule and the path in the brandbook that it came from, so that its problems can be told there. */
export interface SourcedRule {
  readonly rule: Rule;
  readonly path: string;
}

type TermGroup = Exclude<Term, string>;
const grouped = (term: Term): TermGroup => (typeof term === 'string' ? { term } : term);
const localised = (text: string): Localised => ({ en: text, vi: text });

function both(text: NonNullable<RuleDefinition['message']>): Localised {
  if (typeof text === 'string') return localised(text);
  const known = text.en ?? text.vi ?? '';
  return { en: text.en ?? known, vi: text.vi ?? known };
}

function termRule(list: 'avoid' | 'protect' | 'competitors', term: Term, path: string): SourcedRule {
  const { term: word, use, severity, caseSensitive, reason, language } = grouped(term);
  const kind = list === 'protect' ? 'capitalization' : list === 'avoid' && use ? 'substitution' : 'existence';
  const options =
    kind === 'capitalization'
      ? { protect: [word] }
      : kind === 'substitution'
        ? { swap: { [word]: use }, ignorecase: !(caseSensitive ?? false) }
        : { tokens: [word], ignorecase: !(caseSensitive ?? false) };
  return {
    path,
    rule: {
      id: `vocabulary.${list}.${foldKey(word)}`,
      kind,
      options,
      dimension: 'vocabulary',
      severity: severity ?? (list === 'competitors' ? 'critical' : list === 'protect' ? 'error' : 'warning'),
      ...(reason === undefined ? {} : { why: localised(reason) }),
      ...(language === undefined ? {} : { scope: { languages: [language] } }),
    },
  };
}

function writtenRule(
  { id, extends: kind, message, reason, level, languages, touchpoints, ...options }: RuleDefinition,
  path: string,
): SourcedRule {
  const scope = { ...(languages ? { languages } : {}), ...(touchpoints ? { touchpoints } : {}) };
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

/** Rules that hold at every touchpoint: the vocabulary and the brand's own rules. */
export function sharedRules(brandbook: Brandbook): SourcedRule[] {
  const lists = (['avoid', 'protect', 'competitors'] as const).flatMap((list) =>
    (brandbook.vocabulary?.[list] ?? []).map((term, index) => termRule(list, term, `vocabulary.${list}.${index}`)),
  );
  return [...lists, ...(brandbook.rules ?? []).map((rule, index) => writtenRule(rule, `rules.${index}`))];
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
  const form = { ...impliedForm(brandbook, flex), ...brandbook.form, ...flex?.form };
  if (Object.keys(form).length > 0)
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
