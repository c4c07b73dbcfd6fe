import type { Core } from '@strapi/strapi';
import type { AssetProfile } from '../../../engine/src';
import type { CompatibilityReport } from '../../../engine/src/compatibility/types';
import type { Localised } from '../../../engine/src/language';
import type { Scorecard } from '../../../engine/src/score/types';
import { ASSESSMENT } from '../constants';

/** Columns that a list or a report needs; scores in whole hundredths. */
export interface LightRow {
  readonly id: number;
  readonly documentId: string;
  readonly itemKey: string;
  readonly contentType: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly entryStatus: 'draft' | 'published';
  readonly counted: boolean;
  readonly title: string | null;
  readonly brand: string;
  readonly touchpoint: string | null;
  readonly stage: string | null;
  readonly channel: string | null;
  readonly department: string | null;
  readonly language: string | null;
  readonly words: number | null;
  readonly fit: number | null;
  readonly fitLow: number | null;
  readonly fitHigh: number | null;
  readonly reason: string | null;
  readonly band: 'good' | 'warning' | 'off' | null;
  readonly consistency: number | null;
  readonly outlier: boolean | null;
  readonly compatibility: number | null;
  readonly findings: number | null;
  readonly worst: Localised | null;
  readonly worstSeverity: string | null;
  readonly inputHash: string | null;
  readonly scoredAt: string | null;
}

export interface FullRow extends LightRow {
  readonly scorecard: Scorecard;
  readonly compatibilityReport: CompatibilityReport | null;
}

/** What a row is written with; everything but the consistency, which follows later. */
export interface NewRow extends Omit<FullRow, 'id' | 'consistency' | 'outlier' | 'scoredAt'> {
  readonly textHash: string;
  readonly brandbookHash: string;
  readonly engineVersion: string;
  readonly profile: AssetProfile;
  readonly scoredAt: Date;
  readonly changedAt: Date;
}

/** Columns that may change without a new score. */
export type RowChanges = Partial<Pick<NewRow, 'title' | 'stage' | 'channel' | 'department' | 'counted' | 'changedAt'>>;

const LIGHT_COLUMNS = [
  'documentId',
  'itemKey',
  'contentType',
  'entryDocumentId',
  'entryLocale',
  'entryStatus',
  'counted',
  'title',
  'brand',
  'touchpoint',
  'stage',
  'channel',
  'department',
  'language',
  'words',
  'fit',
  'fitLow',
  'fitHigh',
  'reason',
  'band',
  'consistency',
  'outlier',
  'compatibility',
  'findings',
  'worst',
  'worstSeverity',
  'inputHash',
  'scoredAt',
] as const satisfies readonly (keyof LightRow)[];

/** Databases limit the bound values of a statement; SQLite also its rows (500). */
const IDS_PER_QUERY = 200;
const ROWS_PER_INSERT = 50;

export interface AssessmentFilter {
  readonly brand?: string | undefined;
  readonly touchpoint?: string | undefined;
  readonly stage?: string | undefined;
  readonly band?: 'good' | 'warning' | 'off' | 'unknown' | undefined;
  readonly outlier?: boolean | undefined;
}

export interface SortOrder {
  readonly column: 'fit' | 'consistency' | 'scoredAt' | 'title';
  readonly direction: 'asc' | 'desc';
}

export interface AssessmentRepository {
  ofEntries(contentType: string, entryDocumentIds: readonly string[]): Promise<LightRow[]>;
  /** Counted rows, of one brand or of all. */
  counted(brand?: string): Promise<LightRow[]>;
  /** One page of counted rows. Rows without a value in the sorted column come last, in either direction, on every database. */
  page(
    filter: AssessmentFilter,
    sort: SortOrder,
    page: number,
    pageSize: number,
  ): Promise<{ rows: LightRow[]; total: number }>;
  full(documentId: string): Promise<FullRow | null>;
  /** Document ids of entries of a content type that have rows, after `cursor`, sorted, at most `limit` rows' worth. */
  entriesAfter(contentType: string, cursor: string, limit: number): Promise<string[]>;
  contentTypes(): Promise<string[]>;
  brands(): Promise<string[]>;
  profiles(brand: string): AsyncIterable<AssetProfile>;
  /** What changes whenever something changes that a brand's consistency is made of. */
  fingerprint(brand: string): Promise<string>;
  insert(rows: readonly NewRow[]): Promise<void>;
  rewrite(id: number, row: NewRow): Promise<void>;
  change(id: number, changes: RowChanges): Promise<void>;
  setConsistency(id: number, consistency: number | null, outlier: boolean): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

function whereOf({ brand, touchpoint, stage, band, outlier }: AssessmentFilter): Record<string, unknown> {
  return {
    counted: true,
    ...(brand === undefined ? {} : { brand }),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(stage === undefined ? {} : { stage }),
    ...(band === undefined ? {} : { band: band === 'unknown' ? { $null: true } : band }),
    ...(outlier === undefined ? {} : { outlier }),
  };
}

export function assessmentRepository(strapi: Core.Strapi): AssessmentRepository {
  const query = () => strapi.db.query(ASSESSMENT);
  const select = ['id', ...LIGHT_COLUMNS];
  const distinct = async (column: 'contentType' | 'brand'): Promise<string[]> => {
    const found: string[] = [];
    for (;;) {
      const rows: Record<typeof column, string>[] = await query().findMany({
        select: [column],
        where: found.length === 0 ? {} : { [column]: { $notIn: found } },
        limit: 1,
      });
      const next = rows[0]?.[column];
      if (next === undefined) return found;
      found.push(next);
    }
  };
  return {
    async ofEntries(contentType, entryDocumentIds) {
      const pages = chunks(entryDocumentIds, IDS_PER_QUERY).map((ids): Promise<LightRow[]> =>
        query().findMany({ select, where: { contentType, entryDocumentId: { $in: ids } } }),
      );
      return (await Promise.all(pages)).flat();
    },
    counted: (brand): Promise<LightRow[]> =>
      query().findMany({ select, where: whereOf({ brand }), orderBy: { id: 'asc' } }),
    async page(filter, { column, direction }, page, pageSize) {
      const sorted = {
        where: { ...whereOf(filter), [column]: { $notNull: true } },
        orderBy: [{ [column]: direction }, { id: 'asc' }],
      };
      const rest = { where: { ...whereOf(filter), [column]: { $null: true } }, orderBy: [{ id: 'asc' }] };
      const sortedTotal = await query().count({ where: sorted.where });
      const total = sortedTotal + (await query().count({ where: rest.where }));
      const offset = (page - 1) * pageSize;
      const rows: LightRow[] =
        offset >= sortedTotal ? [] : await query().findMany({ select, ...sorted, limit: pageSize, offset });
      const missing = pageSize - rows.length;
      const tail: LightRow[] =
        missing === 0 || offset + rows.length >= total
          ? []
          : await query().findMany({ select, ...rest, limit: missing, offset: Math.max(0, offset - sortedTotal) });
      return { rows: [...rows, ...tail], total };
    },
    async full(documentId) {
      const row: FullRow | null = await query().findOne({
        select: [...select, 'scorecard', 'compatibilityReport'],
        where: { documentId },
      });
      return row;
    },
    async entriesAfter(contentType, cursor, limit) {
      const rows: { entryDocumentId: string }[] = await query().findMany({
        select: ['entryDocumentId'],
        where: { contentType, entryDocumentId: { $gt: cursor } },
        orderBy: { entryDocumentId: 'asc' },
        limit,
      });
      return [...new Set(rows.map((row) => row.entryDocumentId))];
    },
    contentTypes: () => distinct('contentType'),
    brands: () => distinct('brand'),
    async *profiles(brand) {
      let cursor = 0;
      for (;;) {
        const rows: { id: number; profile: AssetProfile }[] = await query().findMany({
          select: ['id', 'profile'],
          where: { brand, counted: true, id: { $gt: cursor } },
          orderBy: { id: 'asc' },
          limit: 500,
        });
        for (const row of rows) yield row.profile;
        const last = rows.at(-1);
        if (last === undefined) return;
        cursor = last.id;
      }
    },
    async fingerprint(brand) {
      const where = { brand, counted: true };
      const total = await query().count({ where });
      const rows: { id: number; changedAt: string }[] = await query().findMany({
        select: ['id', 'changedAt'],
        where,
        orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
        limit: 1,
      });
      return `${total}@${rows[0]?.id ?? 0}@${rows[0]?.changedAt ?? ''}`;
    },
    async insert(rows) {
      for (const data of chunks(rows, ROWS_PER_INSERT)) await query().createMany({ data });
    },
    async rewrite(id, row) {
      await query().update({ where: { id }, data: row });
    },
    async change(id, changes) {
      await query().update({ where: { id }, data: changes });
    },
    async setConsistency(id, consistency, outlier) {
      await query().update({ where: { id }, data: { consistency, outlier } });
    },
    async remove(ids) {
      for (const some of chunks(ids, IDS_PER_QUERY)) await query().deleteMany({ where: { id: { $in: some } } });
    },
  };
}
