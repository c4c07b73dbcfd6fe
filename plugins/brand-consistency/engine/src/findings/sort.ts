import type { Finding } from './types';

/** A finding with the index of its unit, which its path alone does not tell. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly unit: number;
  /** Its kind lets longer findings silence shorter ones. */
  readonly longestWins: boolean;
}

/** Plain code-unit comparison, so that the order is the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: PlacedFinding, b: PlacedFinding): number =>
  a.unit - b.unit ||
  a.finding.start - b.finding.start ||
  a.finding.end - b.finding.end ||
  compareText(a.finding.rule, b.finding.rule);

/** Unit order, start, end, rule id. */
export const sortFindings = (findings: readonly PlacedFinding[]): PlacedFinding[] => [...findings].sort(compare);
