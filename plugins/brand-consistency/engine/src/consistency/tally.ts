/** How many ids a tally names; `assets` tells how many there are. */
export const NAMED_IDS = 50;

/** Counts uses over any number of assets, and names the first of them by id. */
export class Tally {
  count = 0;
  assets = 0;
  #ids: string[] = [];

  add(id: string, count: number): void {
    this.count += count;
    this.assets++;
    this.#ids.push(id);
    if (this.#ids.length >= 4 * NAMED_IDS) this.#ids = this.ids();
  }

  ids(): string[] {
    return [...this.#ids].sort().slice(0, NAMED_IDS);
  }
}

/** The tally of a key, made when it is first asked for. */
export function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const made = new Tally();
  tallies.set(key, made);
  return made;
}

/** Most used first; by name where counts are equal. */
export const bySize =
  <Entry extends { readonly count: number }>(name: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number =>
    b.count - a.count || (name(a) < name(b) ? -1 : 1);
