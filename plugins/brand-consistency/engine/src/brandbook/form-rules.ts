import { LANGUAGES } from '../language';
import type { FormStyles } from '../checks/form/options';
import type { Brandbook, FormPlan, TouchpointFlex } from './schema';
import type { SourcedRule } from './sourced-rule';

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

const STYLES = [
  'percent',
  'units',
  'decimal',
  'thousands',
  'numerals',
  'currency',
  'date',
  'phone',
] as const satisfies readonly (keyof FormStyles)[];

function split({ vi: _vi, en: _en, exceptions: _exceptions, ...plan }: FormPlan): {
  limits: Partial<FormPlan>;
  styles: Partial<FormStyles>;
} {
  const entries = Object.entries(plan).filter(([, value]) => value !== undefined);
  const isStyle = (key: string): boolean => (STYLES as readonly string[]).includes(key);
  return {
    limits: Object.fromEntries(entries.filter(([key]) => !isStyle(key))),
    styles: Object.fromEntries(entries.filter(([key]) => isStyle(key))),
  };
}

/**
 * The form of texts at a touchpoint as rules: `form` with the limits and the styles that both languages share; where
 * the languages differ, `form.vi` and `form.en` hold the styles of each.
 */
export function formRules(brandbook: Brandbook, touchpoint: string | null): SourcedRule[] {
  const flex = touchpoint === null ? undefined : brandbook.touchpoints?.[touchpoint];
  const path = flex?.form === undefined ? 'form' : `touchpoints.${touchpoint}.form`;
  const { limits, styles } = split({ ...impliedForm(brandbook, flex), ...brandbook.form, ...flex?.form });
  const names = (brandbook.vocabulary?.protect ?? []).map((term) => (typeof term === 'string' ? term : term.term));
  const exceptions = [...names, ...(brandbook.form?.exceptions ?? []), ...(flex?.form?.exceptions ?? [])];
  const own = LANGUAGES.filter((language) => brandbook.brand.languages.includes(language)).map((language) => ({
    language,
    styles: { ...brandbook.form?.[language], ...flex?.form?.[language] },
  }));
  const differ = own.some((each) => Object.keys(each.styles).length > 0);
  const shared = differ ? limits : { ...limits, ...styles };
  const rule = (id: string, options: object, at: string): SourcedRule[] =>
    Object.keys(options).length === 0
      ? []
      : [{ path: at, rule: { id, kind: 'form', options: { ...options, exceptions }, dimension: 'form' } }];
  return [
    ...rule('form', shared, path),
    ...(differ
      ? own.flatMap((each) =>
          rule(`form.${each.language}`, { ...styles, ...each.styles }, `${path}.${each.language}`).map((source) => ({
            ...source,
            rule: { ...source.rule, scope: { languages: [each.language] } },
          })),
        )
      : []),
  ];
}
