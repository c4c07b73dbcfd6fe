import type { Binding, BrandSource, TouchpointSource } from '../../../shared/contracts';
import type { Entry } from '../services/extraction';

/** Which brand and touchpoint an entry belongs to, by key; null where the entry does not say. */
export interface EntryContext {
  readonly brand: string | null;
  readonly touchpoint: string | null;
}

const keyOf = (related: unknown): string | null =>
  typeof related === 'object' && related !== null && 'key' in related && typeof related.key === 'string'
    ? related.key
    : null;

function valueOf(source: BrandSource | TouchpointSource, entry: Entry): string | null {
  switch (source.by) {
    case 'fixed':
      return 'brand' in source ? source.brand : source.touchpoint;
    case 'relation':
      return keyOf(entry[source.path]);
    case 'locale':
      return entry.locale === null || !Object.hasOwn(source.map, entry.locale)
        ? null
        : (source.map[entry.locale] ?? null);
    case 'field': {
      const value = entry[source.path];
      if (typeof value !== 'string' || value === '') return null;
      if (source.map === undefined) return value;
      return Object.hasOwn(source.map, value) ? (source.map[value] ?? null) : null;
    }
  }
}

/** Reads brand and touchpoint off an entry, as its binding says. */
export const contextOf = (binding: Binding, entry: Entry): EntryContext => ({
  brand: valueOf(binding.brand, entry),
  touchpoint: valueOf(binding.touchpoint, entry),
});
