import type { Place } from '../text/types';

const MOST_PLACES = 8;

/** How often a feature occurs, what its cues weigh together, and its first places. */
export interface FeatureCount {
  readonly count: number;
  readonly weight: number;
  /** At most eight. */
  readonly places: readonly Place[];
}

/** Counts features as they are met. */
export class FeatureCounts {
  readonly #counts = new Map<string, { count: number; weight: number; places: Place[] }>();

  add(feature: string, weight: number, place: Place): void {
    let entry = this.#counts.get(feature);
    if (entry === undefined) {
      entry = { count: 0, weight: 0, places: [] };
      this.#counts.set(feature, entry);
    }
    entry.count++;
    entry.weight += weight;
    if (entry.places.length < MOST_PLACES) entry.places.push(place);
  }

  get(feature: string): FeatureCount | undefined {
    return this.#counts.get(feature);
  }

  /** Sorted, so that sums come out the same whatever was met first. */
  features(): string[] {
    return [...this.#counts.keys()].sort();
  }
}
