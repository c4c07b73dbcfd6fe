import type { Language } from '../language';
import { lazily } from '../lazily';
import english from './en/weights.json';
import vietnamese from './vi/weights.json';
import { weightsSchema, type Weights } from './weights';

/** The weights that ship, checked when first asked for: a few kilobytes, unlike the word lists. */
export const shippedWeights = lazily((): Readonly<Record<Language, Weights>> => ({
  en: weightsSchema().parse(english),
  vi: weightsSchema().parse(vietnamese),
}));
