import { compareText } from './sort';
import type { PlacedFinding } from './sort';
import { SEVERITIES } from './types';

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

/** Of kinds that say the same of the same words, what is forbidden speaks before what is corrected, and that before a bare ban. */
const KIND_ORDER: readonly string[] = ['competitor', 'protect', 'claim', 'substitution'];

const kindRank = (kind: string): number => {
  const rank = KIND_ORDER.indexOf(kind);
  return rank < 0 ? KIND_ORDER.length : rank;
};

const length = ({ finding }: PlacedFinding): number => finding.end - finding.start;

/** The order in which findings on overlapping words may speak: the graver, the longer, by kind, by rule id. */
function precedence(a: PlacedFinding, b: PlacedFinding): number {
  return (
    SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity) ||
    length(b) - length(a) ||
    kindRank(a.finding.kind) - kindRank(b.finding.kind) ||
    compareText(a.finding.rule, b.finding.rule)
  );
}

const holds = (outer: PlacedFinding, inner: PlacedFinding): boolean =>
  outer.finding.start <= inner.finding.start && inner.finding.end <= outer.finding.end;

/** Whether no two of a sorted group share a word. */
function areApart(group: readonly PlacedFinding[]): boolean {
  let reach = -1;
  for (const { finding } of group) {
    if (finding.start < reach) return false;
    // An empty span lies inside whatever begins where it stands.
    reach = Math.max(reach, finding.end, finding.start + 1);
  }
  return true;
}

const NONE: ReadonlyMap<PlacedFinding, PlacedFinding> = new Map();

/** The silenced of one group (one unit, one dimension), each with the finding that speaks for it. */
function silencedIn(group: readonly PlacedFinding[]): ReadonlyMap<PlacedFinding, PlacedFinding> {
  if (areApart(group)) return NONE;
  const byReach = [...group].sort(
    (a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end || precedence(a, b),
  );
  const silenced = new Map<PlacedFinding, PlacedFinding>();
  let open: PlacedFinding[] = [];
  for (const item of byReach) {
    open = open.filter(({ finding }) => finding.end > item.finding.start);
    const speaker = open.filter((other) => holds(other, item) && precedence(other, item) < 0).sort(precedence)[0];
    // Precedence is total and holding is transitive, so whoever is silenced need silence nobody himself.
    if (speaker === undefined) open.push(item);
    else silenced.set(item, speaker);
  }
  return silenced;
}

/**
 * Of findings on the same words one speaks. A finding is silenced by another of the same dimension that holds all its
 * words and comes before it in this order: graver severity, longer span, order of kinds, rule id. So two rules that
 * meet on the same words are told once, and “giá rẻ” speaks for “rẻ” inside it; but a mild finding silences no graver
 * one, and findings that merely touch, or share some words, all stay. Only kinds with `longestWins` take part. The
 * finding that speaks names the others in `also`. Expects and keeps the sorted order.
 */
export function settleOverlaps(sorted: readonly PlacedFinding[]): PlacedFinding[] {
  const groups = new Map<string, PlacedFinding[]>();
  let last: PlacedFinding | null = null;
  let group: PlacedFinding[] = [];
  for (const item of sorted) {
    if (!item.longestWins) continue;
    if (last === null || last.unit !== item.unit || last.finding.dimension !== item.finding.dimension) {
      const key = `${item.unit}\n${item.finding.dimension}`;
      group = groups.get(key) ?? [];
      groups.set(key, group);
    }
    group.push(item);
    last = item;
  }
  const also = new Map<PlacedFinding, Set<string>>();
  const silenced = new Set<PlacedFinding>();
  for (const own of groups.values()) {
    for (const [item, speaker] of silencedIn(own)) {
      silenced.add(item);
      if (item.finding.rule === speaker.finding.rule) continue;
      const names = also.get(speaker);
      if (names === undefined) also.set(speaker, new Set([item.finding.rule]));
      else names.add(item.finding.rule);
    }
  }
  if (silenced.size === 0) return [...sorted];
  const speaking: PlacedFinding[] = [];
  for (const item of sorted) {
    if (silenced.has(item)) continue;
    const names = also.get(item);
    if (names === undefined) speaking.push(item);
    else speaking.push({ ...item, finding: { ...item.finding, also: [...names].sort(compareText) } });
  }
  return speaking;
}
