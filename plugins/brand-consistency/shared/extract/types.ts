import type { TextUnit } from '../../engine/src/text/types';

/** The part of a Strapi attribute that extraction reads. */
export interface AttributeSchema {
  readonly type: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly customField?: string;
  readonly visible?: boolean;
  readonly private?: boolean;
}

/** A content type or component as both the server and the admin know it. */
export interface ContentSchema {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
}

export interface ExtractionInput {
  /** A document, or the edit form's values: the same shapes but for relations and media. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly schema: ContentSchema;
  readonly components: Readonly<Record<string, ContentSchema>>;
  /** Bound fields; empty means every text attribute of the type. */
  readonly fields: readonly { readonly path: string; readonly format?: TextUnit['format'] | undefined }[];
}

/** Why a bound field gave no text. */
export type ExtractionReason = 'EMPTY' | 'UNKNOWN_FIELD' | 'UNREADABLE_SHAPE' | 'NOT_TEXT';

export interface Extraction {
  readonly units: readonly TextUnit[];
  /** Bound leaf fields that were read and held text, that were empty, and that could not be read. */
  readonly read: number;
  readonly empty: number;
  readonly skipped: readonly { readonly path: string; readonly reason: ExtractionReason }[];
}
