import type { CompiledBrandbook } from '../brandbook/compile';
import { canonicalJson } from '../brandbook/canonical';
import { runRuleSets } from '../checks/rules';
import { isEmpty, type AssetText, type Examination } from '../examine';
import { DIMENSIONS, type DimensionName, type Finding } from '../findings/types';
import { coverageOf } from '../positioning/coverage';
import { presenceOf } from '../positioning/presence';
import { sha256Hex } from '../text/hash';
import type { Analysis } from '../text/types';
import { ENGINE_VERSION } from '../version';
import { isInOtherLanguage } from '../voice/reason';
import type { Reason } from '../voice/types';
import { audienceLoss } from './dimensions/audience';
import { findingItems } from './dimensions/findings';
import { measuredTraits, ownTraits, personalityLoss } from './dimensions/personality';
import { registerItems } from './dimensions/register';
import { positioningLoss } from './dimensions/positioning';
import { toneLoss } from './dimensions/tone';
import { factFindings } from './fact-findings';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from './loss';
import { bandOf, reckon } from './scorecard';
import { FEWEST_WORDS } from './settings';
import type { Receipt, Scorecard } from './types';

/** SHA-256 of everything about an asset that can move its score. */
export const textHashOf = (asset: AssetText): string =>
  sha256Hex(
    canonicalJson({
      language: asset.language,
      touchpoint: asset.touchpoint,
      stage: asset.stage,
      units: asset.units,
    }),
  );

export interface AssessOptions {
  /** The day, as 2026-03-01, on which exceptions and proofs are judged; absent: none has run out. The engine has no clock. */
  readonly asOf?: string | undefined;
}

function receiptOf(asset: AssetText, book: CompiledBrandbook, asOf: string | undefined): Receipt {
  return {
    textHash: textHashOf(asset),
    brandbookHash: book.hash,
    engineVersion: ENGINE_VERSION,
    touchpoint: asset.touchpoint ?? null,
    ...(asOf === undefined ? {} : { asOf }),
    units: asset.units.length,
    emptyUnits: asset.units.filter(({ text }) => text.trim() === '').length,
  };
}

function whyNoScore(asset: AssetText, analysis: Analysis, findings: readonly Finding[]): Reason | null {
  if (isEmpty(asset)) return 'FIELD_EMPTY';
  if (isInOtherLanguage(analysis)) return 'UNSUPPORTED_LANGUAGE';
  if (analysis.words < FEWEST_WORDS) return findings.length > 0 && analysis.words > 0 ? null : 'TOO_SHORT';
  return analysis.language === null ? 'UNSUPPORTED_LANGUAGE' : null;
}

/** Judges one asset against its brandbook. Pure: the same asset and brandbook give the same scorecard. Never throws on text. */
export function assess(
  { asset, analysis, voice }: Examination,
  book: CompiledBrandbook,
  { asOf }: AssessOptions = {},
): Scorecard {
  const touchpoint = asset.touchpoint ?? null;
  const { plan, rules, plansForm, prescribed } = book.planFor(touchpoint);
  const context = {
    touchpoint,
    stage: asset.stage ?? null,
    exceptions: book.exceptions,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { findings, suppressed } = runRuleSets([book.rules, rules], analysis, context, factFindings(analysis, book));
  const traits = measuredTraits(voice, book.traits, analysis);
  const coverage = coverageOf(analysis, book.statements, touchpoint);
  const { words } = analysis;
  const reason = whyNoScore(asset, analysis, findings);
  const from = (dimension: DimensionName, planned: boolean): DimensionLoss => {
    const items = findingItems(findings, dimension, words);
    return planned || items.length > 0 ? assessedBy(items) : notAssessed('NO_TARGET');
  };
  const register = registerItems(voice, plan, prescribed);
  const joined = (measured: DimensionLoss, dimension: DimensionName, more: readonly LossItem[] = []): DimensionLoss => {
    const items = [...findingItems(findings, dimension, words), ...more];
    return items.length === 0 ? measured : assessedBy([...(measured.assessed ? measured.items : []), ...items]);
  };
  const addressed = analysis.language !== null && plan.address[analysis.language] !== undefined;
  const assessed: Record<DimensionName, DimensionLoss> = {
    personality: joined(personalityLoss(traits, plan, prescribed), 'personality'),
    tone: joined(toneLoss(voice, plan, prescribed), 'tone', register.tone),
    address: from('address', addressed),
    vocabulary: joined(
      book.brandbook.vocabulary !== undefined || (book.brandbook.rules?.length ?? 0) > 0
        ? assessedBy([])
        : notAssessed('NO_TARGET'),
      'vocabulary',
      register.vocabulary,
    ),
    positioning: positioningLoss(
      book,
      plan,
      coverage,
      presenceOf(analysis, book.signals),
      voice,
      words,
      prescribed,
      findingItems(findings, 'positioning', words),
    ),
    audience: joined(audienceLoss(voice, plan, analysis.language, words), 'audience'),
    form: from('form', plansForm),
  };
  const losses =
    reason === null
      ? assessed
      : (Object.fromEntries(DIMENSIONS.map((name) => [name, notAssessed(reason)])) as typeof assessed);
  const reckoning = reckon(losses, findings, words);
  const fit = reason === null ? reckoning.fit : { score: null, low: null, high: null, reason };
  return {
    ...reckoning,
    fit,
    band: bandOf(fit.score, book.brandbook.thresholds),
    contributions: reason === null ? reckoning.contributions : [],
    suppressed,
    coverage,
    voice,
    ...(book.traits === null ? {} : { traits: ownTraits(traits, book.traits) }),
    language: analysis.language,
    words,
    receipt: receiptOf(asset, book, asOf),
  };
}
