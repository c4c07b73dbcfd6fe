import { adaptationOf } from './adaptations';
import type { Localised } from '../language';
import { resolveFile } from './inherit-rule';
import type { FindRule, ResolvedFile } from './inherit-rule';
import { VALE_KINDS } from './kinds';
import type { ValeKind } from './kinds';
import type { RuleConfig } from './kinds/kind';
import { ValeRuleError } from './problems';
import type { ValeProblem } from './problems';
import { fieldsOf } from './read-fields';
import type { RuleHead, ValeRule } from './rule';
import { readRuleFile } from './rule-file';
import { VALE_LEVELS } from './types';
import type { ValeAction, ValeLevel } from './types';

/** Keys that every rule knows. `tests` and `matchcase` are newer than Vale 3.20. */
const COMMON = [
  'extends',
  'message',
  'level',
  'scope',
  'description',
  'link',
  'limit',
  'action',
  'name',
  'tests',
  'matchcase',
  'selector',
];

export type LoadedRule =
  | {
      readonly state: 'ready';
      readonly rule: ValeRule;
      /** The rule's keys, with what it inherits. */
      readonly values: ReadonlyMap<string, unknown>;
      /** Where we mean something else than Vale; null: nowhere. */
      readonly adapted: Localised | null;
    }
  | { readonly state: 'off'; readonly head: RuleHead; readonly reason: Localised }
  | { readonly state: 'wrong'; readonly name: string; readonly problem: ValeProblem };

export interface LoadSettings extends RuleConfig {
  /** Levels that the configuration sets, by `Style.Rule` or by style. */
  readonly levels: ReadonlyMap<string, ValeLevel>;
  /** Where a rule finds those that it inherits from; default: nowhere. */
  readonly find?: FindRule | undefined;
}

/** Reads one rule and makes it ready. Never throws on what a user wrote. */
export function loadRule(name: string, path: string, text: string, settings: LoadSettings): LoadedRule {
  const read = readRuleFile(path, text);
  if (!read.ok) return { state: 'wrong', name, problem: read.problem };
  const resolution = resolveFile(name, read.file, settings.find ?? (() => undefined));
  if (!resolution.ok) return { state: 'wrong', name, problem: resolution.problem };
  const { file } = resolution;
  try {
    return compile(name, file, settings);
  } catch (error) {
    if (!(error instanceof ValeRuleError)) throw error;
    const { code, key, problem, cure, entry } = error;
    const place = file.placeOf(key);
    const line = place.path === path ? lineOfEntry(text, place.line, entry) : place.line;
    return { state: 'wrong', name, problem: { code, path: place.path, line, message: problem, cure } };
  }
}

/** The line of an entry at or below its key's; the key's own where it cannot be told. */
function lineOfEntry(text: string, keyLine: number, entry: string): number {
  if (entry === '') return keyLine;
  const below = text.split('\n').slice(keyLine - 1);
  const at = below.findIndex((line) => line.includes(entry));
  return at === -1 ? keyLine : keyLine + at;
}

function compile(name: string, file: ResolvedFile, settings: LoadSettings): LoadedRule {
  const kind = kindOf(file);
  if (!file.values.has('message')) throw missing('message');
  rejectUnknownKeys(file, kind);
  const head = headOf(name, file, settings.levels);
  checkScopes(head.scope);
  const off = kind.offFor?.(file.values) ?? (kind.compile === null ? kind.reason : undefined);
  if (off !== undefined || kind.compile === null) return { state: 'off', head, reason: off ?? { en: '', vi: '' } };
  const fields = fieldsOf(file.values);
  const rule = kind.compile(head, fields, settings);
  return { state: 'ready', rule, values: file.values, adapted: adaptationOf(head, file.values) };
}

function kindOf({ values }: ResolvedFile): ValeKind {
  const extended = values.get('extends');
  if (extended === undefined || extended === null || extended === '') throw missing('extends');
  const kind = typeof extended === 'string' ? VALE_KINDS[extended] : undefined;
  if (kind !== undefined) return kind;
  const known = Object.keys(VALE_KINDS).join(', ');
  throw new ValeRuleError(
    'VALE_UNKNOWN_EXTENDS',
    'extends',
    {
      en: `“extends: ${String(extended)}” names no kind of check.`,
      vi: `“extends: ${String(extended)}” không phải một loại kiểm tra.`,
    },
    { en: `Choose one of: ${known}.`, vi: `Chọn một trong: ${known}.` },
  );
}

const missing = (key: string): ValeRuleError =>
  new ValeRuleError(
    'VALE_MISSING_KEY',
    key,
    { en: `The key “${key}” is missing.`, vi: `Thiếu khoá “${key}”.` },
    { en: `Add a line “${key}: …”.`, vi: `Thêm dòng “${key}: …”.` },
  );

function rejectUnknownKeys({ values }: ResolvedFile, kind: ValeKind): void {
  if (kind.lenient) return;
  const known = [...COMMON, ...Object.keys(kind.fields)];
  for (const key of values.keys()) {
    if (known.includes(key)) continue;
    if (key === 'code' && values.get(key) !== true) continue;
    throw new ValeRuleError(
      'VALE_UNKNOWN_KEY',
      key,
      { en: `“${key}” is no key of this kind of check.`, vi: `“${key}” không phải khoá của loại kiểm tra này.` },
      key === 'code'
        ? { en: 'Write “scope: raw” instead.', vi: 'Viết “scope: raw” thay cho khoá này.' }
        : { en: `Known keys: ${known.join(', ')}.`, vi: `Các khoá dùng được: ${known.join(', ')}.` },
    );
  }
}

function headOf(name: string, { values }: ResolvedFile, levels: ReadonlyMap<string, ValeLevel>): RuleHead {
  const fields = fieldsOf(values);
  const scopes = fields.list('scope');
  return {
    name,
    kind: fields.text('extends'),
    level: levels.get(name) ?? levels.get(name.slice(0, name.indexOf('.'))) ?? levelOf(values),
    scope: scopes.length === 0 ? ['text'] : scopes,
    message: fields.text('message'),
    description: fields.text('description'),
    link: fields.text('link'),
    limit: fields.number('limit'),
    action: actionOf(values),
  };
}

export const isLevel = (value: unknown): value is ValeLevel => VALE_LEVELS.some((level) => level === value);

function levelOf(values: ResolvedFile['values']): ValeLevel {
  if (!values.has('level')) return 'warning';
  const level = values.get('level');
  if (isLevel(level)) return level;
  const known = VALE_LEVELS.join(', ');
  throw new ValeRuleError(
    'VALE_WRONG_VALUE',
    'level',
    { en: `“level: ${String(level)}” does not exist.`, vi: `Không có “level: ${String(level)}”.` },
    { en: `Choose one of: ${known}.`, vi: `Chọn một trong: ${known}.` },
  );
}

function actionOf(values: ResolvedFile['values']): ValeAction {
  const written = values.get('action');
  if (!(written instanceof Map)) return { name: '', params: [] };
  const parts = new Map<string, unknown>();
  for (const [key, value] of written) parts.set(String(key).toLowerCase(), value);
  const fields = fieldsOf(parts);
  return { name: fields.text('name'), params: fields.list('params') };
}

/** Scopes that Vale once had and now refuses. */
const GONE = ['code', 'link', 'strong', 'emphasis'];

function checkScopes(scopes: readonly string[]): void {
  for (const scope of scopes) {
    if (scope.includes('&')) continue;
    const base = scope.replace(/^~/, '').split('.')[0] ?? '';
    if (!GONE.includes(base) && !base.includes(' ')) continue;
    throw new ValeRuleError(
      'VALE_WRONG_VALUE',
      'scope',
      { en: `There is no scope “${scope}”.`, vi: `Không có phạm vi “${scope}”.` },
      GONE.includes(base)
        ? { en: 'Use “raw” and match the markup.', vi: 'Dùng “raw” và khớp cả dấu định dạng.' }
        : { en: 'Write several scopes as a list.', vi: 'Viết nhiều phạm vi dưới dạng danh sách.' },
    );
  }
}
