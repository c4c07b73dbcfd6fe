import type { CompiledBrandbook } from '../brandbook/compile';
import { addressUses } from '../checks/address/uses';
import type { Examination } from '../examine';
import type { Language } from '../language';
import { statedFacts } from '../positioning/facts';
import { evidenceOf, spanOf } from '../text/places';
import type { Analysis } from '../text/types';
import { TONE_AXES, TRAITS, type Evidence, type Measure, type Voice } from '../voice/types';
import { rivalsIn, type RivalTerm } from './rivals';
import type { FactValue } from './types';

/** Names of the measures of a voice vector, in a fixed order. */
export const MEASURES = [
  ...TONE_AXES.map((axis) => `tone.${axis}` as const),
  ...TRAITS.map((trait) => `personality.${trait}` as const),
  'tier',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Sentences that push a measure up and down, strongest first, at most two each. */
export interface Pushing {
  readonly up: readonly Evidence[];
  readonly down: readonly Evidence[];
}

/** What consistency needs to know of one asset: small, plain, storable as JSON. */
export interface AssetProfile {
  readonly id: string;
  readonly language: Language | null;
  readonly touchpoint: string | null;
  readonly words: number;
  /** Measured values, with the touchpoint's planned flex taken off; null where the voice cannot be measured. */
  readonly vector: Readonly<Record<MeasureName, number>> | null;
  /** Half widths of the measures' intervals. */
  readonly uncertainty: Readonly<Record<MeasureName, number>> | null;
  readonly pushing: Readonly<Partial<Record<MeasureName, Pushing>>>;
  readonly address: readonly {
    readonly language: Language;
    readonly role: 'self' | 'reader';
    readonly form: string;
    readonly planned: boolean;
    readonly count: number;
  }[];
  readonly facts: readonly (Omit<FactValue, 'id'> & { readonly fact: string })[];
  readonly terms: readonly (RivalTerm & { readonly count: number })[];
}

const measureOf = (voice: Voice, name: MeasureName): Measure => {
  if (name === 'tier') return voice.tier;
  const axis = TONE_AXES.find((known) => name === `tone.${known}`);
  if (axis) return voice.tone[axis];
  const trait = TRAITS.find((known) => name === `personality.${known}`);
  if (trait) return voice.personality[trait];
  throw new Error(`no such measure: ${name}`);
};

/** The sentence around a piece of evidence, as evidence itself. */
function sentenceAround(analysis: Analysis, evidence: Evidence): Evidence {
  for (const [unit, { path, blocks }] of analysis.units.entries()) {
    if (path !== evidence.path) continue;
    for (const [block, { sentences }] of blocks.entries()) {
      for (const sentence of sentences) {
        const around = evidenceOf(analysis, { unit, block, ...sentence });
        if (around.start <= evidence.start && around.end >= evidence.end) return around;
      }
    }
  }
  return evidence;
}

function pushingOf(analysis: Analysis, measure: Measure): Pushing {
  const sentences = (direction: number): Evidence[] => {
    const found = new Map<number, Evidence>();
    const ranked = measure.contributions
      .filter(({ amount }) => Math.sign(amount) === direction)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    for (const evidence of ranked.flatMap((contribution) => contribution.evidence)) {
      if (found.size === 2) break;
      const sentence = sentenceAround(analysis, evidence);
      found.set(sentence.start, sentence);
    }
    return [...found.values()];
  };
  return { up: sentences(1), down: sentences(-1) };
}

/** The profile of an asset under its brandbook. Planned flex is no inconsistency: it is taken off the vector. */
export function profileOf(id: string, { asset, analysis, voice }: Examination, book: CompiledBrandbook): AssetProfile {
  const touchpoint = asset.touchpoint ?? null;
  const { plan } = book.planFor(touchpoint);
  const { plan: base } = book.planFor(null);
  const flex = (name: MeasureName): number => {
    const axis = TONE_AXES.find((known) => name === `tone.${known}`);
    const [here, usual] = axis ? [plan.tone[axis]?.target, base.tone[axis]?.target] : [undefined, undefined];
    return here !== undefined && usual !== undefined ? here - usual : 0;
  };
  const measures = MEASURES.map((name) => ({ name, measure: measureOf(voice, name) }));
  const measured = measures.every(({ measure }) => measure.value !== null);
  const numbers = (value: (name: MeasureName, measure: Measure) => number): Record<MeasureName, number> =>
    Object.fromEntries(measures.map(({ name, measure }) => [name, value(name, measure)])) as Record<
      MeasureName,
      number
    >;
  return {
    id,
    language: analysis.language,
    touchpoint,
    words: analysis.words,
    vector: measured ? numbers((name, { value }) => (value ?? 0) - flex(name)) : null,
    uncertainty: measured ? numbers((_, { low, high }) => (high - low) / 2) : null,
    pushing: Object.fromEntries(measures.map(({ name, measure }) => [name, pushingOf(analysis, measure)])),
    address: addressUses(analysis, plan.address),
    facts: statedFacts(analysis, book.facts).map((fact) => {
      const { path, start, end, actual } = spanOf(analysis, fact);
      const { text } = sentenceAround(analysis, { path, start, end, text: actual });
      return { fact: fact.fact, canonical: fact.canonical, value: actual, path, start, end, text };
    }),
    terms: rivalsIn(analysis, book.rivals),
  };
}
