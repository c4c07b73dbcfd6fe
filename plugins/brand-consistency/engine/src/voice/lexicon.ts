import * as z from 'zod';
import { LANGUAGES, type Language } from '../language';

/**
 * A word list as it lies in `vi/lexicons` and `en/lexicons`: data, written by hand, with its provenance.
 * An entry is [forms, weight, reason]: forms of one word are parted by ` | ` and count alike; a weight of 1 is
 * a plain cue, a negative one speaks for the opposite pole of a trait.
 */
export const lexiconSchema = z.strictObject({
  list: z.string().min(1),
  language: z.enum(LANGUAGES),
  provenance: z.string().min(1),
  /** Whether a negator shortly before an entry ("not cheap") turns it round. */
  negatable: z.boolean().default(false),
  /** Whether an entry's reason names a facet that is counted and shown by itself. */
  facets: z.boolean().default(false),
  /** Where entries count; default: everywhere. */
  position: z.literal('sentence-start').optional(),
  entries: z.array(z.tuple([z.string().min(1), z.number(), z.string().min(1)])).min(1),
});

export type Lexicon = z.infer<typeof lexiconSchema>;

/** Lists that change how other lists are read, and count nothing themselves. */
export const EXCEPTIONS = 'exceptions';
export const NEGATORS = 'negators';

/** What one phrase of the index stands for. */
export interface Cue {
  readonly language: Language;
  readonly list: string;
  /** Name of the feature that it is counted under. */
  readonly feature: string;
  /** ≥ 0. */
  readonly weight: number;
  readonly negatable: boolean;
  readonly atSentenceStart: boolean;
  /** The phrase has lost its diacritics and speaks only in text that is written without them. */
  readonly undiacritised: boolean;
}

/** `sincerity.honest` for a facet, `sincerity.opposite` for the other pole, `slang` for a plain list. */
export function featureOf(lexicon: Pick<Lexicon, 'list' | 'facets'>, weight: number, reason: string): string {
  if (weight < 0) return `${lexicon.list}.opposite`;
  return lexicon.facets ? `${lexicon.list}.${reason.replaceAll(' ', '-')}` : lexicon.list;
}

/** The feature under which negated cues of `feature` are counted. */
export const negated = (feature: string): string => `${feature}.negated`;
