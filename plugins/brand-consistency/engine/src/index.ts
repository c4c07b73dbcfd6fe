export { compileBrandbook, compileWithManners, type CompiledBrandbook, type CompiledPlan } from './brandbook/compile';
export { parseBrandbook, type ParsedBrandbook } from './brandbook/parse';
export { periodOf } from './brandbook/period';
export type { BrandbookProblem } from './brandbook/problems';
export {
  ARCHETYPES,
  TIERS,
  type AddressPlan,
  type Brandbook,
  type BrandbookInput,
  type RuleDefinition,
  type Term,
  type Tier,
  type TouchpointFlex,
} from './brandbook/schema';
export { assessCompatibility } from './compatibility/asset';
export { compatibility } from './compatibility/compatibility';
export type {
  AssociationArea,
  Associations,
  Clash,
  ClashKind,
  CompatibilityReport,
  ExplanatoryLink,
  HeardAssociation,
  SharedAssociation,
} from './compatibility/types';
export { consistencyOf } from './consistency/consistency';
export { openPortfolio, type ConsistencyOptions, type Portfolio } from './consistency/portfolio';
export { MEASURES, type MeasureName } from './consistency/measures';
export { profileOf, type AssetPlace, type AssetProfile } from './consistency/profile';
export type {
  AddressMix,
  AddressUse,
  AssetConsistency,
  ConsistencyReport,
  ContradictedValue,
  Contradiction,
  ContradictionVerdict,
  DriftReport,
  FactValue,
  GroupConsistency,
  OutlierReason,
  PairParity,
  ParityReport,
  TermRivalry,
  TextChange,
} from './consistency/types';
export { examine, type AssetText, type Examination } from './examine';
export { DIMENSIONS, SEVERITIES, type DimensionName, type Edit, type Finding, type Severity } from './findings/types';
export { LANGUAGES, type Language, type Localised } from './language';
export { learn, type LearnOptions } from './learn/learn';
export type {
  ApprovedText,
  Confidence,
  LearningEvidence,
  LearningNote,
  LearningReport,
  OutlyingText,
  Proposal,
  ProposedValue,
} from './learn/types';
export type { CoverageItem, CoverageState, PositioningCoverage } from './positioning/types';
export { explainRule, rulesNamed, type TextToExplain } from './rules/explain';
export type { RuleExplanation } from './rules/explanation';
export { DIAGNOSTIC_CODES, type RuleDiagnostic } from './rules/diagnostic';
export { runRuleTests, type RuleTestResult } from './rules/rule-tests';
export { assess, textHashOf, type AssessOptions } from './score/assess';
export { DIMENSION_LABEL, TONE_LABEL, TRAIT_LABEL } from './score/labels';
export { bandOf } from './score/scorecard';
export type { Band, Contribution, DimensionScore, Receipt, Score, Scorecard, ScoredFinding } from './score/types';
export { analyse } from './text/analyse';
export { sha256Hex } from './text/hash';
export type { AnalysedUnit, Analysis, Block, BlockKind, Span, TextFormat, TextUnit, Tokens } from './text/types';
export { ENGINE_VERSION } from './version';
export type { MannerRules } from './personality/rules';
export { explainMeasure } from './voice/explain';
export { AXIS_NAME } from './voice/explain-texts';
export { measureVoice } from './voice/measure';
export { measureTraits, type TraitModel } from './voice/trait-model';
export {
  REASONS,
  TONE_AXES,
  TRAITS,
  type CountedWord,
  type Evidence,
  type FeatureContribution,
  type Measure,
  type Readability,
  type Reason,
  type ToneAxis,
  type Trait,
  type Voice,
} from './voice/types';
export { compareBooks, type BookComparison } from './what-if/compare-books';
export { isBandDrop } from './what-if/summary';
export type {
  AssetChange,
  BandMove,
  BookChange,
  Cause,
  MovedContribution,
  NamedAsset,
  PathEffect,
  WhatIfSummary,
} from './what-if/types';
