import type { Scorecard } from '../../../engine/src';
import { SEVERITIES, type Finding } from '../../../engine/src/findings/types';
import { STRING_MAX } from '../constants';
import type { NewRow } from '../repositories/assessment';
import type { Scored } from '../services/scoring';
import { shortened, storable } from '../utils/storable';
import { assessmentIdOf, itemKeyOf, type ItemIdentity } from './identity';

/** What a row says beside its score. */
export interface RowContext {
  readonly item: ItemIdentity;
  readonly counted: boolean;
  readonly title: string;
  readonly brand: string;
  readonly touchpoint: string | null;
  readonly stage: string | null;
  readonly channel: string | null;
  readonly department: string | null;
  readonly inputHash: string;
}

const TITLE_MAX = 200;

export const titleColumn = (title: string): string => shortened(title, TITLE_MAX);

/** 71.25 → 7125: whole hundredths survive every database's rounding. */
export const toHundredths = (score: number | null): number | null => (score === null ? null : Math.round(score * 100));

/** The finding a list shows: the gravest; among equals the one that cost most, then the first. */
export function worstFinding(findings: Scorecard['findings']): Finding | null {
  const weight = (finding: Scorecard['findings'][number]) =>
    SEVERITIES.indexOf(finding.severity) * 1000 + finding.contribution;
  return findings.reduce<Scorecard['findings'][number] | null>(
    (worst, finding) => (worst === null || weight(finding) > weight(worst) ? finding : worst),
    null,
  );
}

/** A scored entry as a row. */
export function recordOf({ scorecard, compatibility, profile }: Scored, context: RowContext, now: Date): NewRow {
  const { item, title, inputHash, ...columns } = context;
  const itemKey = itemKeyOf(item);
  const worst = worstFinding(scorecard.findings);
  const { fit, receipt } = scorecard;
  return storable({
    ...columns,
    itemKey,
    documentId: assessmentIdOf(itemKey),
    contentType: item.contentType,
    entryDocumentId: item.documentId,
    entryLocale: item.locale,
    entryStatus: item.status,
    title: titleColumn(title),
    brand: columns.brand.slice(0, STRING_MAX),
    language: scorecard.language,
    words: scorecard.words,
    fit: toHundredths(fit.score),
    fitLow: toHundredths(fit.low),
    fitHigh: toHundredths(fit.high),
    reason: fit.reason ?? null,
    band: scorecard.band,
    compatibility: toHundredths(compatibility?.score ?? null),
    findings: scorecard.findings.length,
    worst: worst?.message ?? null,
    worstSeverity: worst?.severity ?? null,
    inputHash,
    textHash: receipt.textHash,
    brandbookHash: receipt.brandbookHash,
    engineVersion: receipt.engineVersion,
    scoredAt: now,
    changedAt: now,
    scorecard,
    compatibilityReport: compatibility,
    profile,
  });
}
