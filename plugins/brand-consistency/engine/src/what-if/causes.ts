import { hundredths } from '../score/allocate';
import type { MixedBooks, Direction } from './mixed-books';
import { movedBetween, type Reading } from './reading';
import type { Cause, Outcome } from './types';
import type { CompiledBrandbook } from '../brandbook/compile';

/** A change that acts on an asset, and what the asset looks like with it. */
interface Acting {
  readonly path: string;
  readonly reading: Reading;
}

type Read = (book: CompiledBrandbook) => Reading;

/**
 * The changes that act on an asset, each by itself. Halving finds them: of changes that leave it as it is when they are
 * made all at once none is tried alone, so that one of a hundred is found in some ten readings.
 * @param known paths that need not be found again
 */
function acting(
  books: MixedBooks,
  direction: Direction,
  base: Reading,
  read: Read,
  known: ReadonlySet<string> = new Set(),
): Acting[] {
  const find = (start: number, end: number): Acting[] => {
    if (books.changes.slice(start, end).every(({ path }) => known.has(path))) return [];
    const book = books.with(direction, start, end);
    const reading = book === null ? null : read(book);
    if (reading?.signature === base.signature) return [];
    if (end - start > 1) {
      const middle = (start + end) >> 1;
      return [...find(start, middle), ...find(middle, end)];
    }
    const path = books.changes[start]?.path;
    return reading === null || path === undefined ? [] : [{ path, reading }];
  };
  return find(0, books.changes.length);
}

/** after − before in hundredths; null where one of them has no score. */
export const difference = (before: Outcome, after: Outcome): number | null =>
  before.score === null || after.score === null ? null : hundredths(after.score - before.score);

/** Beyond the scale, so that effects without points come last. */
const BEYOND = 101;

const byPoints = (a: Cause, b: Cause): number =>
  (a.points ?? BEYOND) - (b.points ?? BEYOND) || ((a.paths[0] ?? '') < (b.paths[0] ?? '') ? -1 : 1);

/**
 * What moved an asset from one reading to the other. Every change is tried alone on the book in force; what is left of
 * the difference, because faults that meet in one text cost less than each alone or because one change waits for
 * another, is the changes' effect together.
 */
export function causesOf(books: MixedBooks, before: Reading, after: Reading, read: Read): Cause[] {
  if (before.signature === after.signature) return [];
  const found = acting(books, 'made', before, read);
  const alone = found
    .filter(({ reading }) => reading.score !== before.score || reading.band !== before.band)
    .map(({ path, reading }): Cause => ({
      kind: 'alone',
      paths: [path],
      points: difference(before, reading),
      band: reading.band,
      through: movedBetween(before, reading),
    }))
    .sort(byPoints);
  const change = difference(before, after);
  const rest = change === null ? null : hundredths(change - alone.reduce((sum, { points }) => sum + (points ?? 0), 0));
  const moves = before.band !== after.band || before.score === null || after.score === null;
  const isExplained = !moves || alone.some(({ band }) => band === after.band);
  if ((rest === null || rest === 0) && isExplained) return alone;
  const known = new Set(found.map(({ path }) => path));
  const waiting = acting(books, 'taken-back', after, read, known);
  const paths = [...known, ...waiting.map(({ path }) => path)].sort();
  return [...alone, { kind: 'together', paths, points: rest, band: after.band, through: [] }];
}
