import type { Origins, WrittenRule } from './definition';
import type { InheritanceProblem } from './inheritance-problem';
import { nearest } from '../nearest';
import { OWN_KEYS, overlay, type Draft } from './overlay';

/** Rules by id with their paths in the file, and the names that end a line of descent: the kinds of check. */
export interface Family {
  find(id: string): { readonly rule: WrittenRule; readonly path: string } | undefined;
  isKind(name: string): boolean;
  /** All names that `extends` may hold, for the message. */
  readonly names: readonly string[];
}

/** A rule with everything that it inherits: `extends` is a kind of check, and no key ends in + or -. */
export interface ResolvedRule {
  readonly rule: WrittenRule;
  readonly origins: Origins;
  /** Ids of its parents, nearest first. */
  readonly parents: readonly string[];
}

export type Resolution =
  | { readonly ok: true; readonly resolved: ResolvedRule }
  | { readonly ok: false; readonly problems: readonly InheritanceProblem[] };

/** As deep as Vale goes. */
export const MAX_PARENTS = 10;

function unknownParent(name: string, path: string, names: readonly string[]): InheritanceProblem {
  const close = nearest(name, names);
  return {
    path: `${path}.extends`,
    code: 'UNKNOWN_KIND',
    problem: {
      vi: `Không có loại kiểm tra hay quy tắc nào tên “${name}”.`,
      en: `There is no check kind and no rule called “${name}”.`,
    },
    cure:
      close === undefined
        ? { vi: `Chọn một trong: ${names.join(', ')}.`, en: `Choose one of: ${names.join(', ')}.` }
        : { vi: `Có phải bạn muốn ghi “${close}”?`, en: `Did you mean “${close}”?` },
  };
}

function cycle(line: readonly string[], path: string): InheritanceProblem {
  const way = line.join(' → ');
  return {
    path: `${path}.extends`,
    code: 'INHERITANCE_CYCLE',
    problem: {
      vi: `Các quy tắc kế thừa lẫn nhau thành vòng: ${way}.`,
      en: `These rules inherit from each other in a circle: ${way}.`,
    },
    cure: { vi: 'Cho một quy tắc trong vòng kế thừa một loại kiểm tra.', en: 'Let one of them extend a check kind.' },
  };
}

const tooDeep = (path: string): InheritanceProblem => ({
  path: `${path}.extends`,
  code: 'INHERITANCE_DEPTH',
  problem: {
    vi: `Quy tắc này kế thừa qua hơn ${MAX_PARENTS} đời.`,
    en: `This rule inherits through more than ${MAX_PARENTS} parents.`,
  },
  cure: { vi: 'Cho nó kế thừa một quy tắc gần gốc hơn.', en: 'Let it extend a rule nearer to the root.' },
});

/**
 * A rule with everything that it inherits. A bare key replaces the parent's, `key+` appends to its list or merges into
 * its map (the child wins), `key-` removes entries of a list by their text or of a map by their name. `id`, `extends`,
 * `tests` and `enabled` are never inherited. A check kind's name always means the kind. Never throws.
 */
export function resolveRule(rule: WrittenRule, path: string, family: Family): Resolution {
  const line = [{ rule, path }];
  for (let last = rule; !family.isKind(last.extends);) {
    const parent = family.find(last.extends);
    if (parent === undefined) {
      const at = line.at(-1)?.path ?? path;
      return {
        ok: false,
        problems: [
          unknownParent(
            last.extends,
            at,
            family.names.filter((name) => name !== last.id),
          ),
        ],
      };
    }
    if (line.some((known) => known.rule.id === parent.rule.id)) {
      return { ok: false, problems: [cycle([...line.map((known) => known.rule.id), parent.rule.id], path)] };
    }
    if (line.length > MAX_PARENTS) return { ok: false, problems: [tooDeep(path)] };
    line.push(parent);
    last = parent.rule;
  }
  const draft: Draft = { values: {}, places: {} };
  for (const each of [...line].reverse()) {
    const problems = overlay(draft, each.rule, each.path);
    if (problems.length > 0) return { ok: false, problems };
  }
  const own = Object.fromEntries(Object.entries(rule).filter(([key]) => OWN_KEYS.has(key)));
  const kind = line.at(-1)?.rule.extends ?? rule.extends;
  return {
    ok: true,
    resolved: {
      rule: { ...draft.values, ...own, id: rule.id, extends: kind },
      origins: draft.places,
      parents: line.slice(1).map((parent) => parent.rule.id),
    },
  };
}
