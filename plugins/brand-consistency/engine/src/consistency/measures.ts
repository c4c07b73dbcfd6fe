import type { Brandbook } from '../brandbook/schema';
import { DEFAULT_TONE_TOLERANCE } from '../score/settings';
import { TONE_AXES, TRAITS, type Measure, type Voice } from '../voice/types';

/** Names of the measures of a voice vector, in a fixed order. */
export const MEASURES = [
  ...TONE_AXES.map((axis) => `tone.${axis}` as const),
  ...TRAITS.map((trait) => `personality.${trait}` as const),
  'tier',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export const measureOf = (voice: Voice, name: MeasureName): Measure => {
  if (name === 'tier') return voice.tier;
  const axis = TONE_AXES.find((known) => name === `tone.${known}`);
  if (axis) return voice.tone[axis];
  const trait = TRAITS.find((known) => name === `personality.${known}`);
  if (trait) return voice.personality[trait];
  throw new Error(`no such measure: ${name}`);
};

/**
 * How far the texts of one brand that holds together usually lie from its centre, as a standard deviation in points. The
 * ten brands that are written out in this repository by hand, six kinds of touchpoint mixed, have 18 to 23 on the tone
 * axes (−100..100) and 7 to 12 on the scales 0..100 (1.48 times the median absolute deviation, mean of the brands). Tone
 * takes the lower end, because it is what consistency is about; a trait is told by so few words that a storm in the news
 * must not make a text a stranger, and gets half as much again.
 */
const USUAL_TONE_SPREAD = 18;
const USUAL_SPREAD = 15;

/** The variety that is granted on each measure: the usual one, wider or narrower as the brandbook tolerates it. */
export function usualSpreads(brandbook: Brandbook): readonly number[] {
  return MEASURES.map((name) => {
    const axis = TONE_AXES.find((known) => name === `tone.${known}`);
    if (axis === undefined) return USUAL_SPREAD;
    const target = brandbook.tone?.[axis];
    const tolerance = (typeof target === 'object' ? target.tolerance : undefined) ?? DEFAULT_TONE_TOLERANCE;
    return Math.max(USUAL_SPREAD, (USUAL_TONE_SPREAD * tolerance) / DEFAULT_TONE_TOLERANCE);
  });
}
