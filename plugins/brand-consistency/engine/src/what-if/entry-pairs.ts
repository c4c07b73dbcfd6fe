import { canonicalJson } from '../brandbook/canonical';
import { entryGroup, entryName, isGroup } from '../compatibility/entries';

/** An entry in both lists, or in one of them. */
export interface EntryPair {
  /** As paths write it. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Ids as they are written; words folded, so that two spellings of one are one entry. */
function shownName(entry: unknown): string {
  const id = isGroup(entry) ? (entry['id'] ?? entry['rule']) : undefined;
  return typeof id === 'string' ? id : entryName(entry);
}

const keyOf = (entry: unknown): string => canonicalJson(entryGroup(entry));

function byName(list: readonly unknown[]): Map<string, unknown[]> {
  const names = new Map<string, unknown[]>();
  for (const entry of list) {
    const name = entryName(entry);
    const known = names.get(name);
    if (known === undefined) names.set(name, [entry]);
    else known.push(entry);
  }
  return names;
}

const inOrder = (entries: readonly unknown[]): unknown[] =>
  entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);

/** Entries that the other list has as well, and those that it has not. */
function split(entries: readonly unknown[], others: readonly unknown[]): { shared: unknown[]; own: unknown[] } {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  const [shared, own]: [unknown[], unknown[]] = [[], []];
  for (const entry of entries) {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    (count > 0 ? shared : own).push(entry);
  }
  return { shared, own };
}

/**
 * Entries of two lists by their names, whatever their order: first those of the earlier list, then what is new. Of
 * several with one name equal ones meet first.
 */
export function entryPairs(before: readonly unknown[], after: readonly unknown[]): EntryPair[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): EntryPair[] => {
    const [ours, theirs] = [old.get(key) ?? [], now.get(key) ?? []];
    const name = shownName(ours[0] ?? theirs[0]);
    const { shared, own } = split(ours, theirs);
    const [gone, come] = [inOrder(own), inOrder(split(theirs, ours).own)];
    const differing = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      name,
      before: gone[at],
      after: come[at],
    }));
    return [...shared.map((entry) => ({ name, before: entry, after: entry })), ...differing];
  });
}
