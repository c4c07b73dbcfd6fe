import { DEFAULT_TONE_TOLERANCE } from '../score/settings';
import { TONE_AXES, type ToneAxis } from '../voice/types';
import type { AddressPlan, Brandbook, ReadabilityTarget } from './schema';
import type { Language } from '../language';
import { traitNames } from './trait-problems';

export interface ToneTarget {
  readonly target: number;
  readonly tolerance: number;
}

/** What a brand wants at one touchpoint: the brandbook with that touchpoint's flex applied. */
export interface TouchpointPlan {
  readonly touchpoint: string | null;
  readonly tone: Readonly<Partial<Record<ToneAxis, ToneTarget>>>;
  /** By trait of the brand's model. */
  readonly traits: Readonly<Partial<Record<string, number>>>;
  readonly address: Readonly<Partial<Record<Language, AddressPlan>>>;
  readonly readability: Readonly<Partial<Record<Language, ReadabilityTarget>>>;
}

type ToneInput = NonNullable<Brandbook['tone']>[ToneAxis];

function toneTarget(base: ToneInput, flex: ToneInput): ToneTarget | undefined {
  const own = flex ?? base;
  if (own === undefined) return undefined;
  const baseTolerance = typeof base === 'object' ? base.tolerance : undefined;
  if (typeof own === 'number') return { target: own, tolerance: baseTolerance ?? DEFAULT_TONE_TOLERANCE };
  return { target: own.target, tolerance: own.tolerance ?? baseTolerance ?? DEFAULT_TONE_TOLERANCE };
}

const defined = <Key extends string, Value>(
  entries: readonly (readonly [Key, Value | undefined])[],
): Partial<Record<Key, Value>> =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Record<Key, Value>>;

/** The plan for one touchpoint; `null` stands for no touchpoint in particular. */
export function planFor(brandbook: Brandbook, touchpoint: string | null): TouchpointPlan {
  const flex = touchpoint === null ? undefined : brandbook.touchpoints?.[touchpoint];
  return {
    touchpoint,
    tone: defined(TONE_AXES.map((axis) => [axis, toneTarget(brandbook.tone?.[axis], flex?.tone?.[axis])] as const)),
    traits: defined(
      traitNames(brandbook.personality).map(
        (trait) => [trait, flex?.traits?.[trait] ?? brandbook.personality?.traits[trait]] as const,
      ),
    ),
    address: defined(
      (['en', 'vi'] as const).map(
        (language) => [language, flex?.address?.[language] ?? brandbook.address?.[language]] as const,
      ),
    ),
    readability: defined(
      (['en', 'vi'] as const).map(
        (language) => [language, flex?.readability?.[language] ?? brandbook.audience?.readability?.[language]] as const,
      ),
    ),
  };
}
