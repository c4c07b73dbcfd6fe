/** How sure a check is, where that is worth saying. */
export type Certainty = 'fairly' | 'unsure';

/** From here on a finding is certain enough to say nothing of it. */
const CERTAIN = 0.85;
const FAIRLY = 0.6;

/** A check's confidence (0..1) in a word; null where it is certain. */
export function certaintyOf(confidence: number): Certainty | null {
  if (confidence >= CERTAIN) return null;
  return confidence >= FAIRLY ? 'fairly' : 'unsure';
}
