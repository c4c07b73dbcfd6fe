import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook, Term } from '../brandbook/schema';
import { placeOf } from '../brandbook/source-path';
import { LANGUAGES, type Language } from '../language';
import { optionOf } from './term-uses';

/** Why the brandbook wants a phrase said. */
export type SayingRole = 'prefer' | 'required' | 'cure' | 'name' | 'brand' | 'address' | 'evidence' | 'fact';

/** A phrase that the brandbook itself asks writers to use. */
export interface Saying {
  readonly role: SayingRole;
  readonly text: string;
  readonly path: string;
  /** The rule that asks for it; '' where no rule does. */
  readonly rule: string;
  readonly language?: Language | undefined;
  readonly touchpoint?: string;
}

const termOf = (term: Term): { term: string; language?: Language | undefined } =>
  typeof term === 'string' ? { term } : term;

function* vocabularySayings({ brand, vocabulary }: Brandbook): Generator<Saying> {
  yield { role: 'brand', text: brand.name, path: 'brand.name', rule: '' };
  for (const [list, role] of [
    ['prefer', 'prefer'],
    ['protect', 'name'],
  ] as const) {
    for (const [index, value] of (vocabulary?.[list] ?? []).entries()) {
      const { term, language } = termOf(value);
      yield { role, text: term, path: `vocabulary.${list}.${index}`, rule: '', language };
    }
  }
}

type Plans = Brandbook['address'];

function* addressSayings(plans: Plans, path: string, touchpoint?: string): Generator<Saying> {
  for (const language of LANGUAGES) {
    const plan = plans?.[language];
    const lists = [
      ['self', plan?.self],
      ['reader', plan?.reader],
      ['particles.allow', plan?.particles?.allow],
    ] as const;
    for (const [key, words] of lists) {
      for (const [index, text] of (words ?? []).entries()) {
        const at = `${path}.${language}.${key}.${index}`;
        yield {
          role: 'address',
          text,
          path: at,
          rule: 'address',
          language,
          ...(touchpoint === undefined ? {} : { touchpoint }),
        };
      }
    }
  }
}

function* touchpointSayings({ touchpoints }: Brandbook): Generator<Saying> {
  for (const [touchpoint, flex] of Object.entries(touchpoints ?? {})) {
    const path = `touchpoints.${touchpoint}`;
    yield* addressSayings(flex.address, `${path}.address`, touchpoint);
    for (const [index, content] of (flex.required ?? []).entries()) {
      const { any, language } = typeof content === 'string' ? { any: [content], language: undefined } : content;
      const rule = `touchpoints.${touchpoint}.required`;
      for (const text of any)
        yield { role: 'required', text, path: `${path}.required.${index}`, rule, language, touchpoint };
    }
  }
}

function* positioningSayings({ positioning, facts }: Brandbook): Generator<Saying> {
  const statements = [
    ...(positioning?.promise === undefined ? [] : [{ at: 'promise', statement: positioning.promise }]),
    ...(positioning?.differences ?? []).map((statement, i) => ({ at: `differences.${i}`, statement })),
    ...(positioning?.parity ?? []).map((statement, i) => ({ at: `parity.${i}`, statement })),
  ];
  for (const { at, statement } of statements) {
    for (const key of ['evidence', 'proof'] as const) {
      for (const [index, text] of statement[key].entries()) {
        yield { role: 'evidence', text, path: `positioning.${at}.${key}.${index}`, rule: '' };
      }
    }
  }
  for (const [index, { is }] of (facts ?? []).entries()) {
    if (typeof is === 'string') yield { role: 'fact', text: is, path: `facts.${index}.is`, rule: '' };
  }
}

/** The cures of substitutions. */
function* cureSayings(sourced: readonly SourcedRule[]): Generator<Saying> {
  for (const source of sourced) {
    const swap = source.rule.kind === 'substitution' ? optionOf(source, 'swap') : null;
    if (typeof swap !== 'object' || swap === null) continue;
    const languages = source.rule.scope?.languages ?? [];
    const language = languages.length === 1 ? languages[0] : undefined;
    for (const [term, cures] of Object.entries(swap as Record<string, unknown>)) {
      const path = placeOf(source, `swap.${term}`);
      for (const text of Array.isArray(cures) ? cures : [cures]) {
        if (typeof text === 'string') yield { role: 'cure', text, path, rule: source.rule.id, language };
      }
    }
  }
}

/** Every phrase that the brandbook wants its writers to say, and where it says so. */
export function sayingsOf(brandbook: Brandbook, sourced: readonly SourcedRule[]): Saying[] {
  return [
    ...vocabularySayings(brandbook),
    ...touchpointSayings(brandbook),
    ...cureSayings(sourced),
    ...addressSayings(brandbook.address, 'address'),
    ...positioningSayings(brandbook),
  ];
}
