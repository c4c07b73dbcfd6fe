import { SEVERITIES, type Severity } from '../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../engine/src/score/types';
import type { Field } from './field-labels';

export interface FindingGroup {
  readonly field: Field;
  /** The worst first. */
  readonly findings: readonly ScoredFinding[];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

function worstFirst(findings: readonly ScoredFinding[]): ScoredFinding[] {
  return [...findings].sort((one, other) => rank(other.severity) - rank(one.severity) || one.start - other.start);
}

/**
 * Findings by field, findings within a field the worst first.
 * @param order paths of the units in the order of the text, where it is known; fields follow it
 */
export function groupFindings(
  findings: readonly ScoredFinding[],
  fieldOfPath: (path: string) => Field,
  order: readonly string[] = [],
): FindingGroup[] {
  const place = new Map(order.map((path, index) => [path, index]));
  const placeOf = ({ path }: ScoredFinding) => place.get(path) ?? order.length;
  const inOrder = [...findings].sort((one, other) => placeOf(one) - placeOf(other));
  const groups = new Map<string, { field: Field; findings: ScoredFinding[] }>();
  for (const finding of inOrder) {
    const field = fieldOfPath(finding.path);
    const group = groups.get(field.path) ?? { field, findings: [] };
    group.findings.push(finding);
    groups.set(field.path, group);
  }
  return [...groups.values()].map(({ field, findings: own }) => ({ field, findings: worstFirst(own) }));
}
