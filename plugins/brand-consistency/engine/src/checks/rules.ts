import { findPhrases } from '../text/phrases';
import { spanOf } from '../text/places';
import type { Analysis, Block } from '../text/types';
import { fillMessage, fillOwnMessage } from '../findings/message';
import { dropDuplicates, longestWins } from '../findings/overlaps';
import { sortFindings } from '../findings/sort';
import type { PlacedFinding } from '../findings/sort';
import type { Finding } from '../findings/types';
import { blockAt } from './blocks';
import type { CompiledRule, CompiledRules } from './compile-rules';
import type { BlockFilter, Observation, PhraseHit, RuleScope } from './types';

export { compileRules } from './compile-rules';
export type { CompiledRule, CompiledRules, Rule, RuleProblem, RulesResult } from './compile-rules';

/** What an asset is, beside its text. */
export interface RunContext {
  /** Key of the asset's touchpoint; null or absent: rules bound to touchpoints are silent. */
  readonly touchpoint?: string | null;
}

const DEFAULT_CONFIDENCE = 0.9;

function blockFilter(scope: RuleScope, analysis: Analysis): BlockFilter {
  const { languages, blocks } = scope;
  return (block: Block) => {
    if (blocks !== undefined && !blocks.includes(block.kind)) return false;
    if (languages === undefined) return true;
    // A block too short to tell its language is read in the language of the whole.
    const language = block.language ?? analysis.language;
    return language !== null && languages.includes(language);
  };
}

const isForTouchpoint = ({ touchpoints }: RuleScope, touchpoint: string | null): boolean =>
  touchpoints === undefined || (touchpoint !== null && touchpoints.includes(touchpoint));

function locate(
  analysis: Analysis,
  { place, unit }: Observation,
): { unit: number; path: string; start: number; end: number; actual: string } {
  if (place === null) {
    const index = unit ?? 0;
    return { unit: index, path: analysis.units[index]?.path ?? '', start: 0, end: 0, actual: '' };
  }
  return { unit: place.unit, ...spanOf(analysis, place) };
}

function toFinding(rule: CompiledRule, analysis: Analysis, observation: Observation): PlacedFinding {
  const { meta } = rule.kind;
  const { unit, path, start, end, actual } = locate(analysis, observation);
  const template = meta.messages[observation.message];
  if (template === undefined) throw new Error(`${meta.id} has no message ${observation.message}`);
  const values = { actual, ...observation.values };
  const finding: Finding = {
    rule: rule.id,
    kind: meta.id,
    dimension: rule.dimension,
    severity: rule.severity ?? observation.severity ?? meta.severity,
    path,
    start,
    end,
    actual,
    expected: observation.expected ?? [],
    message: rule.message === undefined ? fillMessage(template, values) : fillOwnMessage(rule.message, meta.id, values),
    ...(rule.why === undefined ? {} : { why: rule.why }),
    confidence: observation.confidence ?? DEFAULT_CONFIDENCE,
    ...(meta.fixable && observation.replacement !== undefined && observation.place !== null
      ? { edit: { start, end, text: observation.replacement } }
      : {}),
  };
  return { finding, unit, longestWins: meta.longestWins === true };
}

/** The shared pass's hits, sorted out by rule and renumbered to the rule's own phrases. */
function hitsByRule(compiled: CompiledRules, analysis: Analysis): Map<number, PhraseHit[]> {
  const byRule = new Map<number, PhraseHit[]>();
  for (const hit of findPhrases(analysis, compiled.index)) {
    for (const { rule, phrase } of compiled.owners[hit.phrase] ?? []) {
      const own = { ...hit, phrase };
      const known = byRule.get(rule);
      if (known === undefined) byRule.set(rule, [own]);
      else known.push(own);
    }
  }
  return byRule;
}

/**
 * Runs compiled rules over an analysis.
 * @returns findings by unit order, start, end, rule id. Offsets are UTF-16 into the unit's source and cut exactly
 *   `actual`. The same span and rule is told once; a longer term silences a shorter one inside it.
 */
export function runRules(
  compiled: CompiledRules,
  analysis: Analysis,
  { touchpoint = null }: RunContext = {},
): Finding[] {
  const byRule = hitsByRule(compiled, analysis);
  const active = [...new Set([...compiled.always, ...byRule.keys()])].sort((a, b) => a - b);
  const placed: PlacedFinding[] = [];
  for (const index of active) {
    const rule = compiled.rules[index];
    if (rule === undefined || !isForTouchpoint(rule.scope, touchpoint)) continue;
    const reads = blockFilter(rule.scope, analysis);
    const hits = (byRule.get(index) ?? []).filter((hit) => {
      const block = blockAt(analysis, hit);
      return block !== undefined && reads(block);
    });
    if (hits.length === 0 && rule.check.onlyOnHits === true) continue;
    for (const observation of rule.check.inspect(analysis, hits, reads)) {
      placed.push(toFinding(rule, analysis, observation));
    }
  }
  return longestWins(dropDuplicates(sortFindings(placed))).map(({ finding }) => finding);
}
