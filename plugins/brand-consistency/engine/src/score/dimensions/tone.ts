import type { TouchpointPlan } from '../../brandbook/plan';
import { TONE_AXES, type Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { deviationFrom } from '../deviation';
import { TONE_LABEL } from '../labels';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TONE_SCALE, TRUST } from '../settings';

/** Tone: for each axis the distance outside the tolerance, too much costing what too little costs. */
export function toneLoss(voice: Voice, plan: TouchpointPlan, prescribed: ReadonlySet<string>): DimensionLoss {
  const targeted = TONE_AXES.flatMap((axis) => (plan.tone[axis] ? [{ axis, ...plan.tone[axis] }] : []));
  if (targeted.length === 0) return notAssessed('NO_TARGET');
  const items = targeted.flatMap(({ axis, target, tolerance }): LossItem[] => {
    const deviation = deviationFrom(voice.tone[axis], target, tolerance, prescribed);
    if (deviation === null) return [];
    const { distance, direction, evidence } = deviation;
    return [
      {
        source: { feature: `tone.${axis}` },
        label: TONE_LABEL[axis][direction > 0 ? 'above' : 'below'],
        loss: TRUST[axis] * saturate(distance, TONE_SCALE),
        evidence: distance > 0 ? evidence : [],
      },
    ];
  });
  return items.length === 0 ? notAssessed(voice.tone.formal.reason ?? 'TOO_SHORT') : assessedBy(items);
}
