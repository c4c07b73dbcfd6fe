import { foldText, phraseKeys } from '../../text/fold';
import type { Language } from '../../language';
import { lazily } from '../../lazily';
import type { Analysis } from '../../text/types';
import { adaptCase } from '../letter-case';
import { seenText } from '../terms';
import type { Observation } from '../types';
import { EN_TERMS } from './inventory-en';
import { VI_TERMS } from './inventory-vi';
import type { AddressRole, AddressUse, ParticleUse } from './types';

/** A plan for one language, as the brandbook writes it. */
export interface LanguagePlan {
  readonly self: readonly string[];
  readonly reader: readonly string[];
  readonly particles?: { readonly allow: readonly string[]; readonly avoid: readonly string[] } | undefined;
}

/** A plan with the forms it allows worked out. */
export interface PreparedPlan extends LanguagePlan {
  readonly forms: Readonly<Record<AddressRole, ReadonlySet<string>>>;
}

const keyOf = (phrase: string): string => phraseKeys(phrase).join(' ');

const formsByKey = lazily((): Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> => ({
  vi: new Map(VI_TERMS.map(({ phrase, forms }) => [keyOf(phrase), forms])),
  en: new Map(EN_TERMS.map(({ phrase, form }) => [keyOf(phrase), [form]])),
}));

/** Forms that a plan allows: “anh chị” allows anh, chị and anh/chị; “quý khách hàng” is “quý khách”. */
const formsOf = (plan: readonly string[], language: Language): Set<string> =>
  new Set(plan.flatMap((phrase) => formsByKey()[language].get(keyOf(phrase)) ?? [foldText(phrase).toLowerCase()]));

const HONORIFIC_PREFIX = 'quý ';

/** A letter to partners or shareholders rightly says so where the brand's word for its reader is an honorific too. */
const isOtherAudience = (use: AddressUse, allowed: ReadonlySet<string>): boolean =>
  use.register === 'honorific' &&
  use.forms.every((form) => form.startsWith(HONORIFIC_PREFIX) && form !== 'quý vị' && form !== 'quý khách') &&
  [...allowed].some((form) => form.startsWith(HONORIFIC_PREFIX));

/** The most frequent of some uses, the earliest of equals, as the text spells it. */
function mostFrequent(analysis: Analysis, uses: readonly AddressUse[]): string | undefined {
  const counts = new Map<string, { count: number; first: AddressUse }>();
  for (const use of uses) {
    const form = use.forms.join(' ');
    const known = counts.get(form);
    if (known === undefined) counts.set(form, { count: 1, first: use });
    else known.count += 1;
  }
  const [top] = [...counts.values()].sort((a, b) => b.count - a.count);
  return top === undefined ? undefined : seenText(analysis, top.first.place);
}

const MESSAGES: Readonly<Record<AddressRole, { outside: string; mixed: string }>> = {
  self: { outside: 'selfOutside', mixed: 'selfMixed' },
  reader: { outside: 'readerOutside', mixed: 'readerMixed' },
};

/** Works out, once for a rule, which forms a plan allows. */
export const preparePlan = (plan: LanguagePlan, language: Language): PreparedPlan => ({
  ...plan,
  forms: { self: formsOf(plan.self, language), reader: formsOf(plan.reader, language) },
});

/** Whether a plan for its language covers a use; a word that names either role is covered by any of the two. */
export function isPlanned(use: AddressUse, { forms }: PreparedPlan): boolean {
  const own = forms[use.role];
  if (use.forms.every((form) => own.has(form)) || isOtherAudience(use, own)) return true;
  const other = forms[use.role === 'self' ? 'reader' : 'self'];
  return use.either && use.forms.every((form) => other.has(form));
}

function againstPlan(
  analysis: Analysis,
  role: AddressRole,
  uses: readonly AddressUse[],
  plan: PreparedPlan,
): Observation[] {
  const planned = plan[role];
  const language = uses[0]?.language ?? 'vi';
  const within: AddressUse[] = [];
  const outside: AddressUse[] = [];
  for (const use of uses) (isPlanned(use, plan) ? within : outside).push(use);
  const main = mostFrequent(analysis, within);
  const expected = planned.join(' / ');
  return outside.map(({ place, confidence }): Observation => {
    const actual = seenText(analysis, place);
    // English words of address change their neighbours with them (I am, we are): nothing there can be put in as it is.
    const replacements = language === 'vi' ? planned.map((word) => adaptCase(actual, word)) : [];
    const [only] = planned.length === 1 ? replacements : [];
    return {
      place,
      message: main === undefined ? MESSAGES[role].outside : MESSAGES[role].mixed,
      values: main === undefined ? { actual, expected } : { actual, expected, main },
      expected: [...planned],
      confidence,
      ...(only === undefined ? { replacements } : { replacement: only }),
    };
  });
}

/** Without a plan only a mix of registers is a slip: quý khách beside bạn, not anh beside chị. */
function withoutPlan(analysis: Analysis, role: AddressRole, uses: readonly AddressUse[]): Observation[] {
  const groupOf = (use: AddressUse): string => (use.language === 'en' ? use.forms.join(' ') : use.register);
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(groupOf(use), (counts.get(groupOf(use)) ?? 0) + 1);
  const [top] = [...counts].sort(([, a], [, b]) => b - a);
  if (top === undefined || counts.size < 2) return [];
  const main =
    mostFrequent(
      analysis,
      uses.filter((use) => groupOf(use) === top[0]),
    ) ?? '';
  return uses
    .filter((use) => groupOf(use) !== top[0])
    .map(({ place, confidence, language }) => {
      const actual = seenText(analysis, place);
      return {
        place,
        message: MESSAGES[role].mixed,
        values: { actual, expected: main, main },
        expected: [main],
        ...(language === 'vi' ? { replacements: [adaptCase(actual, main)] } : {}),
        confidence,
      };
    });
}

/** What a plan says of the address words of its language in one asset. */
export function judgeUses(analysis: Analysis, uses: readonly AddressUse[], plan: PreparedPlan): Observation[] {
  return (['self', 'reader'] as const).flatMap((role) => {
    const own = uses.filter((use) => use.role === role);
    return plan[role].length > 0 ? againstPlan(analysis, role, own, plan) : withoutPlan(analysis, role, own);
  });
}

/** Particles that the plan avoids, and those outside its list when it lists any. */
export function judgeParticles(particles: readonly ParticleUse[], plan: LanguagePlan): Observation[] {
  const avoid = new Set((plan.particles?.avoid ?? []).map(keyOf));
  const allow = new Set((plan.particles?.allow ?? []).map(keyOf));
  return particles.flatMap(({ place, form }): Observation[] => {
    const key = keyOf(form);
    if (avoid.has(key)) return [{ place, message: 'particleAvoided', values: { actual: form } }];
    if (allow.size === 0 || allow.has(key)) return [];
    const allowed = (plan.particles?.allow ?? []).join(', ');
    return [
      {
        place,
        message: 'particleOutside',
        values: { actual: form, allowed },
        expected: plan.particles?.allow ?? [],
        severity: 'suggestion',
      },
    ];
  });
}
