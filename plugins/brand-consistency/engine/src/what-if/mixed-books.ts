import { compileBrandbook, type CompiledBrandbook } from '../brandbook/compile';
import { mixedBook } from './changes';
import type { BookChange } from './types';

/** Compiled books that are kept at once: a book of thousands of terms takes a megabyte. */
const MOST_KEPT = 128;

/** From which book one looks: changes are made in the book in force, or taken back in the draft. */
export type Direction = 'made' | 'taken-back';

/** The books between the one in force and the draft, each compiled when it is first needed; the latest are kept. */
export class MixedBooks {
  private readonly kept = new Map<string, CompiledBrandbook | null>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    readonly before: CompiledBrandbook,
    readonly draft: CompiledBrandbook,
    readonly changes: readonly BookChange[],
  ) {
    this.places = new Map(changes.map(({ path }, index) => [path, index]));
  }

  /** The book with the changes from `start` to before `end` made, or with only those taken back; null where it is invalid. */
  with(direction: Direction, start: number, end: number): CompiledBrandbook | null {
    const makes = direction === 'made';
    if (start === 0 && end === this.changes.length) return makes ? this.draft : this.before;
    const key = `${direction} ${start} ${end}`;
    const known = this.kept.get(key);
    const book = known === undefined ? this.compiled(start, end, makes) : known;
    this.kept.delete(key);
    this.kept.set(key, book);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return book;
  }

  private compiled(start: number, end: number, makes: boolean): CompiledBrandbook | null {
    const mixed = mixedBook(this.before.brandbook, this.draft.brandbook, ({ path }) => {
      const at = this.places.get(path) ?? -1;
      return (at >= start && at < end) === makes;
    });
    return mixed === null ? null : compileBrandbook(mixed);
  }
}
