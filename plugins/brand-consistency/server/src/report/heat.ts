import type { HeatCell } from '../../../shared/contracts';
import type { LightRow } from '../repositories/assessment';
import { grouped, meanOf } from './mean';

/** One cell for each journey stage and touchpoint where assets are. */
export function heatCells(rows: readonly LightRow[]): HeatCell[] {
  const placed = rows.flatMap((row) =>
    row.stage === null || row.touchpoint === null ? [] : [{ row, stage: row.stage, touchpoint: row.touchpoint }],
  );
  return [...grouped(placed, ({ stage, touchpoint }) => JSON.stringify([stage, touchpoint])).values()].flatMap(
    (cell) => {
      const [first] = cell;
      if (first === undefined) return [];
      const fits = cell.map(({ row }) => row.fit);
      return [
        {
          stage: first.stage,
          touchpoint: first.touchpoint,
          fit: meanOf(fits),
          assets: cell.length,
          tooShort: cell.every(({ row }) => row.fit === null && row.reason === 'TOO_SHORT'),
        },
      ];
    },
  );
}
