import type { CompiledBrandbook } from '../../brandbook/compile';
import type { TouchpointPlan } from '../../brandbook/plan';
import type { Localised } from '../../language';
import type { PositioningCoverage } from '../../positioning/types';
import type { Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { deviationFrom } from '../deviation';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { carriesPositioning } from '../../positioning/coverage';
import type { Presence } from '../../positioning/presence';
import { TIER_POSITION, TIER_SCALE, TIER_TOLERANCE } from '../settings';

/** What a statement costs when it should be heard and is not, when it is only hinted at, when it is contradicted. */
const MISSING = { promise: 10, difference: 7, parity: 3 } as const;
const WEAK_SHARE = 0.4;
const CONTRADICTED = 60;
/** What it costs when none, one or two of the words by which the brand is known are heard in a long text. */
const UNHEARD = 42;
/** Phrases heard at which 37 % of it is left. */
const HEARD_SCALE = 2;
const LEAST = 1;
/** The share of it at a touchpoint that need not carry the positioning. */
const ELSEWHERE = 0.9;
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
  en: 'nothing of what the brand stands for is heard',
  vi: 'chưa nghe thấy điều gì làm nên thương hiệu',
};
const LITTLE: Localised = {
  en: 'little of what the brand stands for is heard',
  vi: 'mới nghe thấy rất ít điều làm nên thương hiệu',
};

function presenceItems({ heard, evidence }: Presence, touchpoint: string | null, words: number): LossItem[] {
  const cost = UNHEARD * Math.exp(-heard / HEARD_SCALE);
  if (cost < LEAST) return [];
  const share = touchpoint === null || carriesPositioning(touchpoint) ? 1 : ELSEWHERE;
  return [
    {
      source: { positioning: 'any' },
      label: heard === 0 ? NOTHING : LITTLE,
      loss: (share * cost * words) / (words + WORDS_TO_SAY_IT),
      evidence,
    },
  ];
}

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
  presence: Presence,
  voice: Voice,
  words: number,
  prescribed: ReadonlySet<string>,
  findings: readonly LossItem[],
): DimensionLoss {
  const tier = book.brandbook.positioning?.tier;
  if (coverage.length === 0 && tier === undefined && findings.length === 0) return notAssessed('NO_TARGET');
  return assessedBy([
    ...statementItems(coverage, words),
    ...(book.signals.phrases.length === 0 ? [] : presenceItems(presence, plan.touchpoint, words)),
    ...(tier === undefined ? [] : tierItem(voice, TIER_POSITION[tier], prescribed)),
    ...findings,
  ]);
}
