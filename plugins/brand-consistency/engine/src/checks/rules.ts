import { dropDuplicates, settleOverlaps } from '../findings/overlaps';
import { sortFindings, type PlacedFinding } from '../findings/sort';
import type { Finding } from '../findings/types';
import type { CompiledExceptions } from '../suppression/exceptions';
import { suppressorFor } from '../suppression/suppressor';
import type { SuppressedFinding } from '../suppression/types';
import { findPatterns } from '../patterns/pattern-set';
import { findPhrases } from '../text/phrases';
import type { Analysis, Place } from '../text/types';
import { blockAt, blocksOf, byPlace } from './blocks';
import type { CompiledRule, CompiledRules } from './compile-rules';
import { toFinding } from './to-finding';
import type { BlockFilter, PhraseHit } from './types';

export { compileRules } from './compile-rules';
export type { CompiledRule, CompiledRules, Rule, RuleProblem, RulesResult } from './compile-rules';

/** What an asset is, beside its text, and what may be silenced. */
export interface RunContext {
  /** Key of the asset's touchpoint; null or absent: rules bound to touchpoints are silent. */
  readonly touchpoint?: string | null;
  /** Stage of the customer journey; null or absent: rules bound to stages are silent. */
  readonly stage?: string | null;
  /** The day, as 2026-03-01, on which exceptions and proofs are judged; absent: none has run out. */
  readonly asOf?: string;
  readonly exceptions?: CompiledExceptions;
  /** Whether comments in the text may silence a rule; absent: any rule. */
  readonly heedsComments?: (rule: string) => boolean;
  /** `settle` (default): of findings on the same words one speaks. `keep`: all are told, as other linters do. */
  readonly overlaps?: 'settle' | 'keep';
}

/** Everything that rules found: what stands, and what comments or exceptions silenced. */
export interface RunResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

const EVERY_BLOCK: BlockFilter = () => true;

/** Whether a rule reads a block: its kind, and its language. */
export function blockFilter({ scope: { languages, blocks }, reach }: CompiledRule, analysis: Analysis): BlockFilter {
  if (languages === undefined && blocks === undefined && reach === null) return EVERY_BLOCK;
  return (block) => {
    if (blocks !== undefined && !blocks.includes(block.kind)) return false;
    if (reach !== null && !reach.reads(block)) return false;
    if (languages === undefined) return true;
    // A block too short to tell its language is read in the language of the whole.
    const language = block.language ?? analysis.language;
    return language !== null && languages.includes(language);
  };
}

const among = (list: readonly string[] | undefined, key: string | null | undefined): boolean =>
  list === undefined || (key !== null && key !== undefined && list.includes(key));

/** The shared pass's hits, sorted out by rule and renumbered to the rule's own phrases; each rule's in reading order. */
export function hitsByRule(compiled: CompiledRules, analysis: Analysis): Map<number, PhraseHit[]> {
  const byRule = new Map<number, PhraseHit[]>();
  const give = (rule: number, hit: PhraseHit): void => {
    const known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, [hit]);
    else known.push(hit);
  };
  for (const { unit, block, start, end, phrase: sought } of findPhrases(analysis, compiled.index)) {
    for (const { rule, phrase } of compiled.owners[sought] ?? []) give(rule, { unit, block, start, end, phrase });
  }
  const { patterns, patternOwners } = compiled;
  if (patterns.size === 0) return byRule;
  const unsorted = new Set<number>();
  for (const { unit, index, block } of blocksOf(analysis, EVERY_BLOCK)) {
    for (const { pattern, start, end, groups } of findPatterns(block, patterns)) {
      const owner = patternOwners[pattern];
      if (owner === undefined) continue;
      const { rule, phrase } = owner;
      give(rule, { unit, block: index, start, end, phrase, groups });
      unsorted.add(rule);
    }
  }
  for (const rule of unsorted) byRule.get(rule)?.sort((a, b) => byPlace(a, b) || a.phrase - b.phrase);
  return byRule;
}

/** What one rule says of an analysis, given what the shared pass found for it. */
export function* inspectRule(
  rule: CompiledRule,
  analysis: Analysis,
  hits: readonly PhraseHit[],
  reads: BlockFilter = blockFilter(rule, analysis),
  { asOf, touchpoint }: Pick<RunContext, 'asOf' | 'touchpoint'> = {},
): Generator<PlacedFinding> {
  const holds = rule.reach?.holds ?? null;
  const isInScope = (place: Place): boolean => {
    const block = blockAt(analysis, place);
    return block !== undefined && reads(block) && (holds === null || holds(block, place));
  };
  const own = reads === EVERY_BLOCK ? hits : hits.filter(isInScope);
  if (own.length === 0 && rule.check.onlyOnHits === true) return;
  for (const observation of rule.check.inspect(analysis, own, reads, asOf, touchpoint)) {
    if (holds !== null && observation.place !== null && !isInScope(observation.place)) continue;
    yield toFinding(rule, analysis, observation);
  }
}

function placeFindings(compiled: CompiledRules, analysis: Analysis, context: RunContext, into: PlacedFinding[]): void {
  const byRule = hitsByRule(compiled, analysis);
  const active = [...new Set([...compiled.always, ...byRule.keys()])].sort((a, b) => a - b);
  for (const index of active) {
    const rule = compiled.rules[index];
    if (rule === undefined) continue;
    if (!among(rule.scope.touchpoints, context.touchpoint) || !among(rule.scope.stages, context.stage)) continue;
    const reads = blockFilter(rule, analysis);
    for (const placed of inspectRule(rule, analysis, byRule.get(index) ?? [], reads, context)) into.push(placed);
  }
}

/** Findings that no rule made (a contradicted fact), placed by the path of their unit. */
function placedFindings(findings: readonly Finding[], analysis: Analysis): PlacedFinding[] {
  if (findings.length === 0) return [];
  const unitOf = new Map<string, number>();
  for (const [index, { path }] of analysis.units.entries()) if (!unitOf.has(path)) unitOf.set(path, index);
  return findings.map((finding) => ({ finding, unit: unitOf.get(finding.path) ?? 0, longestWins: false }));
}

/**
 * Runs several sets of compiled rules over an analysis as if they were one.
 * @param more findings from elsewhere, to be silenced and sorted with the others
 * @returns findings by unit order, start, end, rule id. Offsets are UTF-16 into the unit's source and cut exactly
 *   `actual`. The same span and rule is told once; what comments and exceptions silence is told apart; then of findings
 *   on the same words one speaks (`settleOverlaps`).
 */
export function runRuleSets(
  sets: readonly CompiledRules[],
  analysis: Analysis,
  context: RunContext = {},
  more: readonly Finding[] = [],
): RunResult {
  const placed: PlacedFinding[] = [];
  for (const compiled of sets) placeFindings(compiled, analysis, context, placed);
  for (const item of placedFindings(more, analysis)) placed.push(item);
  const told = dropDuplicates(sortFindings(placed));
  const suppressor = suppressorFor(analysis, context);
  const standing: PlacedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const item of told) {
    const by = suppressor(item.finding, item.unit);
    if (by === null) standing.push(item);
    else suppressed.push({ finding: item.finding, by });
  }
  const settled = context.overlaps === 'keep' ? standing : settleOverlaps(standing);
  return { findings: settled.map(({ finding }) => finding), suppressed };
}

/** The findings of one set of compiled rules; see `runRuleSets`. */
export const runRules = (compiled: CompiledRules, analysis: Analysis, context: RunContext = {}): Finding[] => [
  ...runRuleSets([compiled], analysis, context).findings,
];
