import type { TouchpointPlan } from '../../brandbook/plan';
import { TRAITS, type Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { deviationFrom } from '../deviation';
import { TRAIT_LABEL, tooLittle, tooMuch } from '../labels';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TRAIT_SCALE, TRAIT_TOLERANCE } from '../settings';

/** Personality: traits that are heard and should not be, and, more softly, traits that should be heard and are not. */
export function personalityLoss(voice: Voice, plan: TouchpointPlan, prescribed: ReadonlySet<string>): DimensionLoss {
  const targeted = TRAITS.filter((trait) => plan.traits[trait] !== undefined);
  if (targeted.length === 0) return notAssessed('NO_TARGET');
  const items = targeted.flatMap((trait): LossItem[] => {
    const deviation = deviationFrom(voice.personality[trait], plan.traits[trait] ?? 0, TRAIT_TOLERANCE, prescribed);
    if (deviation === null) return [];
    const { distance, direction, evidence } = deviation;
    return [
      {
        source: { feature: `personality.${trait}` },
        label: direction > 0 ? tooMuch(TRAIT_LABEL[trait]) : tooLittle(TRAIT_LABEL[trait]),
        loss: saturate(distance, TRAIT_SCALE),
        evidence: distance > 0 ? evidence : [],
      },
    ];
  });
  return items.length === 0 ? notAssessed(voice.personality.sincerity.reason ?? 'TOO_SHORT') : assessedBy(items);
}
