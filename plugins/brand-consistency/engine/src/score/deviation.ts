import type { Evidence, FeatureContribution, Measure } from '../voice/types';
import { foldKey } from '../text/fold';
import { INTERVAL_SHARE, ONE_WORD, SILENCE_WEIGHT } from './settings';

/** How far a measured value lies outside what is wanted: `distance` ≥ 0 in points of the scale, and to which side. */
export interface Deviation {
  readonly distance: number;
  readonly direction: 1 | -1;
  /** The words that pulled it there, strongest first. */
  readonly evidence: readonly Evidence[];
}

const isExempt = (evidence: Evidence, exempt: ReadonlySet<string>): boolean => exempt.has(foldKey(evidence.text));

/** What a contribution amounts to without the words that the brandbook itself prescribes. */
function withoutExempt(contribution: FeatureContribution, exempt: ReadonlySet<string>): FeatureContribution {
  const kept = contribution.evidence.filter((evidence) => !isExempt(evidence, exempt));
  if (kept.length === contribution.evidence.length) return contribution;
  const share = kept.length / contribution.evidence.length;
  return { ...contribution, amount: contribution.amount * share, evidence: kept };
}

/** What the strongest single occurrence of a word moved the value to one side. */
const strongestWord = (contributions: readonly FeatureContribution[], direction: 1 | -1): number =>
  Math.max(
    0,
    ...contributions.flatMap(({ feature, amount, count }) =>
      feature === 'base' || count === 0 || Math.sign(amount) !== direction ? [] : [Math.abs(amount) / count],
    ),
  );

/** Where a text without cues stands; nobody is blamed for being silent as if he had said the opposite. */
const silenceOf = (measure: Measure): number =>
  measure.contributions.find(({ feature }) => feature === 'base')?.amount ?? 0;

/**
 * The distance of a measured value from a target, beyond the tolerance and the measure's own uncertainty.
 *
 * What lies between silence and the target is only unsaid, and counts by SILENCE_WEIGHT; what lies beyond silence on
 * the other side, or beyond the target, is said and counts in full. Words that the brandbook prescribes (its own
 * address, particles, preferred words, names) are no evidence against it.
 * @param exempt folded keys of the prescribed words
 */
export function deviationFrom(
  measure: Measure,
  target: number,
  tolerance: number,
  exempt: ReadonlySet<string>,
): Deviation | null {
  if (measure.value === null) return null;
  const direction = measure.value > target ? 1 : -1;
  const contributions = measure.contributions.map((contribution) =>
    Math.sign(contribution.amount) === direction ? withoutExempt(contribution, exempt) : contribution,
  );
  // One word makes no voice: the strongest one to this side does not count.
  const one = ONE_WORD * strongestWord(contributions, direction);
  const value = contributions.reduce((sum, { amount }) => sum + amount, 0) - direction * one;
  const beyond = Math.max(
    0,
    direction * (value - target) - tolerance - INTERVAL_SHARE * ((measure.high - measure.low) / 2),
  );
  const silence = silenceOf(measure);
  // The stretch from the target back to silence, when silence lies on the value's side of the target.
  const unsaid = Math.max(0, direction * (silence - target));
  const said = Math.max(0, direction * (value - target) - unsaid);
  const full = Math.min(beyond, said);
  const evidence = contributions
    .filter(({ amount }) => Math.sign(amount) === direction)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .flatMap((contribution) => contribution.evidence)
    .slice(0, 8);
  return { distance: full + SILENCE_WEIGHT * (beyond - full), direction, evidence };
}

/** What pulls against a voice although the value as a whole may still fit: stiff phrases in a chatty text. */
export interface Undertow {
  /** Points of the scale, ≥ 0, beyond the strongest single word. */
  readonly distance: number;
  readonly direction: 1 | -1;
  readonly evidence: readonly Evidence[];
}

/** Words of a register, where grammar and shapes may have other reasons. */
const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'formal-words',
  'bookish-words',
  'slang',
  'chat-spelling',
  'chat-shapes',
  'casual-words',
  'rudeness',
  'laughter',
  'emoticon',
]);

/** From so many points between silence and target on, a brand has chosen a side, and the other side is the wrong one. */
const CHOSEN = 15;

/**
 * The cues to the side that the brand did not choose; null where it chose none or where nothing was measured.
 * @param exempt folded keys of the prescribed words
 */
export function undertowOf(measure: Measure, target: number, exempt: ReadonlySet<string>): Undertow | null {
  const chosen = target - silenceOf(measure);
  if (measure.value === null || Math.abs(chosen) < CHOSEN) return null;
  const direction = chosen > 0 ? -1 : 1;
  const wrong = measure.contributions
    .filter(({ feature, amount }) => UNMISTAKABLE.has(feature) && Math.sign(amount) === direction)
    .map((contribution) => withoutExempt(contribution, exempt))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const mass = wrong.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  return {
    distance: Math.max(0, mass - strongestWord(wrong, direction)),
    direction,
    evidence: wrong.flatMap(({ evidence }) => evidence).slice(0, 8),
  };
}
