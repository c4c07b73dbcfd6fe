import type { InheritanceProblem } from './inheritance-problem';
import type { WrittenRule } from './definition';

/** What a rule keeps to itself. */
export const OWN_KEYS: ReadonlySet<string> = new Set(['id', 'extends', 'tests', 'enabled']);

type Values = Record<string, unknown>;
type Places = Record<string, string>;

const isMap = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places of a value that stands at one path: its own, and those of its entries. */
function placesOf(key: string, value: unknown, path: string): Places {
  const places: Places = { [key]: path };
  const entries = Array.isArray(value) ? [...value.keys()] : isMap(value) ? Object.keys(value) : [];
  for (const entry of entries) places[`${key}.${entry}`] = `${path}.${entry}`;
  return places;
}

function withoutPlaces(places: Places, key: string): Places {
  return Object.fromEntries(Object.entries(places).filter(([place]) => place !== key && !place.startsWith(`${key}.`)));
}

/** A rule in the making: its values, and where each was written. */
export interface Draft {
  values: Values;
  places: Places;
}

const sameEntry = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function wrongForm(path: string, key: string): InheritanceProblem {
  return {
    path,
    code: 'INHERITANCE_CONFLICT',
    problem: {
      vi: `“${key}” không phải danh sách hay nhóm khoá nên không thêm bớt được.`,
      en: `“${key}” is neither a list nor a map, so nothing can be added or removed.`,
    },
    cure: {
      vi: `Ghi thẳng “${key}” để thay giá trị được kế thừa.`,
      en: `Write “${key}” itself to replace what is inherited.`,
    },
  };
}

function add(draft: Draft, key: string, value: unknown, path: string): InheritanceProblem[] {
  const base = draft.values[key];
  if (base === undefined) {
    return [
      {
        path,
        code: 'NOTHING_TO_ADD_TO',
        problem: { vi: `Quy tắc gốc không có “${key}” để thêm vào.`, en: `The parent has no “${key}” to add to.` },
        cure: { vi: `Ghi “${key}” thay cho “${key}+”.`, en: `Write “${key}” instead of “${key}+”.` },
      },
    ];
  }
  if (Array.isArray(base)) {
    const added: unknown[] = Array.isArray(value) ? value : [value];
    added.forEach((_, i) => {
      draft.places[`${key}.${base.length + i}`] = Array.isArray(value) ? `${path}.${i}` : path;
    });
    draft.values[key] = [...(base as unknown[]), ...added];
    return [];
  }
  if (!isMap(base) || !isMap(value)) return [wrongForm(path, key)];
  for (const name of Object.keys(value)) draft.places[`${key}.${name}`] = `${path}.${name}`;
  draft.values[key] = { ...base, ...value };
  return [];
}

function remove(draft: Draft, key: string, value: unknown, path: string): InheritanceProblem[] {
  const base = draft.values[key];
  const gone: unknown[] = Array.isArray(value) ? value : isMap(value) ? Object.keys(value) : [value];
  if (base !== undefined && !Array.isArray(base) && !isMap(base)) return [wrongForm(path, key)];
  const has = (entry: unknown): boolean =>
    Array.isArray(base)
      ? base.some((known) => sameEntry(known, entry))
      : isMap(base) && typeof entry === 'string' && Object.hasOwn(base, entry);
  const absent = gone.findIndex((entry) => !has(entry));
  if (absent >= 0) {
    const written = typeof gone[absent] === 'string' ? gone[absent] : JSON.stringify(gone[absent]);
    return [
      {
        path: Array.isArray(value) ? `${path}.${absent}` : path,
        code: 'NOTHING_TO_REMOVE',
        problem: {
          vi: `Không có “${written}” trong “${key}” được kế thừa để bỏ đi.`,
          en: `The inherited “${key}” has no “${written}” to remove.`,
        },
        cure: {
          vi: 'Ghi đúng như trong quy tắc gốc, hoặc xoá dòng này.',
          en: 'Write it exactly as the parent does, or delete this line.',
        },
      },
    ];
  }
  const places = withoutPlaces(draft.places, key);
  places[key] = draft.places[key] ?? path;
  if (Array.isArray(base)) {
    const kept = [...base.entries()].filter(([, known]) => !gone.some((entry) => sameEntry(known, entry)));
    kept.forEach(([from], to) => {
      places[`${key}.${to}`] = draft.places[`${key}.${from}`] ?? path;
    });
    draft.values[key] = kept.map(([, known]) => known as unknown);
  } else if (isMap(base)) {
    const kept = Object.entries(base).filter(([name]) => !gone.includes(name));
    for (const [name] of kept) places[`${key}.${name}`] = draft.places[`${key}.${name}`] ?? path;
    draft.values[key] = Object.fromEntries(kept);
  }
  // An emptied list is this rule's doing, and no longer the parent's.
  if (Object.keys(draft.values[key] ?? {}).length === 0) places[key] = path;
  draft.places = places;
  return [];
}

/** Lays what a child wrote over what it inherits; removals come before additions. */
export function overlay(draft: Draft, rule: WrittenRule, path: string): InheritanceProblem[] {
  const keys = Object.keys(rule).filter((key) => !OWN_KEYS.has(key));
  const problems: InheritanceProblem[] = [];
  for (const key of keys) {
    const bare = key.replace(/[+-]$/u, '');
    if (bare !== key) {
      if (!Object.hasOwn(rule, bare)) continue;
      problems.push({
        path: `${path}.${key}`,
        code: 'INHERITANCE_CONFLICT',
        problem: { vi: `Vừa có “${bare}” vừa có “${key}”.`, en: `Both “${bare}” and “${key}” are here.` },
        cure: {
          vi: `Giữ “${bare}” để thay hẳn, hoặc “${key}” để sửa giá trị được kế thừa.`,
          en: `Keep “${bare}” to replace what is inherited, or “${key}” to change it.`,
        },
      });
    } else {
      draft.values[key] = rule[key];
      draft.places = { ...withoutPlaces(draft.places, key), ...placesOf(key, rule[key], `${path}.${key}`) };
    }
  }
  if (problems.length > 0) return problems;
  const changes = [
    ['-', remove],
    ['+', add],
  ] as const;
  for (const [suffix, change] of changes) {
    for (const key of keys.filter((name) => name.endsWith(suffix))) {
      problems.push(...change(draft, key.slice(0, -1), rule[key], `${path}.${key}`));
    }
  }
  return problems;
}
