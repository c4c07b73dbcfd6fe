import type { ContradictionRow, OutlierRow } from '../../../shared/contracts';
import type { MayRead } from '../assess/summary';
import type { LightRow } from '../repositories/assessment';
import type { StoredConsistency } from '../services/consistency';

type ByBrand = ReadonlyMap<string, StoredConsistency | null>;

const byId = (rows: readonly LightRow[]) => new Map(rows.map((row) => [row.documentId, row]));

/** Assets that stand apart, farthest first. Of what the user may not read, the measures are told and no sentence. */
export function outlierRows(rows: readonly LightRow[], consistency: ByBrand, mayRead: MayRead): OutlierRow[] {
  const known = byId(rows);
  const found = [...consistency.values()].flatMap((stored) => stored?.outliers ?? []);
  return [...found]
    .sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0))
    .flatMap((asset) => {
      const row = known.get(asset.id);
      if (row === undefined) return [];
      const readable = mayRead(row.contentType);
      return [
        {
          assessment: asset.id,
          title: readable ? (row.title ?? '') : '',
          brand: row.brand,
          touchpoint: row.touchpoint,
          locale: row.entryLocale ?? '',
          score: asset.score,
          because: readable ? [...asset.because] : asset.because.map((reason) => ({ ...reason, sentences: [] })),
        },
      ];
    });
}

/** Facts that assets state differently, with only those statements that the user may read. */
export function contradictionRows(
  rows: readonly LightRow[],
  consistency: ByBrand,
  mayRead: MayRead,
): ContradictionRow[] {
  const known = byId(rows);
  return [...consistency].flatMap(([brand, stored]) =>
    (stored?.contradictions ?? []).flatMap((contradiction) => {
      const values = contradiction.values.flatMap((value) => {
        const row = known.get(value.id);
        return row !== undefined && mayRead(row.contentType) ? [{ ...value, title: row.title ?? '' }] : [];
      });
      return values.length === 0 ? [] : [{ ...contradiction, brand, values }];
    }),
  );
}
