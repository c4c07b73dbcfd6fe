import { distance } from '../../text/distance';

/** One insertion, deletion or replacement (Levenshtein 1966), or two neighbours that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.length === b.length) {
    const at = Array.from(a).findIndex((c, i) => c !== b.charAt(i));
    if (
      a.slice(0, at) + b.charAt(at) + b.charAt(at + 1) + a.slice(at + 2) === b &&
      a.charAt(at) === b.charAt(at + 1) &&
      a.charAt(at + 1) === b.charAt(at)
    )
      return true;
  }
  return distance(a, b) === 1;
}
