import type { AssessmentSummary } from '../../../shared/contracts';
import type { LightRow } from '../repositories/assessment';

/** Whether the user may read entries of a content type. */
export type MayRead = (contentType: string) => boolean;

export const fromHundredths = (score: number | null): number | null => (score === null ? null : score / 100);

/** A row as the contracts show it. Of an entry that the user may not read, its scores are told and none of its words. */
export function summaryOf(row: LightRow, mayRead: MayRead): AssessmentSummary {
  const readable = mayRead(row.contentType);
  return {
    id: row.documentId,
    contentType: row.contentType,
    entryDocumentId: row.entryDocumentId,
    locale: row.entryLocale ?? '',
    status: row.entryStatus,
    title: readable ? (row.title ?? '') : '',
    brand: row.brand,
    touchpoint: row.touchpoint,
    stage: row.stage,
    channel: row.channel,
    department: row.department,
    language: row.language,
    words: row.words ?? 0,
    fit: fromHundredths(row.fit),
    fitLow: fromHundredths(row.fitLow),
    fitHigh: fromHundredths(row.fitHigh),
    reason: row.reason,
    band: row.band,
    consistency: fromHundredths(row.consistency),
    compatibility: fromHundredths(row.compatibility),
    findings: row.findings ?? 0,
    worst: readable ? row.worst : null,
    worstSeverity: row.worstSeverity,
    outlier: row.outlier === true,
    scoredAt: row.scoredAt ?? '',
  };
}
