import { hundredths } from '../score/allocate';
import { MEASURES, type AssetProfile, type MeasureName } from './profile';
import { median, spread } from './robust';
import type { AssetConsistency, OutlierReason } from './types';

/** Spreads smaller than this are measurement, not voice: a brand of very even texts must not find outliers in noise. */
const SMALLEST_SPREAD = 12;
/** Distances beyond this stand apart, if one measure alone is beyond STRONG. */
const OUTLIER_DISTANCE = 1.7;
const STRONG = 2.5;
/** Texts shorter than this are too noisy to be called outliers. */
const FEWEST_WORDS = 8;
/** Fewer than this and there is no "others" to stand apart from. */
const FEWEST_ASSETS = 4;
/** Distance at which an asset's consistency has fallen to 37. */
const DISTANCE_SCALE = 2.6;

interface Centre {
  readonly name: MeasureName;
  readonly median: number;
  readonly spread: number;
}

function centresOf(profiles: readonly AssetProfile[]): Centre[] {
  return MEASURES.map((name) => {
    const values = profiles.map(({ vector }) => vector?.[name] ?? 0);
    const centre = median(values);
    return { name, median: centre, spread: Math.max(SMALLEST_SPREAD, spread(values, centre)) };
  });
}

function distanceOf(
  profile: AssetProfile,
  centres: readonly Centre[],
): { distance: number; because: OutlierReason[]; strongest: number } {
  const deviations = centres.map((centre) => {
    const value = profile.vector?.[centre.name] ?? 0;
    const scale = Math.hypot(centre.spread, (profile.uncertainty?.[centre.name] ?? 0) / 2);
    return { centre, value, deviation: (value - centre.median) / scale };
  });
  const distance = Math.sqrt(
    deviations.reduce((sum, { deviation }) => sum + deviation * deviation, 0) / deviations.length,
  );
  const ranked = [...deviations].sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  const because = ranked
    .filter(({ deviation }) => Math.abs(deviation) >= 1.5)
    .slice(0, 3)
    .map(({ centre, value, deviation }): OutlierReason => {
      const pushing = profile.pushing[centre.name];
      return {
        measure: centre.name,
        value: hundredths(value),
        usual: hundredths(centre.median),
        sentences: (deviation > 0 ? pushing?.up : pushing?.down) ?? [],
      };
    });
  return { distance, because, strongest: Math.abs(ranked[0]?.deviation ?? 0) };
}

/** How far each asset stands from the others of its language. Assets that cannot be measured get null. */
export function dispersionOf(profiles: readonly AssetProfile[]): AssetConsistency[] {
  const measurable = profiles.filter(({ vector }) => vector !== null);
  const centres = new Map(
    (['en', 'vi'] as const).map((language) => {
      const own = measurable.filter((profile) => profile.language === language);
      return [language, own.length >= FEWEST_ASSETS ? centresOf(own) : null] as const;
    }),
  );
  return profiles.map((profile): AssetConsistency => {
    const centre =
      profile.language === null || profile.vector === null ? null : (centres.get(profile.language) ?? null);
    if (!centre) return { id: profile.id, score: null, distance: null, outlier: false, because: [] };
    const { distance, because, strongest } = distanceOf(profile, centre);
    const outlier = distance >= OUTLIER_DISTANCE && strongest >= STRONG && profile.words >= FEWEST_WORDS;
    return {
      id: profile.id,
      score: hundredths(100 * Math.exp(-Math.pow(distance / DISTANCE_SCALE, 2))),
      distance: hundredths(distance),
      outlier,
      because: outlier ? because : [],
    };
  });
}
