import { DIMENSIONS, type DimensionName, type Finding } from '../findings/types';
import { allocate, combine, hundredths } from './allocate';
import { withInterval } from './interval';
import type { DimensionLoss } from './loss';
import { CRITICAL_CAP, DIMENSION_WEIGHT } from './settings';
import type { Band, Contribution, DimensionScore, Score, ScoredFinding } from './types';

/** Fit and its dimensions from the losses; the contributions sum to exactly what is missing from 100. */
export interface Reckoning {
  readonly fit: Score;
  readonly dimensions: Readonly<Record<DimensionName, DimensionScore>>;
  readonly contributions: readonly Contribution[];
  readonly findings: readonly ScoredFinding[];
}

const square = (value: number): number => value * value;

function dimensionScore(loss: DimensionLoss, taken: number, words: number): DimensionScore {
  if (!loss.assessed) return { score: null, low: null, high: null, reason: loss.reason, loss: 0 };
  return { ...withInterval(hundredths(100 - loss.loss), words), loss: taken };
}

/** The cap of a critical finding, as one more contribution. */
function capContribution(findings: readonly Finding[], score: number): Contribution[] {
  const critical = findings.find(({ severity }) => severity === 'critical');
  if (!critical || score <= CRITICAL_CAP) return [];
  return [
    {
      dimension: critical.dimension,
      source: { cap: critical.rule },
      label: {
        en: `a critical finding holds fit at ${CRITICAL_CAP} or below`,
        vi: `một điểm cần sửa nghiêm trọng giữ độ phù hợp không quá ${CRITICAL_CAP}`,
      },
      amount: hundredths(score - CRITICAL_CAP),
      evidence: [],
    },
  ];
}

/** Combines the dimensions' losses into fit and shares the total out to everything that cost something. */
export function reckon(
  losses: Readonly<Record<DimensionName, DimensionLoss>>,
  findings: readonly Finding[],
  words: number,
): Reckoning {
  const weighted = DIMENSIONS.map((dimension) => {
    const loss = losses[dimension];
    return { dimension, loss, weighed: loss.assessed ? DIMENSION_WEIGHT[dimension] * loss.loss : 0 };
  });
  const total = hundredths(combine(weighted.map(({ weighed }) => weighed)));
  const items = weighted.flatMap(({ dimension, loss, weighed }) => {
    const own = loss.assessed ? loss.items : [];
    const sum = own.reduce((all, item) => all + square(item.loss), 0);
    return own.map((item) => ({ dimension, item, share: sum === 0 ? 0 : square(weighed) * (square(item.loss) / sum) }));
  });
  const amounts = allocate(
    total,
    items.map(({ share }) => share),
  );
  const plain = items.map(({ dimension, item }, index): Contribution => ({
    dimension,
    source: item.source,
    label: item.label,
    amount: amounts[index] ?? 0,
    evidence: item.evidence,
  }));
  const caps = capContribution(findings, hundredths(100 - total));
  const contributions = [...plain, ...caps].filter(({ amount }) => amount > 0);
  const cents = contributions.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  const taken = (dimension: DimensionName): number =>
    contributions
      .filter((entry) => entry.dimension === dimension)
      .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
  return {
    fit: withInterval((10_000 - cents) / 100, words),
    dimensions: Object.fromEntries(
      weighted.map(({ dimension, loss }) => [dimension, dimensionScore(loss, taken(dimension), words)]),
    ) as Record<DimensionName, DimensionScore>,
    contributions: contributions.sort((a, b) => b.amount - a.amount),
    findings: findings.map((finding, index) => ({
      ...finding,
      contribution: plain.find(({ source }) => 'finding' in source && source.finding === index)?.amount ?? 0,
    })),
  };
}

export function bandOf(
  score: number | null,
  thresholds: { readonly good: number; readonly warning: number } | undefined,
): Band | null {
  if (score === null) return null;
  const { good, warning } = thresholds ?? { good: 80, warning: 60 };
  return score >= good ? 'good' : score >= warning ? 'warning' : 'off';
}
