import type { ValueKind } from './fact-values';

interface Interval {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** "2880–4320 min" → 2880..4320 in minutes; "VND 2000000" → that amount in VND. Null where there is no number. */
function intervalOf(canonical: string): Interval | null {
  const match = /^(?<currency>[A-Z]{3} )?(?<from>\d+(?:\.\d+)?)(?:–(?<to>\d+(?:\.\d+)?))?(?<unit> .*)?$/u.exec(
    canonical,
  );
  if (match === null) return null;
  const { currency = '', from = '', to = from, unit = '' } = match.groups ?? {};
  return { from: Number(from), to: Number(to), unit: (currency + unit).trim() };
}

const INTERVALS: ReadonlySet<ValueKind> = new Set(['duration', 'price', 'percent', 'count', 'distance', 'age']);

/** "06-30" and "2027-06-30" are one day. */
const sameDay = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/**
 * Whether two values of one fact may both hold: equal ones do; so do a range and what lies in it, and amounts of
 * different units or currencies, which cannot be compared.
 */
export function agree(kind: ValueKind, a: string, b: string): boolean {
  if (a === b) return true;
  if (kind === 'date') return sameDay(a, b);
  if (!INTERVALS.has(kind)) return false;
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (one === null || other === null) return false;
  if (one.unit !== other.unit) return true;
  const holds = (outer: Interval, inner: Interval): boolean => outer.from <= inner.from && outer.to >= inner.to;
  return holds(one, other) || holds(other, one);
}
