import * as z from 'zod';
import type { Contradiction } from '../../engine/src/consistency/types';
import type { OutlierReason } from '../../engine/src/consistency/types';
import type { Clash } from '../../engine/src/compatibility/types';
import type { Localised } from '../../engine/src/language';

/** GET /report */
export const reportQuery = z.strictObject({ brand: z.string().optional() });
export type ReportQuery = z.infer<typeof reportQuery>;

export interface Mean {
  /** Mean over the scored assets, in hundredths; null where none is scored. */
  value: number | null;
  scored: number;
}

export interface BrandRow {
  key: string;
  name: string;
  parent: string | null;
  assets: number;
  fit: Mean;
  /** The brand's consistency, not a mean of its assets'. */
  consistency: number | null;
  /** The brandbook against the parent's, at design time. */
  compatibility: number | null;
  clashes: Clash[];
  bands: { good: number; warning: number; off: number; unknown: number };
}

export interface TouchpointRow {
  key: string;
  name: Localised;
  channel: string | null;
  department: string | null;
  assets: number;
  fit: Mean;
  consistency: Mean;
  compatibility: Mean;
  findings: number;
  worst: { message: Localised; severity: string; title: string; assessment: string } | null;
}

export interface HeatCell {
  stage: string;
  touchpoint: string;
  fit: Mean;
  assets: number;
  /** All of the cell's texts are too short to tell. */
  tooShort: boolean;
}

export interface OutlierRow {
  assessment: string;
  title: string;
  brand: string;
  touchpoint: string | null;
  locale: string;
  score: number | null;
  because: OutlierReason[];
}

export interface ContradictionRow extends Omit<Contradiction, 'values'> {
  brand: string;
  values: (Contradiction['values'][number] & { title: string })[];
}

/** The portfolio: what a brand manager reads first. */
export interface PortfolioReport {
  /** ISO time of the newest assessment, or null when there is none. */
  scoredAt: string | null;
  assets: number;
  read: number;
  brands: BrandRow[];
  touchpoints: TouchpointRow[];
  stages: string[];
  heat: HeatCell[];
  outliers: OutlierRow[];
  contradictions: ContradictionRow[];
}
