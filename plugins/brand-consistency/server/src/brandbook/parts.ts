import type { Brandbook } from '../../../engine/src/brandbook/schema';
import type { BrandValues } from '../repositories/brand';
import type { PersonalityValues } from '../repositories/brand-personality';
import type { PositioningValues } from '../repositories/brand-positioning';

/** A brandbook as content types hold it. An absent part is null; a part that is there but empty stays apart from it. */
export interface BrandbookParts {
  readonly brand: BrandValues;
  /** Key of the parent brand. */
  readonly parent: string | null;
  readonly personality: PersonalityValues | null;
  readonly positioning: PositioningValues | null;
  /** Undefined: the brandbook has no rules; an empty list is a list. */
  readonly rules: readonly unknown[] | undefined;
}

/** Splits a brandbook into what its content types hold. */
export function toParts(book: Brandbook): BrandbookParts {
  const { brand, personality, positioning } = book;
  return {
    brand: {
      key: brand.id,
      name: brand.name,
      kind: brand.kind,
      languages: brand.languages,
      category: brand.category ?? null,
      link: brand.link ?? null,
      address: book.address ?? null,
      vocabulary: book.vocabulary ?? null,
      audience: book.audience ?? null,
      form: book.form ?? null,
      touchpointFlex: book.touchpoints ?? null,
      parentPolicy: book.parentPolicy ?? null,
      exceptions: book.exceptions ?? null,
      facts: book.facts ?? null,
      proofs: book.proofs ?? null,
      exemplars: book.exemplars ?? null,
      thresholds: book.thresholds ?? null,
    },
    parent: brand.parent ?? null,
    personality:
      personality === undefined && book.tone === undefined
        ? null
        : {
            model: personality?.model === 'custom' ? 'custom' : null,
            dimensions: personality?.dimensions ?? null,
            traits: personality?.traits ?? null,
            archetype: personality?.archetype ?? null,
            weAre: personality?.weAre ?? null,
            weAreNot: personality?.weAreNot ?? null,
            tone: book.tone ?? null,
          },
    positioning: positioning
      ? {
          tier: positioning.tier ?? null,
          audience: positioning.audience ?? null,
          frameOfReference: positioning.frameOfReference ?? null,
          promise: positioning.promise ?? null,
          differences: positioning.differences,
          parity: positioning.parity,
        }
      : null,
    rules: book.rules,
  };
}

type Values = Record<string, unknown>;

/** What somebody left empty in a form is as good as absent. */
const present = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

const section = (values: Values): Values | undefined => (Object.keys(values).length > 0 ? values : undefined);

/**
 * Puts the parts together in the file's shape, not yet validated: rows may have been written by hand.
 * `fromParts(toParts(book))` parses to `book`.
 */
export function fromParts({ brand, parent, personality, positioning, rules }: BrandbookParts): Values {
  const { model, dimensions, traits, archetype, weAre, weAreNot, tone } = personality ?? {
    model: null,
    dimensions: null,
    traits: null,
    archetype: null,
    weAre: null,
    weAreNot: null,
    tone: null,
  };
  const { tier, audience, frameOfReference, promise, differences, parity } = positioning ?? {};
  return present({
    brandbook: 1,
    brand: present({
      id: brand.key,
      name: brand.name,
      kind: brand.kind,
      parent,
      languages: brand.languages,
      category: brand.category,
      link: brand.link,
    }),
    personality: section(present({ model, dimensions, traits, archetype, weAre, weAreNot })),
    tone,
    address: brand.address,
    positioning:
      positioning === null ? undefined : present({ tier, audience, frameOfReference, promise, differences, parity }),
    vocabulary: brand.vocabulary,
    audience: brand.audience,
    form: brand.form,
    touchpoints: brand.touchpointFlex,
    parentPolicy: brand.parentPolicy,
    exceptions: brand.exceptions,
    rules,
    exemplars: brand.exemplars,
    proofs: brand.proofs,
    facts: brand.facts,
    thresholds: brand.thresholds,
  });
}
