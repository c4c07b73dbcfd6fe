import type { Core } from '@strapi/strapi';
import { BRAND } from '../constants';
import { documentsOf } from './documents';

/** What a brand row says; the JSON columns hold parts of a brandbook and are read by its parser alone. */
export interface BrandValues {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly languages: unknown;
  readonly category: string | null;
  readonly link: unknown;
  readonly address: unknown;
  readonly vocabulary: unknown;
  readonly audience: unknown;
  readonly form: unknown;
  readonly touchpointFlex: unknown;
  readonly parentPolicy: unknown;
  readonly exceptions: unknown;
  readonly facts: unknown;
  readonly proofs: unknown;
  readonly exemplars: unknown;
  readonly thresholds: unknown;
}

export interface BrandRow extends BrandValues {
  readonly id: number;
  readonly documentId: string;
  readonly parent: { readonly key: string } | null;
}

export interface BrandName {
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly parent: { readonly key: string } | null;
}

export interface BrandRepository {
  byKey(key: string): Promise<BrandRow | null>;
  /** All brands, sorted by key. */
  names(): Promise<BrandName[]>;
  /** Creates or changes the brand of that key. Gives its document id. */
  upsert(values: BrandValues, parent: string | null): Promise<string>;
}

export function brandRepository(strapi: Core.Strapi): BrandRepository {
  const query = () => strapi.db.query(BRAND);
  const byKey = async (key: string): Promise<BrandRow | null> => {
    const rows: BrandRow[] = await query().findMany({ where: { key }, populate: { parent: { select: ['key'] } } });
    // Some collations take `ma` for `mà`: the database only narrows, equality is decided here.
    return rows.find((row) => row.key === key) ?? null;
  };
  return {
    byKey,
    async names() {
      const rows: BrandName[] = await query().findMany({
        select: ['documentId', 'key', 'name'],
        populate: { parent: { select: ['key'] } },
      });
      return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    async upsert(values, parent) {
      const data = { ...values, parent: parent === null ? null : { documentId: parent } };
      const existing = await byKey(values.key);
      if (existing === null) return (await documentsOf(strapi, BRAND).create({ data })).documentId;
      await documentsOf(strapi, BRAND).update({ documentId: existing.documentId, data });
      return existing.documentId;
    },
  };
}
