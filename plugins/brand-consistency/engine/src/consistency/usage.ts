import type { AssetProfile } from './profile';
import type { AddressUse, TermRivalry } from './types';

interface Tally {
  count: number;
  readonly ids: Set<string>;
}

function tally<Key extends string>(map: Map<Key, Tally>, key: Key, id: string, count: number): void {
  const entry = map.get(key) ?? { count: 0, ids: new Set<string>() };
  entry.count += count;
  entry.ids.add(id);
  map.set(key, entry);
}

const bySize =
  <Entry extends { readonly count: number }>(name: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number =>
    b.count - a.count || (name(a) < name(b) ? -1 : 1);

/** Words that assets use for one thing side by side: the preferred one and its rivals, where any rival is used. */
export function rivalriesOf(profiles: readonly AssetProfile[]): TermRivalry[] {
  const byPreferred = new Map<string, Map<string, Tally>>();
  for (const { id, terms } of profiles) {
    for (const { preferred, term, count } of terms) {
      const terms = byPreferred.get(preferred) ?? new Map<string, Tally>();
      tally(terms, term, id, count);
      byPreferred.set(preferred, terms);
    }
  }
  return [...byPreferred.entries()]
    .filter(([preferred, terms]) => [...terms.keys()].some((term) => term !== preferred))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([preferred, terms]) => ({
      preferred,
      rivals: [...terms.entries()]
        .map(([term, { count, ids }]) => ({ term, count, ids: [...ids].sort() }))
        .sort(bySize(({ term }) => term)),
    }));
}

/** Every form of address over the assets, planned ones and others. */
export function addressOf(profiles: readonly AssetProfile[]): AddressUse[] {
  const forms = new Map<string, Tally & { readonly use: Pick<AddressUse, 'language' | 'role' | 'form' | 'planned'> }>();
  for (const { id, address } of profiles) {
    for (const { count, ...use } of address) {
      const key = [use.language, use.role, use.form, use.planned].join('\u0000');
      const entry = forms.get(key) ?? { use, count: 0, ids: new Set<string>() };
      entry.count += count;
      entry.ids.add(id);
      forms.set(key, entry);
    }
  }
  return [...forms.values()]
    .map(({ use, count, ids }) => ({ ...use, count, ids: [...ids].sort() }))
    .sort(bySize(({ language, role, form }) => `${language} ${role} ${form}`));
}
