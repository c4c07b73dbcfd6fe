import type { Place } from '../text/types';

const MOST_PLACES = 8;

/** One wording that a feature was counted from. */
export interface WordTally {
  /** As it stands in the text where it is first met. */
  readonly text: string;
  readonly count: number;
  readonly weight: number;
}

/** How often a feature occurs, what its cues weigh together, its first places and its wordings. */
export interface FeatureCount {
  readonly count: number;
  readonly weight: number;
  /** At most eight. */
  readonly places: readonly Place[];
  /** By wording without regard to case, in the order met. */
  readonly words: ReadonlyMap<string, WordTally>;
}

type Growing<Tally> = { -readonly [Key in keyof Tally]: Tally[Key] };

/** Counts features as they are met. */
export class FeatureCounts {
  readonly #counts = new Map<
    string,
    { count: number; weight: number; places: Place[]; words: Map<string, Growing<WordTally>> }
  >();

  /** `text` is what stands at `place`. */
  add(feature: string, weight: number, place: Place, text: string): void {
    let entry = this.#counts.get(feature);
    if (entry === undefined) {
      entry = { count: 0, weight: 0, places: [], words: new Map() };
      this.#counts.set(feature, entry);
    }
    entry.count++;
    entry.weight += weight;
    if (entry.places.length < MOST_PLACES) entry.places.push(place);
    const wording = text.toLowerCase();
    const word = entry.words.get(wording);
    if (word === undefined) entry.words.set(wording, { text, count: 1, weight });
    else {
      word.count++;
      word.weight += weight;
    }
  }

  get(feature: string): FeatureCount | undefined {
    return this.#counts.get(feature);
  }

  /** Sorted, so that sums come out the same whatever was met first. */
  features(): string[] {
    return [...this.#counts.keys()].sort();
  }
}
