import type { PlacedFinding } from './sort';
import { SEVERITIES } from './types';

const weight = ({ finding }: PlacedFinding): number => SEVERITIES.indexOf(finding.severity);

const sameSpan = (a: PlacedFinding, b: PlacedFinding): boolean =>
  a.unit === b.unit && a.finding.start === b.finding.start && a.finding.end === b.finding.end;

/**
 * Keeps one of the findings with the same rule, span and message; expects them sorted. Findings without a place
 * share the empty span and differ by message.
 */
export const dropDuplicates = (sorted: readonly PlacedFinding[]): PlacedFinding[] =>
  sorted.filter((item, i) => {
    const before = sorted[i - 1];
    if (before === undefined || !sameSpan(before, item) || before.finding.rule !== item.finding.rule) return true;
    return item.finding.actual === '' && before.finding.message.en !== item.finding.message.en;
  });

/**
 * Drops a finding that lies inside a longer one of the same dimension, both of kinds where the longest wins.
 * Equal spans stay: two rules that meet on the same words both speak; and a mild finding silences no graver one.
 * Expects and keeps the sorted order.
 */
export function longestWins(sorted: readonly PlacedFinding[]): PlacedFinding[] {
  const silenced = new Set<PlacedFinding>();
  const groups = new Map<string, PlacedFinding[]>();
  for (const item of sorted) {
    if (!item.longestWins) continue;
    const group = `${item.unit}\n${item.finding.dimension}`;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [item]);
    else known.push(item);
  }
  for (const group of groups.values()) {
    const byReach = [...group].sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
    let widest: PlacedFinding | undefined;
    for (const item of byReach) {
      if (widest === undefined || item.finding.end > widest.finding.end) widest = item;
      else if (!sameSpan(widest, item) && weight(item) <= weight(widest)) silenced.add(item);
    }
  }
  return sorted.filter((item) => !silenced.has(item));
}
