import type { CompiledBrandbook } from '../../brandbook/compile';
import type { TouchpointPlan } from '../../brandbook/plan';
import type { Localised } from '../../language';
import type { PositioningCoverage } from '../../positioning/types';
import type { Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { deviationFrom } from '../deviation';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TIER_POSITION, TIER_SCALE, TIER_TOLERANCE } from '../settings';

/** What a statement costs when it should be heard and is not, when it is only hinted at, when it is contradicted. */
const MISSING = { promise: 40, difference: 35, parity: 22 } as const;
const WEAK_SHARE = 0.4;
const CONTRADICTED = 75;
/** Nothing of the whole positioning is heard in a long text for which no touchpoint was named. */
const NOTHING_HEARD = 45;
/** Words at which a text is long enough to be blamed half for what it leaves out. */
const WORDS_TO_SAY_IT = 60;

const isKind = (name: string): name is keyof typeof MISSING => name in MISSING;

function statementItems(coverage: PositioningCoverage, words: number): LossItem[] {
  const room = words / (words + WORDS_TO_SAY_IT);
  return coverage.flatMap((item): LossItem[] => {
    const kind = item.id.split('.')[0] ?? '';
    const missing = isKind(kind) ? MISSING[kind] : 0;
    const loss =
      item.state === 'contradicted'
        ? CONTRADICTED
        : item.state === 'missing'
          ? missing * room
          : item.state === 'weak'
            ? missing * room * WEAK_SHARE
            : 0;
    return loss > 0 ? [{ source: { positioning: item.id }, label: item.why, loss, evidence: item.evidence }] : [];
  });
}

const NOTHING: Localised = {
  en: 'nothing of the promise, the differences or the parity points is heard',
  vi: 'chưa nghe thấy lời hứa, điểm khác biệt hay điểm tương đồng nào',
};

function tierItem(voice: Voice, target: number, prescribed: ReadonlySet<string>): LossItem[] {
  const deviation = deviationFrom(voice.tier, target, TIER_TOLERANCE, prescribed);
  // A quiet text lies near the middle of the scale: only words that pull away from the tier speak against it.
  if (deviation === null || deviation.distance === 0 || deviation.evidence.length === 0) return [];
  return [
    {
      source: { feature: 'tier' },
      label:
        deviation.direction > 0
          ? { en: 'sounds more expensive than the brand', vi: 'nghe sang hơn phân khúc của thương hiệu' }
          : { en: 'sounds cheaper than the brand', vi: 'nghe rẻ hơn phân khúc của thương hiệu' },
      loss: saturate(deviation.distance, TIER_SCALE),
      evidence: deviation.evidence,
    },
  ];
}

/** Positioning: statements owed and not said or contradicted, the price tier, and facts (which come as findings). */
export function positioningLoss(
  book: CompiledBrandbook,
  plan: TouchpointPlan,
  coverage: PositioningCoverage,
  voice: Voice,
  words: number,
  prescribed: ReadonlySet<string>,
  findings: readonly LossItem[],
): DimensionLoss {
  const tier = book.brandbook.positioning?.tier;
  if (coverage.length === 0 && tier === undefined && findings.length === 0) return notAssessed('NO_TARGET');
  const heard = coverage.some(({ state }) => state === 'present' || state === 'weak' || state === 'contradicted');
  const silent =
    plan.touchpoint === null && coverage.length > 0 && !heard
      ? [
          {
            source: { positioning: 'any' },
            label: NOTHING,
            loss: (NOTHING_HEARD * words) / (words + WORDS_TO_SAY_IT),
            evidence: [],
          },
        ]
      : [];
  return assessedBy([
    ...statementItems(coverage, words),
    ...silent,
    ...(tier === undefined ? [] : tierItem(voice, TIER_POSITION[tier], prescribed)),
    ...findings,
  ]);
}
