import { LANGUAGES } from '../language';
import type { CompactProfiles } from './compact-profiles';
import { MEASURES, type MeasureName } from './measures';
import { medianInPlace, spreadInPlace } from './robust';

/** Fewer than this and there is no "others" to stand apart from. */
export const FEWEST_ASSETS = 4;
/** The usual spread counts as much as this many assets, so that four even texts do not find outliers in noise. */
const PRIOR_ASSETS = 6;
/** Spreads below this share of the usual one are measurement, not voice. */
const SMALLEST_SHARE = 0.6;

/** Where the assets of one language lie on a measure. */
export interface Centre {
  readonly measure: MeasureName;
  readonly median: number;
  /** Standard deviation by the median absolute deviation, shrunk towards the usual spread. */
  readonly spread: number;
}

/** Positions of the assets in a language whose voice is measured. */
export function voicedIn({ voiced }: CompactProfiles, language: number): Int32Array {
  const found = new Int32Array(voiced.length);
  let count = 0;
  for (let at = 0; at < voiced.length; at++) if (voiced[at] === language) found[count++] = at;
  return found.subarray(0, count);
}

export const gather = (column: Float32Array, positions: Int32Array): Float64Array =>
  Float64Array.from(positions, (at) => column[at] as number);

/**
 * The robust centre of each language: median and median absolute deviation (Hampel 1974) of each measure, the latter
 * pooled with the usual spread. By LANGUAGES; null where too few assets are in the language.
 */
export function centresOf(profiles: CompactProfiles, usual: readonly number[]): readonly (readonly Centre[] | null)[] {
  return LANGUAGES.map((_, language) => {
    const positions = voicedIn(profiles, language);
    const { length } = positions;
    if (length < FEWEST_ASSETS) return null;
    return MEASURES.map((name, measure): Centre => {
      const values = gather(profiles.values[measure] ?? new Float32Array(), positions);
      const centre = medianInPlace(values);
      const typical = usual[measure] ?? 1;
      const own = spreadInPlace(values, centre);
      const pooled = Math.sqrt((length * own * own + PRIOR_ASSETS * typical * typical) / (length + PRIOR_ASSETS));
      return { measure: name, median: centre, spread: Math.max(SMALLEST_SHARE * typical, pooled) };
    });
  });
}
