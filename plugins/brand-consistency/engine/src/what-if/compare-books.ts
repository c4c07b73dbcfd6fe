import type { CompiledBrandbook } from '../brandbook/compile';
import type { AssessOptions } from '../score/assess';
import { bookChanges } from './changes';
import { causesOf, difference } from './causes';
import { MixedBooks } from './mixed-books';
import { outcomeOf, readingOf, type Reading } from './reading';
import { Summary } from './summary';
import type { AssetChange, BookChange, NamedAsset, WhatIfSummary } from './types';

/** A comparison under way: assets are handed in one by one and not kept. */
export interface BookComparison {
  /** What differs between the books, sorted by path. */
  readonly changes: readonly BookChange[];
  /** An asset's fit under both books, and which changes moved it. */
  compare(asset: NamedAsset): AssetChange;
  /** All assets compared so far; their order never matters. */
  summary(): WhatIfSummary;
}

/**
 * What if the draft were in force? Scores assets under both books and tells which changed path of the brandbook did
 * what. Memory is bounded by the books, not by the number of assets; the same assets in any order give the same summary.
 */
export function compareBooks(
  before: CompiledBrandbook,
  draft: CompiledBrandbook,
  options: AssessOptions = {},
): BookComparison {
  const changes = bookChanges(before.brandbook, draft.brandbook);
  const books = new MixedBooks(before, draft, changes);
  const summary = new Summary(changes);
  return {
    changes,
    compare({ id, examination }) {
      const read = (book: CompiledBrandbook): Reading => readingOf(examination, book, options);
      const [old, now] = [read(before), read(draft)];
      const asset: AssetChange = {
        id,
        before: outcomeOf(old),
        after: outcomeOf(now),
        change: difference(old, now),
        causes: causesOf(books, old, now, read),
      };
      summary.add(asset);
      return asset;
    },
    summary: () => summary.told(),
  };
}
