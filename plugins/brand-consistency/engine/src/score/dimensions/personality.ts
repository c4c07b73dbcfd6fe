import type { TouchpointPlan } from '../../brandbook/plan';
import { TRAITS, type Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { TRAIT_LABEL, tooLittle, tooMuch } from '../labels';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TRAIT_SCALE, TRAIT_TOLERANCE, UNDEREXPRESSED_WEIGHT } from '../settings';
import { doubted } from '../trust';
import { wordsBehind } from './tone';

/** Personality: traits that are heard and should not be, and, more softly, traits that should be heard and are not. */
export function personalityLoss(voice: Voice, plan: TouchpointPlan, words: number): DimensionLoss {
  const targeted = TRAITS.filter((trait) => plan.traits[trait] !== undefined);
  if (targeted.length === 0) return notAssessed('NO_TARGET');
  const items: LossItem[] = [];
  let measured = 0;
  for (const trait of targeted) {
    const target = plan.traits[trait] ?? 0;
    const measure = voice.personality[trait];
    if (measure.value === null) continue;
    measured++;
    const off = doubted(measure.value, target, words) - target;
    const loss = saturate(Math.abs(off) - TRAIT_TOLERANCE, TRAIT_SCALE) * (off > 0 ? 1 : UNDEREXPRESSED_WEIGHT);
    items.push({
      source: { feature: `personality.${trait}` },
      label: off > 0 ? tooMuch(TRAIT_LABEL[trait]) : tooLittle(TRAIT_LABEL[trait]),
      loss,
      evidence: loss > 0 ? wordsBehind(measure, off > 0 ? 1 : -1) : [],
    });
  }
  return measured === 0 ? notAssessed(voice.personality.sincerity.reason ?? 'TOO_SHORT') : assessedBy(items);
}
