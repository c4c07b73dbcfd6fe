import { parseBrandbook } from '../brandbook/parse';
import type { Brandbook } from '../brandbook/schema';
import { Mixture } from './mixture';
import type { BookChange } from './types';

/** What a book that leaves these groups out means by it. */
function impliedBy(brand: Brandbook['brand']): Pick<Brandbook, 'personality' | 'thresholds'> {
  const parsed = parseBrandbook({ brandbook: 1, brand, personality: {}, thresholds: {} });
  if (!parsed.ok) throw new Error('a brandbook needs nothing beside its brand');
  const { personality, thresholds } = parsed.brandbook;
  return { personality, thresholds };
}

/** Mixes two books: each change is made that `isMade` says yes to. Null where the result is no valid brandbook. */
export function mixedBook(
  before: Brandbook,
  draft: Brandbook,
  isMade: (change: BookChange) => boolean,
): Brandbook | null {
  const implied = impliedBy(before.brand);
  const mixed = new Mixture(isMade).of({ ...implied, ...before }, { ...implied, ...draft });
  const parsed = parseBrandbook(mixed);
  return parsed.ok ? parsed.brandbook : null;
}

/**
 * The places at which a draft differs from the book in force, sorted by path; every change can be made without the
 * others, though the book may then not be valid. The order of lists and keys is no change, nor is another way to write
 * the same. Of a list with more than 24 differing entries the list is told, with the entries that differ.
 */
export function bookChanges(before: Brandbook, draft: Brandbook): BookChange[] {
  const changes: BookChange[] = [];
  const implied = impliedBy(before.brand);
  new Mixture((change) => {
    changes.push(change);
    return true;
  }).of({ ...implied, ...before }, { ...implied, ...draft });
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
