import type { CompiledBrandbook } from '../brandbook/compile';
import type { AssetProfile } from './profile';
import type { Contradiction, FactValue } from './types';

/** Facts that assets state differently from each other, or from the brandbook. Sorted by fact, then by asset. */
export function contradictionsOf(profiles: readonly AssetProfile[], book: CompiledBrandbook): Contradiction[] {
  const byFact = new Map<string, FactValue[]>();
  for (const { id, facts } of profiles) {
    for (const { fact, ...value } of facts) byFact.set(fact, [...(byFact.get(fact) ?? []), { id, ...value }]);
  }
  return [...byFact.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([fact, values]): Contradiction[] => {
      const subject = book.facts.subjects.find(({ id }) => id === fact);
      const stated = new Set(values.map(({ canonical }) => canonical));
      if (subject?.truth) stated.add(subject.truth);
      if (stated.size < 2) return [];
      const ordered = [...values].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start));
      return [{ fact, truth: subject?.truthText ?? null, values: ordered }];
    });
}
