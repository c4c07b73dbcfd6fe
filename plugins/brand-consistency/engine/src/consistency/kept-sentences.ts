import { LANGUAGES, type Language } from '../language';
import type { Evidence } from '../voice/types';
import { MEASURES, type MeasureName } from './measures';
import type { AssetProfile } from './profile';

/** How many assets keep their sentences for each language, measure and direction. */
export const KEPT_EXTREMES = 200;

interface Kept {
  /** The larger, the farther out. */
  readonly reach: number;
  readonly id: string;
  /** JSON: a slice of a text would keep the whole text in memory. */
  readonly sentences: string;
}

const farthestFirst = (a: Kept, b: Kept): number => b.reach - a.reach || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The farthest of any number of assets, whatever the order in which they come. */
class Extremes {
  #kept: Kept[] = [];
  #last: Kept | undefined;

  add(reach: number, id: string, sentences: readonly Evidence[]): void {
    const last = this.#last;
    if (last !== undefined && (reach < last.reach || (reach === last.reach && id > last.id))) return;
    this.#kept.push({ reach, id, sentences: JSON.stringify(sentences) });
    if (this.#kept.length >= 2 * KEPT_EXTREMES) this.#prune();
  }

  ids(): ReadonlyMap<string, string> {
    this.#prune();
    return new Map(this.#kept.map(({ id, sentences }) => [id, sentences]));
  }

  #prune(): void {
    if (this.#kept.length <= KEPT_EXTREMES) return;
    this.#kept = this.#kept.sort(farthestFirst).slice(0, KEPT_EXTREMES);
    this.#last = this.#kept.at(-1);
  }
}

type Direction = 'up' | 'down';
const DIRECTIONS: readonly Direction[] = ['up', 'down'];
/** Language, measure and direction as one index. */
const slotOf = (language: number, measure: number, direction: number): number =>
  (language * MEASURES.length + measure) * DIRECTIONS.length + direction;
const SLOTS = slotOf(LANGUAGES.length, 0, 0);

/**
 * The sentences of those assets that lie farthest out on a measure, since only such can stand apart: of a portfolio of
 * any size at most KEPT_EXTREMES by language, measure and direction.
 */
export class KeptSentences {
  readonly #extremes = Array.from({ length: SLOTS }, () => new Extremes());

  add({ id, language, vector, pushing }: AssetProfile): void {
    if (language === null || vector === null) return;
    const spoken = LANGUAGES.indexOf(language);
    MEASURES.forEach((name, measure) => {
      const own = pushing[name];
      if (own === undefined) return;
      DIRECTIONS.forEach((direction, index) => {
        const sentences = own[direction];
        const reach = direction === 'up' ? vector[name] : -vector[name];
        if (sentences.length > 0) this.#extremes[slotOf(spoken, measure, index)]?.add(reach, id, sentences);
      });
    });
  }

  /** Looks up the sentences of an asset; none where it lies too far in. */
  lookup(): (id: string, language: Language, measure: MeasureName, direction: Direction) => readonly Evidence[] {
    const bySlot = this.#extremes.map((extremes) => extremes.ids());
    return (id, language, measure, direction) => {
      const slot = slotOf(LANGUAGES.indexOf(language), MEASURES.indexOf(measure), DIRECTIONS.indexOf(direction));
      const kept = bySlot[slot]?.get(id);
      return kept === undefined ? [] : (JSON.parse(kept) as Evidence[]);
    };
  }
}
