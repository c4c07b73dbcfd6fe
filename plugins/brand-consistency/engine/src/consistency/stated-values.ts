import type { FactPlace, FactValue } from './types';

/** How many places are told of one value, unless said otherwise. */
export const MOST_PLACES = 10;

const before = (a: FactValue, b: FactValue): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;

/** One value of a fact over all assets: how many state it, and the first places by id. */
export class StatedTally {
  /** Assets that state it. */
  assets = 0;
  private readonly kept: FactValue[] = [];

  constructor(private readonly most = MOST_PLACES) {}

  get places(): readonly FactValue[] {
    return this.kept;
  }

  /** One asset's statements of the value; the order in which assets come does not matter. */
  add(id: string, places: readonly FactPlace[]): void {
    this.assets++;
    for (const { value, canonical, path, start, end, text } of places) {
      const place: FactValue = { value, canonical, id, path, start, end, text };
      const last = this.kept.at(-1);
      if (this.kept.length >= this.most && last !== undefined && before(place, last) > 0) continue;
      // A slice of a text would keep the whole text in memory.
      this.kept.push(JSON.parse(JSON.stringify(place)) as FactValue);
      this.kept.sort(before);
      if (this.kept.length > this.most) this.kept.pop();
    }
  }
}
