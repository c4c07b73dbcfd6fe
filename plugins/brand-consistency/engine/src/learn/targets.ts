import { median } from '../consistency/robust';
import type { Tier } from '../brandbook/schema';
import { TIER_POSITION } from '../score/settings';
import type { Measure } from '../voice/types';
import { speaksOf, TIER_MEASURE, TONE_MEASURES, TRAIT_MEASURES, typicalSentences, type VoiceMeasure } from './measures';
import { spreadingOf, toStep, upToStep, type Spreading } from './numbers';
import type { Sample } from './samples';
import {
  ENOUGH_TEXTS,
  EVEN_SPREAD,
  FEWEST_AT_TOUCHPOINT,
  MANY_TEXTS,
  SMALLEST_FLEX,
  SMALLEST_TOLERANCE,
  STEP,
  TOLERANCE_SPREADS,
  WIDE_SPREAD,
} from './settings';
import { flexWhy, tierWhy, toneWhy, traitWhy } from './target-texts';
import type { Confidence, LearningEvidence, Proposal } from './types';

const TONE_BOUNDS = [-100, 100] as const;
const TRAIT_BOUNDS = [0, 100] as const;
const MOST_TOLERANCE = 100;

/** One measure over some texts. */
interface Heard {
  readonly measured: VoiceMeasure;
  readonly samples: readonly Sample[];
  readonly spreading: Spreading;
  /** Half of the usual interval of one text, in points. */
  readonly halfInterval: number;
  /** Texts with a word for or against it. */
  readonly speaking: number;
}

function heard(samples: readonly Sample[], measured: VoiceMeasure): Heard | null {
  const measures = samples.map(({ voice }) => measured.of(voice));
  const known = measures.filter((one): one is Measure & { readonly value: number } => one.value !== null);
  if (known.length === 0) return null;
  return {
    measured,
    samples,
    spreading: spreadingOf(known.map(({ value }) => value)),
    halfInterval: median(known.map(({ low, high }) => (high - low) / 2)),
    speaking: known.filter(speaksOf).length,
  };
}

/** Where most texts say nothing for or against, their middle is silence and no target. */
function confidenceIn({ samples, spreading, halfInterval, speaking }: Heard): Confidence {
  const noisy = spreading.spread > WIDE_SPREAD || halfInterval > WIDE_SPREAD;
  if (samples.length < ENOUGH_TEXTS || noisy || speaking * 2 < samples.length) return 'low';
  return samples.length >= MANY_TEXTS && spreading.spread <= EVEN_SPREAD ? 'high' : 'medium';
}

function evidenceFor({ measured, samples, spreading, speaking }: Heard): LearningEvidence {
  const silence = median(
    samples.map(({ voice }) => measured.of(voice).contributions.find(({ feature }) => feature === 'base')?.amount ?? 0),
  );
  const direction = spreading.median < silence ? -1 : 1;
  const quotes = typicalSentences(samples, measured, spreading.median, direction);
  return { texts: speaking, of: samples.length, ...spreading, quotes };
}

/**
 * The tolerance that a spread asks for. It is never under half the usual interval of one text: a tighter band would ask
 * for more than can be measured.
 */
const toleranceFor = ({ spreading, halfInterval }: Heard): number =>
  Math.min(
    MOST_TOLERANCE,
    upToStep(Math.max(SMALLEST_TOLERANCE, TOLERANCE_SPREADS * spreading.spread, halfInterval), STEP),
  );

const setting = (path: readonly string[], value: Proposal['value'], found: Heard, why: Proposal['why']): Proposal => ({
  id: path.join('.'),
  path,
  action: 'set',
  value,
  evidence: evidenceFor(found),
  confidence: confidenceIn(found),
  optional: false,
  why,
});

interface ToneTarget {
  readonly target: number;
  readonly tolerance: number;
}

const toneTarget = (found: Heard): ToneTarget => ({
  target: toStep(found.spreading.median, STEP, TONE_BOUNDS),
  tolerance: toleranceFor(found),
});

function toneProposals(samples: readonly Sample[]): Proposal[] {
  return TONE_MEASURES.flatMap((measured) => {
    const found = heard(samples, measured);
    if (found === null) return [];
    const value = toneTarget(found);
    return [setting(measured.path, value, found, toneWhy(measured.label, found.spreading, value, samples.length))];
  });
}

function traitProposals(samples: readonly Sample[]): Proposal[] {
  return TRAIT_MEASURES.flatMap((measured) => {
    const found = heard(samples, measured);
    if (found === null) return [];
    const value = toStep(found.spreading.median, STEP, TRAIT_BOUNDS);
    return [setting(measured.path, value, found, traitWhy(measured.label, found.spreading, value, found.speaking))];
  });
}

/** The tier whose position lies nearest to the middle of the measured ones. */
function tierProposal(samples: readonly Sample[]): Proposal[] {
  const found = heard(samples, TIER_MEASURE);
  if (found === null) return [];
  const { median: middle } = found.spreading;
  const ranked = (Object.entries(TIER_POSITION) as [Tier, number][]).sort(
    ([, a], [, b]) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
  );
  const [tier] = ranked[0] as [Tier, number];
  return [setting(TIER_MEASURE.path, tier, found, tierWhy(tier, found.spreading, found.speaking))];
}

/** A touchpoint that is plainly spoken at differently gets its own target of tone. */
function flexProposals(touchpoint: string, own: readonly Sample[], all: readonly Sample[]): Proposal[] {
  if (own.length < FEWEST_AT_TOUCHPOINT || own.length === all.length) return [];
  return TONE_MEASURES.flatMap((measured) => {
    const [here, usual] = [heard(own, measured), heard(all, measured)];
    if (here === null || usual === null) return [];
    const brand = toneTarget(usual);
    const value = toneTarget(here);
    const apart = Math.abs(here.spreading.median - usual.spreading.median);
    if (apart < Math.max(SMALLEST_FLEX, brand.tolerance)) return [];
    const path = ['touchpoints', touchpoint, ...measured.path];
    return [setting(path, value, here, flexWhy(measured.label, touchpoint, here.spreading, brand.target, own.length))];
  });
}

/** Proposed targets: tone with its tolerance, Aaker's traits, the price tier, and tone where a touchpoint differs. */
export function targetProposals(
  samples: readonly Sample[],
  touchpoints: ReadonlyMap<string, readonly Sample[]>,
): Proposal[] {
  return [
    ...toneProposals(samples),
    ...traitProposals(samples),
    ...tierProposal(samples),
    ...[...touchpoints].flatMap(([touchpoint, own]) => flexProposals(touchpoint, own, samples)),
  ];
}
