import type { CompiledBrandbook } from '../brandbook/compile';
import type { TouchpointPlan } from '../brandbook/plan';
import type { Examination } from '../examine';
import type { Localised } from '../language';
import { saturate } from '../score/allocate';
import { deviationFrom } from '../score/deviation';
import { audienceLoss } from '../score/dimensions/audience';
import { measuredTraits } from '../score/dimensions/personality';
import { TONE_LABEL, tooLittle, tooMuch } from '../score/labels';
import {
  DEFAULT_TONE_TOLERANCE,
  TIER_POSITION,
  TIER_SCALE,
  TIER_TOLERANCE,
  TONE_SCALE,
  TRAIT_SCALE,
  TRAIT_TOLERANCE,
} from '../score/settings';
import { TONE_AXES, type Measure } from '../voice/types';
import type { Bounds, CompiledPolicy } from './policy';
import { rulingOn } from './policy';
import type { WeighedClash } from './reckon';

/** Something that is measured of a text, and what the parent's book says of it. */
interface Measured {
  readonly path: string;
  /** Where a touchpoint of the parent flexes it. */
  readonly flexPath: string | null;
  readonly measure: Measure;
  /** The parent's own target, for what it locks. */
  readonly target: number | undefined;
  readonly tolerance: number;
  readonly scale: number;
  readonly above: Localised;
  readonly below: Localised;
}

const ABOVE_TIER: Localised = { en: 'too upmarket', vi: 'quá cao cấp' };
const BELOW_TIER: Localised = { en: 'too cheap', vi: 'quá rẻ' };

function measuredOf({ analysis, voice }: Examination, parent: CompiledBrandbook, plan: TouchpointPlan): Measured[] {
  const flexed = (rest: string): string | null =>
    plan.touchpoint === null ? null : `touchpoints.${plan.touchpoint}.${rest}`;
  const tier = parent.brandbook.positioning?.tier;
  return [
    ...TONE_AXES.map((axis) => ({
      path: `tone.${axis}`,
      flexPath: flexed(`tone.${axis}`),
      measure: voice.tone[axis],
      target: plan.tone[axis]?.target,
      tolerance: plan.tone[axis]?.tolerance ?? DEFAULT_TONE_TOLERANCE,
      scale: TONE_SCALE,
      ...TONE_LABEL[axis],
    })),
    ...measuredTraits(voice, parent.traits, analysis).map(({ id, name, measure }) => ({
      path: `personality.traits.${id}`,
      flexPath: flexed(`traits.${id}`),
      measure,
      target: plan.traits[id],
      tolerance: TRAIT_TOLERANCE,
      scale: TRAIT_SCALE,
      above: tooMuch(name),
      below: tooLittle(name),
    })),
    {
      path: 'positioning.tier',
      flexPath: null,
      measure: voice.tier,
      target: tier === undefined ? undefined : TIER_POSITION[tier],
      tolerance: TIER_TOLERANCE,
      scale: TIER_SCALE,
      above: ABOVE_TIER,
      below: BELOW_TIER,
    },
  ];
}

const positionOf = (bound: Bounds[number]): number => (typeof bound === 'string' ? TIER_POSITION[bound] : bound);

/** A parent prescribes no words to its child's texts. */
const NONE: ReadonlySet<string> = new Set();

function clashOf(
  { path, measure, tolerance, scale, above, below }: Measured,
  kind: 'bounded' | 'locked',
  [low, high]: readonly [number, number],
  shown: readonly [string | number, string | number],
): WeighedClash[] {
  if (measure.value === null) return [];
  const nearest = Math.min(high, Math.max(low, measure.value));
  const deviation = deviationFrom(measure, nearest, tolerance, NONE);
  const loss = saturate(deviation?.distance ?? 0, scale);
  if (deviation === null || loss === 0) return [];
  const value = Math.round(measure.value);
  const label = value > nearest ? above : below;
  const [from, to] = shown;
  const message =
    from === to
      ? {
          en: `${label.en} for the parent brand: it wants ${from}, this text sounds like ${value}`,
          vi: `${label.vi} so với thương hiệu mẹ: mức mong muốn là ${from}, nội dung này nghe như ${value}`,
        }
      : {
          en: `${label.en} for the parent brand: it allows ${from} to ${to}, this text sounds like ${value}`,
          vi: `${label.vi} so với thương hiệu mẹ: mức cho phép từ ${from} đến ${to}, nội dung này nghe như ${value}`,
        };
  return [
    { path, kind, parent: from === to ? from : [from, to], child: value, loss, evidence: deviation.evidence, message },
  ];
}

function readabilityClashes(
  { analysis, voice }: Examination,
  plan: TouchpointPlan,
  policy: CompiledPolicy,
): WeighedClash[] {
  const { language } = analysis;
  if (language === null) return [];
  const path = `audience.readability.${language}`;
  const names = plan.touchpoint === null ? [path] : [`touchpoints.${plan.touchpoint}.readability.${language}`, path];
  if (rulingOn(policy, ...names)?.kind !== 'locked') return [];
  const judged = audienceLoss(voice, plan, language, analysis.words);
  if (!judged.assessed) return [];
  return judged.items.map(({ source, label, loss, evidence }) => {
    const grade = 'feature' in source && source.feature === 'readability.grade';
    const [limit, own] = grade
      ? [plan.readability[language]?.gradeMax, voice.readability.grade]
      : [plan.readability[language]?.sentenceMax, voice.readability.sentenceLength];
    return {
      path: `${path}.${grade ? 'gradeMax' : 'sentenceMax'}`,
      kind: 'locked' as const,
      parent: limit,
      child: own === null ? null : Math.round(own),
      message: label,
      loss,
      evidence,
    };
  });
}

/**
 * Where a text sounds otherwise than the parent lets its children sound: outside a bound, or away from a locked target
 * of tone, personality, price tier or readability. A touchpoint that the parent flexes goes by that flex.
 */
export function measureClashes(
  examination: Examination,
  parent: CompiledBrandbook,
  policy: CompiledPolicy,
): WeighedClash[] {
  if (policy.entries.length === 0) return [];
  const { plan } = parent.planFor(examination.asset.touchpoint ?? null);
  const sounding = measuredOf(examination, parent, plan).flatMap((measured): WeighedClash[] => {
    const { path, flexPath, target } = measured;
    const ruling = rulingOn(policy, ...(flexPath === null ? [path] : [flexPath, path]));
    if (ruling?.kind === 'bounded') {
      const [low, high] = ruling.bounds;
      return clashOf(measured, 'bounded', [positionOf(low), positionOf(high)], [low, high]);
    }
    if (ruling?.kind !== 'locked' || target === undefined) return [];
    const shown = path === 'positioning.tier' ? (parent.brandbook.positioning?.tier ?? target) : target;
    return clashOf(measured, 'locked', [target, target], [shown, shown]);
  });
  return [...sounding, ...readabilityClashes(examination, plan, policy)];
}
