import { fillMessage, fillOwnMessage } from '../findings/message';
import type { PlacedFinding } from '../findings/sort';
import type { Edit, Finding } from '../findings/types';
import { spanOf } from '../text/places';
import type { Analysis, Place } from '../text/types';
import { blockAt } from './blocks';
import type { CompiledRule } from './compile-rules';
import { hasMarkupInside } from './markup-inside';
import type { Observation } from './types';

const DEFAULT_CONFIDENCE = 0.9;

type Located = Pick<Finding, 'path' | 'start' | 'end' | 'actual' | 'block'>;

function locate(analysis: Analysis, place: Place | null, unit: number): Located {
  if (place === null) return { path: analysis.units[unit]?.path ?? '', start: 0, end: 0, actual: '' };
  const { path, start, end, actual } = spanOf(analysis, place);
  const block = blockAt(analysis, place);
  if (block === undefined) return { path, start, end, actual };
  return { path, start, end, actual, block: { index: place.block, kind: block.kind, level: block.level } };
}

/** The edit to apply unasked, and all that can be applied. */
function editsOf(observation: Observation, start: number, end: number): { edit?: Edit; edits?: readonly Edit[] } {
  const { place, replacement, replacements = replacement === undefined ? [] : [replacement] } = observation;
  if (place === null || replacements.length === 0) return {};
  const edits = replacements.map((text) => ({ start, end, text }));
  return { ...(replacement === undefined ? {} : { edit: { start, end, text: replacement } }), edits };
}

const breaksMarkup = (analysis: Analysis, { place, replacement, replacements }: Observation): boolean =>
  place !== null && (replacement ?? replacements) !== undefined && hasMarkupInside(analysis, place);

/** An observation as a finding, with source offsets and the rule's own wording, reason, owner and certainty. */
export function toFinding(rule: CompiledRule, analysis: Analysis, observation: Observation): PlacedFinding {
  const { meta } = rule.kind;
  const unit = observation.place?.unit ?? observation.unit ?? 0;
  const located = locate(analysis, observation.place, unit);
  const template = meta.messages[observation.message];
  if (template === undefined) throw new Error(`${meta.id} has no message ${observation.message}`);
  const values = { actual: located.actual, ...observation.values };
  const why = rule.why ?? observation.why ?? meta.why;
  const finding: Finding = {
    rule: rule.id,
    kind: meta.id,
    dimension: rule.dimension,
    severity: rule.severity ?? observation.severity ?? meta.severity,
    ...located,
    expected: observation.expected ?? [],
    message: rule.message === undefined ? fillMessage(template, values) : fillOwnMessage(rule.message, meta.id, values),
    why,
    ...(rule.owner === undefined ? {} : { owner: rule.owner }),
    confidence: Math.min(observation.confidence ?? DEFAULT_CONFIDENCE, rule.certainty ?? 1),
    ...(meta.fixable && !breaksMarkup(analysis, observation) ? editsOf(observation, located.start, located.end) : {}),
  };
  return { finding, unit, longestWins: meta.longestWins === true };
}
