import { SEVERITIES } from '../../../engine/src/findings/types';
import type { TouchpointRow } from '../../../shared/contracts';
import type { MayRead } from '../assess/summary';
import type { LightRow } from '../repositories/assessment';
import type { Catalogue } from '../services/catalogue';
import { grouped, meanOf } from './mean';

const gravity = (row: LightRow): number => SEVERITIES.findIndex((severity) => severity === row.worstSeverity);

/** The gravest finding among rows whose words the user may read; among equals that of the asset with the lowest fit. */
function worstOf(rows: readonly LightRow[], mayRead: MayRead): TouchpointRow['worst'] {
  const [worst] = rows
    .filter((row) => row.worst !== null && mayRead(row.contentType))
    .sort((a, b) => gravity(b) - gravity(a) || (a.fit ?? Infinity) - (b.fit ?? Infinity) || a.id - b.id);
  if (!worst?.worst) return null;
  return {
    message: worst.worst,
    severity: worst.worstSeverity ?? '',
    title: worst.title ?? '',
    assessment: worst.documentId,
  };
}

/** One row a touchpoint that has assets, worst mean fit first; assets without a touchpoint are in no row. */
export function touchpointRows(rows: readonly LightRow[], catalogue: Catalogue, mayRead: MayRead): TouchpointRow[] {
  const table = [...grouped(rows, (row) => row.touchpoint)].map(([key, own]): TouchpointRow => {
    const point = catalogue.touchpoints.get(key);
    return {
      key,
      name: { vi: point?.nameVi ?? key, en: point?.nameEn ?? key },
      channel: point?.channel ?? null,
      department: point?.department ?? null,
      assets: own.length,
      fit: meanOf(own.map((row) => row.fit)),
      consistency: meanOf(own.map((row) => row.consistency)),
      compatibility: meanOf(own.map((row) => row.compatibility)),
      findings: own.reduce((sum, row) => sum + (row.findings ?? 0), 0),
      worst: worstOf(own, mayRead),
    };
  });
  return table.sort((a, b) => (a.fit.value ?? Infinity) - (b.fit.value ?? Infinity) || (a.key < b.key ? -1 : 1));
}
