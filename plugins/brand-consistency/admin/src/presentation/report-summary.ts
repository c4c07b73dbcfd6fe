import type { PortfolioReport } from '../../../shared/contracts/report';

/** One clause of the sentence at the top of the report: a message and its numbers. */
export interface Clause {
  readonly message:
    | 'report.summary.fit'
    | 'report.summary.off'
    | 'report.summary.unknown'
    | 'report.summary.outliers'
    | 'report.summary.contradictions'
    | 'report.summary.united';
  readonly values: Readonly<Record<string, number>>;
}

/** What is going on, in clauses: how many texts fit, how many do not, who stands apart, what contradicts. */
export function summarise(report: PortfolioReport): Clause[] {
  const total = { good: 0, warning: 0, off: 0, unknown: 0 };
  for (const { bands } of report.brands) {
    total.good += bands.good;
    total.warning += bands.warning;
    total.off += bands.off;
    total.unknown += bands.unknown;
  }
  const texts = total.good + total.warning + total.off + total.unknown;
  if (texts === 0) return [];
  const clauses: Clause[] = [{ message: 'report.summary.fit', values: { good: total.good, texts } }];
  if (total.off > 0) clauses.push({ message: 'report.summary.off', values: { off: total.off } });
  const [outliers, contradictions] = [report.outliers.length, report.contradictions.length];
  if (outliers > 0) clauses.push({ message: 'report.summary.outliers', values: { outliers } });
  if (contradictions > 0) clauses.push({ message: 'report.summary.contradictions', values: { contradictions } });
  if (outliers === 0 && contradictions === 0) clauses.push({ message: 'report.summary.united', values: {} });
  if (total.unknown > 0) clauses.push({ message: 'report.summary.unknown', values: { unknown: total.unknown } });
  return clauses;
}
