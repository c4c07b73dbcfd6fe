import { allocate, combine, hundredths } from '../score/allocate';
import type { Clash, CompatibilityReport } from './types';

/** A clash before its share of the total is known, and before it is known whose it is; `loss` is 0..100, were it alone. */
export type WeighedClash = Omit<Clash, 'contribution' | 'brand'> & { readonly loss: number };
/** A clash with the brand whose value it is. */
export type OwnedClash = WeighedClash & Pick<Clash, 'brand'>;

/**
 * Of several clashes at one path one speaks: the gravest, and of equal ones the first. So a lock and a contradiction, or
 * a parent and a grandparent, take their points once.
 */
export function oncePerPath(clashes: readonly OwnedClash[]): OwnedClash[] {
  const byPath = new Map<string, OwnedClash>();
  for (const clash of clashes) {
    const known = byPath.get(clash.path);
    if (known === undefined) byPath.set(clash.path, clash);
    else if (clash.loss > known.loss) byPath.set(clash.path, clash);
  }
  return [...byPath.values()];
}

/** Where nothing else tells clashes apart, their place in the text does, then their words. */
const byPlace = (a: OwnedClash, b: OwnedClash): number => {
  const text = (clash: OwnedClash): string => `${clash.path}\n${clash.evidence?.[0]?.path ?? ''}`;
  const [first, second] = [text(a), text(b)];
  if (first !== second) return first < second ? -1 : 1;
  return (a.evidence?.[0]?.start ?? 0) - (b.evidence?.[0]?.start ?? 0);
};

/** Clashes to a report: the score is 100 less the contributions, exactly. */
export function reckonClashes(weighed: readonly OwnedClash[]): CompatibilityReport {
  const ranked = [...weighed].sort((a, b) => b.loss - a.loss || byPlace(a, b));
  const total = hundredths(combine(ranked.map(({ loss }) => loss)));
  const amounts = allocate(
    total,
    ranked.map(({ loss }) => loss * loss),
  );
  return {
    score: (10_000 - Math.round(total * 100)) / 100,
    clashes: ranked.map(({ loss: _, ...clash }, index): Clash => ({ ...clash, contribution: amounts[index] ?? 0 })),
  };
}
