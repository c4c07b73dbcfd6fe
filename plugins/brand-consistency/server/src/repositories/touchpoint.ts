import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { TOUCHPOINT } from '../constants';
import { documentsOf } from './documents';

export interface TouchpointValues {
  readonly key: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly family?: string | null;
  readonly channel?: string | null;
  readonly stage?: string | null;
  readonly department?: string | null;
  readonly medium?: string | null;
  readonly senses?: readonly string[] | null;
  readonly controllability?: string | null;
  readonly weight?: number | null;
  readonly momentOfTruth?: boolean | null;
  readonly expectationVi?: string | null;
  readonly expectationEn?: string | null;
}

export interface TouchpointRow extends TouchpointValues {
  readonly id: number;
  readonly documentId: string;
}

/**
 * Strapi's form of a document id: 24 characters, the first a letter, because `parseInt` decides whether a relation
 * names an id or a document id. It follows from the key, so that two instances that start at once agree.
 */
const documentIdOf = (key: string): string =>
  `t${createHash('sha256').update(`touchpoint ${key}`).digest('hex').slice(0, 23)}`;

export interface TouchpointRepository {
  all(): Promise<TouchpointRow[]>;
  count(): Promise<number>;
  exists(key: string): Promise<boolean>;
  /** Writes many new touchpoints at once; for a table that is still empty. */
  insert(touchpoints: readonly TouchpointValues[]): Promise<void>;
  /** Creates or changes the touchpoint of that key; attributes that are not given stay. */
  upsert(values: Partial<TouchpointValues> & { readonly key: string }): Promise<void>;
}

export function touchpointRepository(strapi: Core.Strapi): TouchpointRepository {
  const query = () => strapi.db.query(TOUCHPOINT);
  const byKey = async (key: string): Promise<TouchpointRow | undefined> => {
    const rows: TouchpointRow[] = await query().findMany({ where: { key } });
    return rows.find((row) => row.key === key);
  };
  return {
    all: async (): Promise<TouchpointRow[]> => query().findMany({ orderBy: { id: 'asc' } }),
    count: () => query().count(),
    exists: async (key) => (await byKey(key)) !== undefined,
    async insert(touchpoints) {
      // Without draft and publish Strapi still takes a row without a date for a draft that nobody can relate to.
      const publishedAt = new Date();
      const data = touchpoints.map((values) => ({ ...values, documentId: documentIdOf(values.key), publishedAt }));
      await query().createMany({ data });
    },
    async upsert(values) {
      const existing = await byKey(values.key);
      const data = { ...values };
      if (existing === undefined) await documentsOf(strapi, TOUCHPOINT).create({ data });
      else if (changes(existing, values))
        await documentsOf(strapi, TOUCHPOINT).update({ documentId: existing.documentId, data });
    },
  };
}

const changes = (row: TouchpointRow, values: Partial<TouchpointValues>): boolean =>
  Object.entries(values).some(
    ([name, value]) => JSON.stringify(row[name as keyof TouchpointValues] ?? null) !== JSON.stringify(value ?? null),
  );
