import type { TouchpointPlan } from '../../brandbook/plan';
import { TONE_AXES, type Evidence, type Measure, type Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { TONE_LABEL } from '../labels';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TONE_SCALE } from '../settings';
import { doubted } from '../trust';

/** The words that pulled a measure the wrong way, strongest first. */
export function wordsBehind(measure: Measure, direction: number): Evidence[] {
  return measure.contributions
    .filter(({ amount }) => Math.sign(amount) === direction)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .flatMap(({ evidence }) => evidence)
    .slice(0, 8);
}

/** Tone: for each axis the distance outside the tolerance, too much costing what too little costs. */
export function toneLoss(voice: Voice, plan: TouchpointPlan, words: number): DimensionLoss {
  const targeted = TONE_AXES.filter((axis) => plan.tone[axis]);
  if (targeted.length === 0) return notAssessed('NO_TARGET');
  const items: LossItem[] = [];
  let measured = 0;
  for (const axis of targeted) {
    const target = plan.tone[axis];
    const measure = voice.tone[axis];
    if (!target || measure.value === null) continue;
    measured++;
    const off = doubted(measure.value, target.target, words) - target.target;
    const loss = saturate(Math.abs(off) - target.tolerance, TONE_SCALE);
    const direction = off > 0 ? 1 : -1;
    items.push({
      source: { feature: `tone.${axis}` },
      label: TONE_LABEL[axis][off > 0 ? 'above' : 'below'],
      loss,
      evidence: loss > 0 ? wordsBehind(measure, direction) : [],
    });
  }
  return measured === 0 ? notAssessed(voice.tone.formal.reason ?? 'TOO_SHORT') : assessedBy(items);
}
