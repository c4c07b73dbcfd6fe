import { createHash } from 'node:crypto';

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

/** Everything that can move a stored score: the same hash, the same score. */
export const inputHashOf = (
  textHash: string,
  brandbookHash: string,
  parentHash: string | null,
  engineVersion: string,
): string => sha256([textHash, brandbookHash, parentHash, engineVersion]);
