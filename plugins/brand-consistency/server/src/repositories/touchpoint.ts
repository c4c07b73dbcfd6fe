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

export interface TouchpointRepository {
  all(): Promise<TouchpointRow[]>;
  count(): Promise<number>;
  exists(key: string): Promise<boolean>;
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
    async upsert(values) {
      const existing = await byKey(values.key);
      const data = { ...values };
      if (existing === undefined) await documentsOf(strapi, TOUCHPOINT).create({ data });
      else if (changes(existing, values)) await documentsOf(strapi, TOUCHPOINT).update({ documentId: existing.documentId, data });
    },
  };
}

const changes = (row: TouchpointRow, values: Partial<TouchpointValues>): boolean =>
  Object.entries(values).some(([name, value]) => JSON.stringify(row[name as keyof TouchpointValues] ?? null) !== JSON.stringify(value ?? null));
