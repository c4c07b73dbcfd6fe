import type { BrandSource, TouchpointSource } from '../../../shared/contracts/binding';
import { valueAt } from './form-path';

export interface ChoiceInput {
  readonly source: BrandSource | TouchpointSource;
  /** The edit form's values, where a relation is `{ connect, disconnect }`. */
  readonly values: unknown;
  readonly locale: string | null;
  /** The key that the saved entry names, or null. */
  readonly saved: string | null;
  readonly keyByDocumentId: Readonly<Record<string, string>>;
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function documentIdOf(item: unknown): string | null {
  for (const path of ['documentId', 'apiData.documentId']) {
    const id = valueAt(item, path);
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Strapi keeps an untouched relation out of the form, so nothing changed means what was saved. */
function fromRelation(value: unknown, input: ChoiceInput): string | null {
  const connected = valueAt(value, 'connect');
  const last = isArray(connected) ? documentIdOf(connected.at(-1)) : null;
  if (last !== null) return input.keyByDocumentId[last] ?? null;
  const disconnected = valueAt(value, 'disconnect');
  return isArray(disconnected) && disconnected.length > 0 ? null : input.saved;
}

/** The brand or touchpoint that the unsaved form names, by key; null where it names none. */
export function liveChoice(input: ChoiceInput): string | null {
  const { source, values, locale } = input;
  switch (source.by) {
    case 'fixed':
      return 'brand' in source ? source.brand : source.touchpoint;
    case 'locale':
      return locale === null ? input.saved : (source.map[locale] ?? null);
    case 'field': {
      const value = valueAt(values, source.path);
      if (value === undefined) return input.saved;
      if (typeof value !== 'string' || value === '') return null;
      return source.map ? (source.map[value] ?? null) : value;
    }
    case 'relation':
      return fromRelation(valueAt(values, source.path), input);
  }
}
