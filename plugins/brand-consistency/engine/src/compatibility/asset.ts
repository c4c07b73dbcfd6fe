import type { CompiledBrandbook } from '../brandbook/compile';
import { runRules } from '../checks/rules';
import { isEmpty, type Examination } from '../examine';
import type { Localised } from '../language';
import { saturate } from '../score/allocate';
import { TONE_LABEL, tooLittle, tooMuch } from '../score/labels';
import { deviationFrom } from '../score/deviation';
import { findingItems } from '../score/dimensions/findings';
import { measuredTraits, type MeasuredTrait } from '../score/dimensions/personality';
import { FEWEST_WORDS, TONE_SCALE, TRAIT_SCALE, TRAIT_TOLERANCE, DEFAULT_TONE_TOLERANCE } from '../score/settings';
import type { AssessOptions } from '../score/assess';
import { namesRule } from '../suppression/rule-names';
import { isInOtherLanguage } from '../voice/reason';
import { TONE_AXES, type Measure, type Voice } from '../voice/types';
import { reckonClashes, type WeighedClash } from './reckon';
import type { CompatibilityReport } from './types';

/** Names and rivals of the parent bind every child's text, locked or not. */
const ALWAYS_BINDING = ['vocabulary.protect', 'vocabulary.competitors'];

function ruleClashes(
  { asset, analysis }: Examination,
  parent: CompiledBrandbook,
  { asOf }: AssessOptions,
): WeighedClash[] {
  const policy = parent.brandbook.parentPolicy;
  const locked = [...ALWAYS_BINDING, ...(policy?.locked ?? [])];
  const isLocked = (rule: string): boolean => locked.some((path) => rule === path || rule.startsWith(`${path}.`));
  // Where several rules meet on the same words one speaks for all; a locked one among them binds all the same.
  const findings = runRules(parent.rules, analysis, {
    touchpoint: asset.touchpoint ?? null,
    stage: asset.stage ?? null,
    exceptions: parent.exceptions,
    // A comment is written by whoever writes the text, and the parent's rules are not his to turn off.
    heedsComments: (rule) => (policy?.commentsMaySilence ?? []).some((name) => namesRule(name, rule)),
    ...(asOf === undefined ? {} : { asOf }),
  }).filter(({ rule, also = [] }) => [rule, ...also].some(isLocked));
  return findings.flatMap((finding, index) => {
    const loss =
      findingItems(findings, finding.dimension, analysis.words).find(
        ({ source }) => 'finding' in source && source.finding === index,
      )?.loss ?? 0;
    return [
      {
        path: finding.rule,
        kind: 'protected' as const,
        parent: finding.expected.join(', '),
        child: finding.actual,
        message: finding.message,
        loss,
      },
    ];
  });
}

/** A parent prescribes no words to its child's texts. */
const NONE: ReadonlySet<string> = new Set();

interface MeasuredTarget {
  readonly measure: Measure;
  readonly tolerance: number;
  readonly scale: number;
  readonly above: Localised;
  readonly below: Localised;
}

function measuredTarget(voice: Voice, traits: readonly MeasuredTrait[], path: string): MeasuredTarget | null {
  const name = path.split('.').at(-1);
  const axis = path.startsWith('tone.') ? TONE_AXES.find((known) => known === name) : undefined;
  if (axis) {
    return { measure: voice.tone[axis], tolerance: DEFAULT_TONE_TOLERANCE, scale: TONE_SCALE, ...TONE_LABEL[axis] };
  }
  const trait = path.startsWith('personality.') ? traits.find(({ id }) => id === name) : undefined;
  if (!trait) return null;
  return {
    measure: trait.measure,
    tolerance: TRAIT_TOLERANCE,
    scale: TRAIT_SCALE,
    above: tooMuch(trait.name),
    below: tooLittle(trait.name),
  };
}

function boundClashes({ analysis, voice }: Examination, parent: CompiledBrandbook): WeighedClash[] {
  const traits = measuredTraits(voice, parent.traits, analysis);
  return Object.entries(parent.brandbook.parentPolicy?.bounded ?? {}).flatMap(([path, [low, high]]): WeighedClash[] => {
    const target = measuredTarget(voice, traits, path);
    if (!target || target.measure.value === null) return [];
    const nearest = Math.min(high, Math.max(low, target.measure.value));
    const deviation = deviationFrom(target.measure, nearest, target.tolerance, NONE);
    const loss = saturate(deviation?.distance ?? 0, target.scale);
    if (loss === 0) return [];
    const value = Math.round(target.measure.value);
    const label = value > nearest ? target.above : target.below;
    return [
      {
        path,
        kind: 'bounded',
        parent: [low, high],
        child: value,
        loss,
        message: {
          en: `${label.en} for the parent brand: it allows ${low} to ${high}, this text sounds like ${value}`,
          vi: `${label.vi} so với thương hiệu mẹ: mức cho phép từ ${low} đến ${high}, nội dung này nghe như ${value}`,
        },
      },
    ];
  });
}

/**
 * One asset against the parent brand: its names and locked rules, and the bounds within which a child may sound.
 * Comments in the text silence none of the parent's rules, unless its `parentPolicy.commentsMaySilence` names them;
 * exceptions are those of the parent's own book.
 */
export function assessCompatibility(
  examination: Examination,
  parent: CompiledBrandbook,
  options: AssessOptions = {},
): CompatibilityReport {
  const { asset, analysis } = examination;
  if (isEmpty(asset)) return { score: null, reason: 'FIELD_EMPTY', clashes: [] };
  if (isInOtherLanguage(analysis)) return { score: null, reason: 'UNSUPPORTED_LANGUAGE', clashes: [] };
  if (analysis.words < FEWEST_WORDS) return { score: null, reason: 'TOO_SHORT', clashes: [] };
  if (analysis.language === null) return { score: null, reason: 'UNSUPPORTED_LANGUAGE', clashes: [] };
  return reckonClashes([...ruleClashes(examination, parent, options), ...boundClashes(examination, parent)]);
}
