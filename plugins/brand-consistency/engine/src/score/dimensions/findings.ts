import type { DimensionName, Finding } from '../../findings/types';
import { saturate } from '../allocate';
import type { LossItem } from '../loss';
import { FINDINGS_SCALE, SEVERITY_WEIGHT, WORDS_FLOOR } from '../settings';

/**
 * What the findings of one dimension cost. The rate falls with the root of the length: one slip in a label is
 * not a disaster, and forty slips in a long page are not diluted away. Each finding takes its share.
 */
export function findingItems(findings: readonly Finding[], dimension: DimensionName, words: number): LossItem[] {
  const own = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.dimension === dimension);
  const weights = own.map(({ finding }) => SEVERITY_WEIGHT[finding.severity] * finding.confidence);
  const load = weights.reduce((a, b) => a + b, 0);
  if (load === 0) return [];
  const per100 = (load * 100) / Math.sqrt(WORDS_FLOOR * Math.max(words, WORDS_FLOOR));
  const loss = saturate(per100, FINDINGS_SCALE);
  // Items are combined as a Euclidean sum, so shares are taken of the square.
  return own.map(({ finding, index }, position) => ({
    source: { finding: index },
    label: finding.message,
    loss: loss * Math.sqrt((weights[position] ?? 0) / load),
    evidence:
      finding.actual === ''
        ? []
        : [{ path: finding.path, start: finding.start, end: finding.end, text: finding.actual }],
  }));
}
