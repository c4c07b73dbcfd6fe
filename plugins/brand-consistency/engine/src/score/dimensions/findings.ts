import type { DimensionName, Finding } from '../../findings/types';
import { saturate } from '../allocate';
import type { LossItem } from '../loss';
import { FINDINGS_SCALE, SEVERITY_WEIGHT, WORDS_FLOOR } from '../settings';

/** The words over which a finding is reckoned. What is wrong with the whole asset (too long, something missing) is not diluted by length. */
const reach = (finding: Finding, words: number): number =>
  finding.actual === '' ? WORDS_FLOOR : Math.max(words, WORDS_FLOOR);

/**
 * What the findings of one dimension cost. The rate falls with the root of the length: one slip in a label is
 * not a disaster, and forty slips in a long page are not diluted away. Each finding takes its share.
 */
export function findingItems(findings: readonly Finding[], dimension: DimensionName, words: number): LossItem[] {
  const own = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.dimension === dimension);
  const rates = own.map(
    ({ finding }) =>
      (SEVERITY_WEIGHT[finding.severity] * finding.confidence * 100) / Math.sqrt(WORDS_FLOOR * reach(finding, words)),
  );
  const rate = rates.reduce((a, b) => a + b, 0);
  if (rate === 0) return [];
  const loss = saturate(rate, FINDINGS_SCALE);
  // Items are combined as a Euclidean sum, so shares are taken of the square.
  return own.map(({ finding, index }, position) => ({
    source: { finding: index },
    label: finding.message,
    loss: loss * Math.sqrt((rates[position] ?? 0) / rate),
    evidence:
      finding.actual === ''
        ? []
        : [{ path: finding.path, start: finding.start, end: finding.end, text: finding.actual }],
  }));
}
