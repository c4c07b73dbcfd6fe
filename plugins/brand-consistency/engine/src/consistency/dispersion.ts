import { LANGUAGES } from '../language';
import { hundredths } from '../score/allocate';
import type { Centre } from './centres';
import type { CompactProfiles } from './compact-profiles';
import type { KeptSentences } from './kept-sentences';
import { MEASURES } from './measures';
import type { AssetConsistency, OutlierReason } from './types';

/**
 * Root-mean-square distances beyond this stand apart, if one measure alone is beyond STRONG: of ten independent
 * measures one in a thousand is farther out by chance (chi-square). One measure beyond SINGLE is as rare by itself.
 */
const OUTLIER_DISTANCE = 1.7;
const STRONG = 2.5;
const SINGLE = 4;
/** Texts shorter than this are too noisy to be called outliers. */
const FEWEST_WORDS = 8;
/** Distance from the centre, in usual spreads, at which an asset's consistency has fallen to 37. */
const DISTANCE_SCALE = 2.6;
/** A measure this many spreads off is named as a reason. */
const REASON = 1.5;
const MOST_REASONS = 3;
/** The measures' deviations are averaged in this power: one that is far off is not hidden by nine that are not. */
const POWER = 4;

/** How far one asset lies from the centre of its language. */
export interface Distance {
  /** Root mean square of the deviations in the portfolio's own spreads: does it stand apart from the others? */
  readonly own: number;
  /** The strongest single deviation, in the same. */
  readonly strongest: number;
  /** Fourth-power mean of the deviations in usual spreads: how well does it agree with them? */
  readonly usual: number;
}

/** The scale of a deviation: the spread, and half of the measure's own half interval, which is one standard error. */
const scaleOf = (spread: number, half: number): number => Math.hypot(spread, half / 2);

const meanPower = (sum: number): number => Math.pow(sum / MEASURES.length, 1 / POWER);

/** Distance of an asset from a centre; a centre of some of the assets (a channel) may be given. */
export function distanceOf(
  { values, halves }: CompactProfiles,
  at: number,
  centres: readonly Centre[],
  usual: readonly number[],
): Distance {
  let [squares, powers, strongest] = [0, 0, 0];
  centres.forEach(({ median, spread }, measure) => {
    const value = values[measure]?.[at] ?? median;
    const half = halves[measure]?.[at] ?? 0;
    const own = (value - median) / scaleOf(spread, half);
    const granted = (value - median) / scaleOf(usual[measure] ?? spread, half);
    squares += own * own;
    powers += Math.pow(granted, POWER);
    strongest = Math.max(strongest, Math.abs(own));
  });
  return { own: Math.sqrt(squares / centres.length), strongest, usual: meanPower(powers) };
}

function reasonsOf(
  profiles: CompactProfiles,
  at: number,
  centres: readonly Centre[],
  sentencesOf: ReturnType<KeptSentences['lookup']>,
): OutlierReason[] {
  const language = LANGUAGES[profiles.voiced[at] ?? -1];
  if (language === undefined) return [];
  return centres
    .map(({ measure, median, spread }, index) => {
      const value = profiles.values[index]?.[at] ?? median;
      const half = profiles.halves[index]?.[at] ?? 0;
      return { measure, median, value, deviation: (value - median) / scaleOf(spread, half) };
    })
    .filter(({ deviation }) => Math.abs(deviation) >= REASON)
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))
    .slice(0, MOST_REASONS)
    .map(({ measure, median, value, deviation }) => ({
      measure,
      value: hundredths(value),
      usual: hundredths(median),
      sentences: sentencesOf(profiles.ids[at] ?? '', language, measure, deviation > 0 ? 'up' : 'down'),
    }));
}

/** An asset's agreement with the others, 0..100, by its distance in usual spreads. */
const agreement = (usual: number): number => 100 * Math.exp(-Math.pow(usual / DISTANCE_SCALE, 2));

/** Assets and, for the brand's number, the root mean square of their distances in usual spreads; NaN without any. */
export interface Dispersion {
  readonly assets: readonly AssetConsistency[];
  readonly distance: number;
}

/** How far each asset stands from the others of its language. Assets that cannot be measured get null. */
export function dispersionOf(
  profiles: CompactProfiles,
  centres: readonly (readonly Centre[] | null)[],
  usual: readonly number[],
  sentencesOf: ReturnType<KeptSentences['lookup']>,
): Dispersion {
  let [squares, measured] = [0, 0];
  const assets = profiles.ids.map((id, at): AssetConsistency => {
    const own = centres[profiles.voiced[at] ?? -1] ?? null;
    if (own === null) return { id, score: null, distance: null, outlier: false, because: [] };
    const distance = distanceOf(profiles, at, own, usual);
    squares += distance.usual * distance.usual;
    measured++;
    const apart = (distance.own >= OUTLIER_DISTANCE && distance.strongest >= STRONG) || distance.strongest >= SINGLE;
    const outlier = apart && (profiles.words[at] ?? 0) >= FEWEST_WORDS;
    return {
      id,
      score: hundredths(agreement(distance.usual)),
      distance: hundredths(distance.own),
      outlier,
      because: outlier ? reasonsOf(profiles, at, own, sentencesOf) : [],
    };
  });
  return { assets, distance: Math.sqrt(squares / measured) };
}
