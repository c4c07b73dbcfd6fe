import * as z from 'zod';

const localised = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const names = z.array(z.string().min(1)).min(1);
const cues = z.array(z.tuple([z.string().min(1), z.string().min(1)])).min(1);
/** 2 or more: one emoji or one exclamation mark makes no manner. */
const leastCount = z.number().int().min(2).optional();

/**
 * A manner: a way of speaking that brands say they do not have. Data, written by hand; one file each in `manners/`.
 */
export const mannerSchema = z.strictObject({
  id: z.string().min(1),
  /** The adjectives that mean it; the first of each language stands in messages. */
  names: z.strictObject({ vi: names, en: names }),
  /** What the manner is, told to the user as the reason. */
  note: localised,
  /** Forms that are heard as the manner, each with the count from which they are, in a text of up to 100 words. */
  marks: z.strictObject({ emoji: leastCount, exclamations: leastCount, allCaps: leastCount }).optional(),
  /** By id: what the cues of one group do. */
  reasons: z.record(z.string(), localised),
  /** [phrase, id of its reason]; a phrase is a breach wherever it stands, or nearly so. */
  cues: z.strictObject({ vi: cues, en: cues }),
});

export type Manner = z.infer<typeof mannerSchema>;
export const MARKS = ['emoji', 'exclamations', 'allCaps'] as const satisfies readonly (keyof NonNullable<
  Manner['marks']
>)[];
export type Mark = (typeof MARKS)[number];
