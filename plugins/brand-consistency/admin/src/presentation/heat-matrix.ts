import type { HeatCell, PortfolioReport } from '../../../shared/contracts/report';

export interface HeatRow {
  readonly touchpoint: PortfolioReport['touchpoints'][number];
  /** One for each stage; null where the journey has no text. */
  readonly cells: readonly (HeatCell | null)[];
}

export type HeatState = 'empty' | 'too-short' | 'scored';

export function heatState(cell: HeatCell | null): HeatState {
  if (cell === null || cell.assets === 0) return 'empty';
  return cell.tooShort || cell.fit.value === null ? 'too-short' : 'scored';
}

/** The heat map as rows of a table: touchpoints in the report's order, stages as columns. */
export function heatRows(report: Pick<PortfolioReport, 'touchpoints' | 'stages' | 'heat'>): HeatRow[] {
  const cells = new Map(report.heat.map((cell) => [`${cell.touchpoint}\n${cell.stage}`, cell]));
  return report.touchpoints.map((touchpoint) => ({
    touchpoint,
    cells: report.stages.map((stage) => cells.get(`${touchpoint.key}\n${stage}`) ?? null),
  }));
}
