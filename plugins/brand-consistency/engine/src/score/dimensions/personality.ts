import type { TouchpointPlan } from '../../brandbook/plan';
import type { Localised } from '../../language';
import type { Analysis } from '../../text/types';
import { measureTraits, traitName, type TraitModel } from '../../voice/trait-model';
import { TRAITS, type Measure, type Trait, type Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { deviationFrom } from '../deviation';
import { TRAIT_LABEL, tooLittle, tooMuch } from '../labels';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';
import { TRAIT_SCALE, TRAIT_TOLERANCE, TRUST } from '../settings';

/** A brand's own traits are trusted as its marketing lead trusts them. */
const trustIn = (id: string): number => (TRAITS.some((trait) => trait === id) ? TRUST[id as Trait] : 1);

/** A trait that a text can be heard to have, of Aaker's model or of the brand's own. */
export interface MeasuredTrait {
  readonly id: string;
  readonly name: Localised;
  readonly measure: Measure;
}

/** All traits that were measured: Aaker's, then the brand's own. */
export function measuredTraits(voice: Voice, model: TraitModel | null, analysis: Analysis): MeasuredTrait[] {
  const own = model === null ? {} : measureTraits(analysis, model);
  const shipped = TRAITS.map((id) => ({ id, name: TRAIT_LABEL[id], measure: voice.personality[id] }));
  const custom = (model?.dimensions ?? []).flatMap((dimension): MeasuredTrait[] => {
    const measure = own[dimension.id];
    return measure === undefined ? [] : [{ id: dimension.id, name: traitName(dimension), measure }];
  });
  return [...shipped, ...custom];
}

/** The brand's own traits by id. */
export const ownTraits = (
  traits: readonly MeasuredTrait[],
  { dimensions }: TraitModel,
): Readonly<Record<string, Measure>> =>
  Object.fromEntries(
    traits.filter(({ id }) => dimensions.some((own) => own.id === id)).map(({ id, measure }) => [id, measure]),
  );

/** Personality: traits that are heard and should not be, and, more softly, traits that should be heard and are not. */
export function personalityLoss(
  traits: readonly MeasuredTrait[],
  plan: TouchpointPlan,
  prescribed: ReadonlySet<string>,
): DimensionLoss {
  const targeted = traits.filter(({ id }) => plan.traits[id] !== undefined);
  const first = targeted[0];
  if (first === undefined) return notAssessed('NO_TARGET');
  const items = targeted.flatMap(({ id, name, measure }): LossItem[] => {
    const deviation = deviationFrom(measure, plan.traits[id] ?? 0, TRAIT_TOLERANCE, prescribed);
    if (deviation === null) return [];
    const { distance, direction, evidence } = deviation;
    return [
      {
        source: { feature: `personality.${id}` },
        label: direction > 0 ? tooMuch(name) : tooLittle(name),
        loss: trustIn(id) * saturate(distance, TRAIT_SCALE),
        evidence: distance > 0 ? evidence : [],
      },
    ];
  });
  return items.length === 0 ? notAssessed(first.measure.reason ?? 'TOO_SHORT') : assessedBy(items);
}
