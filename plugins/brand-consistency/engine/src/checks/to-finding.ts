import { fillMessage, fillOwnMessage } from '../findings/message';
import type { PlacedFinding } from '../findings/sort';
import type { Edit, Finding, FindingBlock } from '../findings/types';
import { spanOf } from '../text/places';
import type { Analysis } from '../text/types';
import { blockAt } from './blocks';
import type { CompiledRule } from './compile-rules';
import type { Observation } from './types';

const DEFAULT_CONFIDENCE = 0.9;

interface Located {
  readonly unit: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly actual: string;
  readonly block?: FindingBlock;
}

function locate(analysis: Analysis, { place, unit = 0 }: Observation): Located {
  if (place === null) return { unit, path: analysis.units[unit]?.path ?? '', start: 0, end: 0, actual: '' };
  const block = blockAt(analysis, place);
  return {
    unit: place.unit,
    ...spanOf(analysis, place),
    ...(block === undefined ? {} : { block: { index: place.block, kind: block.kind, level: block.level } }),
  };
}

/** The edit to apply unasked, and all that can be applied. */
function editsOf(observation: Observation, start: number, end: number): { edit?: Edit; edits?: readonly Edit[] } {
  const { place, replacement, replacements = replacement === undefined ? [] : [replacement] } = observation;
  if (place === null || replacements.length === 0) return {};
  const edits = replacements.map((text) => ({ start, end, text }));
  return { ...(replacement === undefined ? {} : { edit: { start, end, text: replacement } }), edits };
}

/** An observation as a finding, with source offsets and the rule's own wording, reason, owner and certainty. */
export function toFinding(rule: CompiledRule, analysis: Analysis, observation: Observation): PlacedFinding {
  const { meta } = rule.kind;
  const { unit, block, ...span } = locate(analysis, observation);
  const template = meta.messages[observation.message];
  if (template === undefined) throw new Error(`${meta.id} has no message ${observation.message}`);
  const values = { actual: span.actual, ...observation.values };
  const why = rule.why ?? observation.why ?? meta.why;
  const finding: Finding = {
    rule: rule.id,
    kind: meta.id,
    dimension: rule.dimension,
    severity: rule.severity ?? observation.severity ?? meta.severity,
    ...span,
    ...(block === undefined ? {} : { block }),
    expected: observation.expected ?? [],
    message: rule.message === undefined ? fillMessage(template, values) : fillOwnMessage(rule.message, meta.id, values),
    why,
    ...(rule.owner === undefined ? {} : { owner: rule.owner }),
    confidence: Math.min(observation.confidence ?? DEFAULT_CONFIDENCE, rule.certainty ?? 1),
    ...(meta.fixable ? editsOf(observation, span.start, span.end) : {}),
  };
  return { finding, unit, longestWins: meta.longestWins === true };
}
