import { COHESION, STANDS_ALONE } from '../settings';
import type { Collected } from './collect';

/** Share of a term's occurrences inside a longer one from which it is a mere piece of that. */
const ALWAYS = 0.9;

/** The two terms, each a word shorter, that a term of several words is made of. */
function halvesOf({ key }: Collected): readonly [string, string] {
  const words = key.split(' ');
  return [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
}

/** How often the most frequent term stands that is one word longer than another and holds it, by that other. */
function holdersOf(terms: ReadonlyMap<string, Collected>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const term of terms.values()) {
    if (term.length < 3) continue;
    for (const half of halvesOf(term)) most.set(half, Math.max(most.get(half) ?? 0, term.count));
  }
  return most;
}

/**
 * Whether the words of a term belong together. Two: together in most occurrences of the rarer one (khách sạn). More: in
 * most occurrences of the more frequent half, for the other may stand nowhere else (nghỉ dưỡng biển has dưỡng biển).
 */
function holdsTogether(term: Collected, terms: ReadonlyMap<string, Collected>): boolean {
  const [first, second] = halvesOf(term).map((key) => terms.get(key)?.count ?? 0) as [number, number];
  // A half that is no term by itself (sự in sự kiện) holds nothing against it.
  const known = [first, second].filter((count) => count > 0);
  const rival = known.length === 0 ? 0 : term.length === 2 ? Math.min(...known) : Math.max(...known);
  return term.count >= 2 && term.count >= COHESION * rival;
}

/**
 * The terms without the parts of compounds: a part is left where it stands outside longer ones often enough. The
 * longest first; of equals the most frequent.
 */
export function withoutParts(terms: ReadonlyMap<string, Collected>): Collected[] {
  const kept: Collected[] = [];
  /** Occurrences of a key inside longer terms that were kept. */
  const inside = new Map<string, number>();
  const holders = holdersOf(terms);
  const ranked = [...terms.values()].sort(
    (a, b) => b.length - a.length || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  for (const term of ranked) {
    // “Việt Resort” stands nowhere but in “Sen Việt Resort”: it is a piece, even where the whole is no term.
    if ((holders.get(term.key) ?? 0) >= ALWAYS * term.count) continue;
    // Of a phrase that is longer than any term, one stretch is enough.
    const isTaken = (half: string): boolean => (inside.get(half) ?? 0) >= ALWAYS * (terms.get(half)?.count ?? Infinity);
    if (term.length > 1 && halvesOf(term).some(isTaken)) continue;
    const outside = term.count - (inside.get(term.key) ?? 0);
    if (outside < STANDS_ALONE * term.count || (term.length > 1 && !holdsTogether(term, terms))) continue;
    kept.push(term);
    const words = term.key.split(' ');
    for (let length = 1; length < words.length; length++) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length).join(' ');
        inside.set(part, (inside.get(part) ?? 0) + term.count);
      }
    }
  }
  return kept;
}
