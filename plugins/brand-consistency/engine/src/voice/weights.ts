import * as z from 'zod';
import { LANGUAGES } from '../language';
import { lazily } from '../lazily';
import { TONE_AXES, TRAITS } from './types';

/** Everything that a voice measures, in the order of the report. */
export const AXES = [...TONE_AXES, ...TRAITS, 'tier', 'sentiment'] as const;
export type Axis = (typeof AXES)[number];

const axisSchema = lazily(() =>
  z.strictObject({
    min: z.number(),
    max: z.number(),
    /** Where a text without any cue stands. */
    base: z.number(),
    /** Half width of the interval at one word of evidence; it shrinks by the root of the length. */
    spread: z.number().positive(),
    /** How far one cue in ten words moves the value before the ends of the scale dampen it. */
    points: z.record(z.string(), z.number()),
    /** What the figures above were fitted to, and what they reach. */
    provenance: z.string().min(1).optional(),
  }),
);

export type AxisWeights = z.infer<ReturnType<typeof axisSchema>>;

/** Weights of one language's features: data, with the figures that they reach in `provenance`. */
export const weightsSchema = lazily(() =>
  z.strictObject({
    language: z.enum(LANGUAGES),
    provenance: z.string().min(1),
    /** Words of neutral text that are added to every text, so that three words do not shout. */
    prior: z.number().positive(),
    /** What a negated cue counts of its plain cue: −0.5 is half as much in the other direction. */
    negation: z.number().min(-1).max(0),
    /** Features that any prose has, as weight a word; they count by how much they differ from it. */
    expected: z.record(z.string(), z.number().nonnegative()),
    axes: z.strictObject(
      Object.fromEntries(AXES.map((axis) => [axis, axisSchema()])) as Record<Axis, ReturnType<typeof axisSchema>>,
    ),
  }),
);

export type Weights = z.infer<ReturnType<typeof weightsSchema>>;

const NEGATED = '.negated';

/** Where a feature's points stand, and what share of them it has; null where it has none. */
export function sourceOfPoints(
  points: Readonly<Record<string, number>>,
  negation: number,
  feature: string,
): { readonly key: string; readonly factor: number } | null {
  if (points[feature] !== undefined) return { key: feature, factor: 1 };
  if (feature.endsWith(NEGATED)) {
    const plain = sourceOfPoints(points, negation, feature.slice(0, -NEGATED.length));
    return plain === null ? null : { key: plain.key, factor: negation * plain.factor };
  }
  const dot = feature.indexOf('.');
  if (dot < 0 || feature.endsWith('.opposite')) return null;
  const list = feature.slice(0, dot);
  return points[list] === undefined ? null : { key: list, factor: 1 };
}

/** Points of a feature: its own, those of its list (`sincerity` for `sincerity.honest`), or a negated cue's share. */
export function pointsOf(points: Readonly<Record<string, number>>, negation: number, feature: string): number {
  const source = sourceOfPoints(points, negation, feature);
  return source === null ? 0 : source.factor * (points[source.key] ?? 0);
}
