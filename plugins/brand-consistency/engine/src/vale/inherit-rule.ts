import type { Localised } from '../language';
import type { WrittenRule } from '../rules/definition';
import { resolveRule } from '../rules/inherit';
import type { InheritanceProblem } from '../rules/inheritance-problem';
import { VALE_KINDS } from './kinds';
import type { ValeProblem } from './problems';
import { readRuleFile } from './rule-file';
import type { RuleFile } from './rule-file';

/** A rule's file by the rule's name; undefined: there is none on the StylesPath. */
export type FindRule = (name: string) => { readonly path: string; readonly text: string } | undefined;

interface Place {
  readonly path: string;
  readonly line: number;
}

/** A rule with everything that it inherits. */
export interface ResolvedFile {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where a key was written, in the rule's own file or in a parent's. */
  placeOf(key: string): Place;
}

type Resolution =
  { readonly ok: true; readonly file: ResolvedFile } | { readonly ok: false; readonly problem: ValeProblem };

const toObject = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toObject);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]): [string, unknown] => [String(key), toObject(item)]));
};

const toMap = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toMap);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, item]: [string, unknown]) => [key, toMap(item)]));
};

const inherits = ({ values }: RuleFile): boolean => {
  const parent = values.get('extends');
  return (
    (typeof parent === 'string' && parent.includes('.') && VALE_KINDS[parent] === undefined) ||
    [...values.keys()].some((key) => /[+-]$/.test(key))
  );
};

function written(name: string, { values }: RuleFile): WrittenRule {
  const own: unknown = toObject(values);
  return { ...(typeof own === 'object' ? own : {}), id: name, extends: String(values.get('extends') ?? '') };
}

const noParent = (name: string): { problem: Localised; cure: Localised } => ({
  problem: {
    en: `There is no rule “${name}” to inherit from.`,
    vi: `Không có quy tắc “${name}” để kế thừa.`,
  },
  cure: name.startsWith('Vale.')
    ? {
        en: "Vale's own rules cannot be inherited from: name a rule of a style.",
        vi: 'Không kế thừa được quy tắc có sẵn của Vale: hãy ghi tên một quy tắc trong bộ quy tắc.',
      }
    : {
        en: `Put ${name.replaceAll('.', '/')}.yml on the StylesPath, or name a kind: ${Object.keys(VALE_KINDS).join(', ')}.`,
        vi: `Đặt ${name.replaceAll('.', '/')}.yml vào StylesPath, hoặc ghi một loại: ${Object.keys(VALE_KINDS).join(', ')}.`,
      },
});

/** A rule as its file says and its parents say: `key` replaces, `key+` adds, `key-` removes. Never throws. */
export function resolveFile(name: string, file: RuleFile, find: FindRule): Resolution {
  if (!inherits(file)) {
    return { ok: true, file: { values: file.values, placeOf: (key) => ({ path: file.path, line: file.lineOf(key) }) } };
  }
  const files = [file];
  let unread: ValeProblem | null = null;
  let asked = '';
  const placeAt = (path: string): Place => {
    const [index = '', key = ''] = path.split('.');
    const source = files[Number(index)] ?? file;
    return { path: source.path, line: source.lineOf(key) };
  };
  const resolution = resolveRule(written(name, file), '0', {
    find: (id) => {
      asked = id;
      const found = id.startsWith('Vale.') ? undefined : find(id);
      if (found === undefined) return undefined;
      const read = readRuleFile(found.path, found.text);
      if (!read.ok) {
        unread = read.problem;
        return undefined;
      }
      files.push(read.file);
      return { rule: written(id, read.file), path: String(files.length - 1) };
    },
    isKind: (kind) => VALE_KINDS[kind] !== undefined,
    names: Object.keys(VALE_KINDS),
  });
  if (!resolution.ok) {
    return { ok: false, problem: unread ?? problemOf(resolution.problems, asked, placeAt) };
  }
  const { rule, origins } = resolution.resolved;
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(rule)) if (key !== 'id') values.set(key, toMap(value));
  return { ok: true, file: { values, placeOf: (key) => placeAt(origins[key] ?? `0.${key}`) } };
}

function problemOf(
  [first]: readonly InheritanceProblem[],
  asked: string,
  placeAt: (path: string) => Place,
): ValeProblem {
  const place = placeAt(first?.path ?? '');
  if (first === undefined || first.code === 'UNKNOWN_KIND') {
    const { problem, cure } = noParent(asked);
    return { code: 'VALE_MISSING_PARENT', ...place, message: problem, cure };
  }
  return { code: 'VALE_INHERITANCE', ...place, message: first.problem, cure: first.cure };
}
