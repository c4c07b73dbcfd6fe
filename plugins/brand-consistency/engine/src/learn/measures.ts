import type { Localised } from '../language';
import { AXIS_NAME } from '../voice/explain-texts';
import { TONE_AXES, TRAITS, type Measure, type Voice } from '../voice/types';
import { sentenceAround, type Sample } from './samples';
import { MOST_QUOTES } from './settings';
import type { Quote } from './types';

/** A measure of the voice, and where its target stands in a brandbook. */
export interface VoiceMeasure {
  readonly name: string;
  readonly path: readonly string[];
  readonly label: Localised;
  readonly of: (voice: Voice) => Measure;
}

const measure = (path: readonly string[], label: Localised, of: VoiceMeasure['of']): VoiceMeasure => ({
  name: path.join('.'),
  path,
  label,
  of,
});

export const TONE_MEASURES: readonly VoiceMeasure[] = TONE_AXES.map((axis) =>
  measure(['tone', axis], AXIS_NAME[axis], ({ tone }) => tone[axis]),
);
export const TRAIT_MEASURES: readonly VoiceMeasure[] = TRAITS.map((trait) =>
  measure(['personality', 'traits', trait], AXIS_NAME[trait], ({ personality }) => personality[trait]),
);
export const TIER_MEASURE: VoiceMeasure = measure(['positioning', 'tier'], AXIS_NAME.tier, ({ tier }) => tier);

/** Everything that is measured of a voice, in a fixed order. */
export const VOICE_MEASURES: readonly VoiceMeasure[] = [...TONE_MEASURES, ...TRAIT_MEASURES, TIER_MEASURE];

/** What pulled a measure up (1) or down (−1), the strongest first. */
function pulling(measured: Measure, direction: number): Measure['contributions'] {
  return measured.contributions
    .filter(({ amount, evidence }) => Math.sign(amount) === direction && evidence.length > 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.feature < b.feature ? -1 : 1));
}

/** Whether a text says anything about a measure at all. */
export const speaksOf = (measured: Measure): boolean =>
  measured.contributions.some(({ evidence }) => evidence.length > 0);

/** The sentence of a text that pulls a measure most in one direction; undefined where none does. */
export function strongestSentence(sample: Sample, { of }: VoiceMeasure, direction: number): Quote | undefined {
  const evidence = pulling(of(sample.voice), direction)[0]?.evidence[0];
  return evidence === undefined ? undefined : sentenceAround(sample, evidence);
}

/** One sentence of each of some texts that pulls a measure in one direction; the texts nearest to `centre` first. */
export function typicalSentences(
  samples: readonly Sample[],
  measured: VoiceMeasure,
  centre: number,
  direction: number,
): Quote[] {
  const distance = ({ voice }: Sample): number => Math.abs((measured.of(voice).value ?? centre) - centre);
  return [...samples]
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((sample) => strongestSentence(sample, measured, direction) ?? [])
    .slice(0, MOST_QUOTES);
}
