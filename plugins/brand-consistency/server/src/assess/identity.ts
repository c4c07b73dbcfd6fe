import { createHash } from 'node:crypto';
import { ENGINE_VERSION, periodOf, textHashOf, type AssetText, type CompiledBrandbook } from '../../../engine/src';
import type { BrandbookPair } from '../services/brandbooks';

const sha256 = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What an assessment is of. A locale is '' where the content type has none. */
export interface ItemIdentity {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly status: 'draft' | 'published';
}

/** The row's key: a hash in ASCII, because collations disagree on what else is equal. */
export const itemKeyOf = ({ contentType, documentId, locale, status }: ItemIdentity): string =>
  sha256([contentType, documentId, locale, status]);

/**
 * The row's document id: it follows from the key, so that writing the same item twice cannot give two. It begins with
 * a letter, because Strapi takes what begins with a digit for a row's number.
 */
export const assessmentIdOf = (itemKey: string): string => `a${itemKey.slice(0, 23)}`;

/** A brandbook as it stands on one day: its hash, and the period of its own dates that the day lies in. */
const bookKeyOf = ({ brandbook, hash }: CompiledBrandbook, asOf: string): string =>
  `${hash} ${periodOf(brandbook, asOf)}`;

/**
 * Everything that can move a stored score: the same hash, the same score. Of the day only what matters goes in, so that
 * a score holds until the next day on which an exception or a proof of the brandbook, or of its parent's, runs out.
 */
export const inputHashOf = (asset: AssetText, { book, parent }: BrandbookPair, asOf: string): string =>
  sha256([textHashOf(asset), bookKeyOf(book, asOf), parent === null ? null : bookKeyOf(parent, asOf), ENGINE_VERSION]);
