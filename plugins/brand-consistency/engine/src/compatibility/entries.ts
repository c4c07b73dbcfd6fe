import { canonicalJson } from '../brandbook/canonical';
import { foldKey } from '../text/fold';

export type Group = Readonly<Record<string, unknown>>;
export const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What an entry of a list goes by, first that it has: statements and rules by id, words by their term. */
const NAMES = ['id', 'term', 'claim', 'rule', 'text'] as const;

/**
 * What an entry of a list is called in a path: `vocabulary.protect.sen việt`, `facts.hotline`. Required content without
 * an id goes by its first wording, as its rule does.
 */
export function entryName(entry: unknown): string {
  if (typeof entry === 'string') return foldKey(entry) || entry.trim();
  if (!isGroup(entry)) return String(entry);
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === 'string');
  if (typeof name === 'string') return foldKey(name) || name.trim();
  const [first] = Array.isArray(entry['any']) ? (entry['any'] as unknown[]) : [];
  return typeof first === 'string' ? foldKey(first) : canonicalJson(entry);
}

/** A bare word and a group with only that word are the same entry. */
export const entryGroup = (entry: unknown): Group =>
  isGroup(entry) ? entry : typeof entry === 'string' ? { term: entry } : { value: entry };

/** How an entry is shown to people. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (isGroup(value)) {
    const { term, claim, id, target } = value;
    const name = [term, claim, id, target].find((own) => typeof own === 'string' || typeof own === 'number');
    if (name !== undefined) return String(name);
  }
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}

/** Absent, or a list or group with nothing in it: who says nothing inherits. */
export const isSilent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.values(value).every(isSilent));

interface Found {
  readonly value: unknown;
  /** Keys and indices, as far as there is something. */
  readonly steps: readonly (string | number)[];
}

function find(value: unknown, rest: readonly string[], steps: readonly (string | number)[]): Found {
  const [step, ...more] = rest;
  if (step === undefined) return { value, steps };
  if (isGroup(value) && Object.hasOwn(value, step)) return find(value[step], more, [...steps, step]);
  if (Array.isArray(value)) {
    // A name may hold dots, so the longest that fits is taken.
    for (let length = rest.length; length > 0; length--) {
      const name = rest.slice(0, length).join('.');
      const at = value.findIndex((item) => entryName(item) === entryName(name));
      if (at >= 0) return find(value[at], rest.slice(length), [...steps, at]);
    }
  }
  return { value: undefined, steps };
}

/** The value at a dotted path of keys and entry names; undefined where there is none. */
export const valueAt = (book: unknown, path: string): unknown => find(book, path.split('.'), []).value;

/** A path with entries by their place in the list, as the lines of a file are found; it ends where the book does. */
export const placeOf = (book: unknown, path: string): string => find(book, path.split('.'), []).steps.join('.');

/** The number that a target means: tone targets may be groups with a tolerance. */
export function targetNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return isGroup(value) && typeof value['target'] === 'number' ? value['target'] : null;
}
