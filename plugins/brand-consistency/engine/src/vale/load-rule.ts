import { VALE_KINDS } from './kinds';
import type { ValeKind } from './kinds';
import type { RuleConfig } from './kinds/kind';
import { ValeRuleError } from './problems';
import type { ValeProblem } from './problems';
import { fieldsOf } from './read-fields';
import type { RuleHead, ValeRule } from './rule';
import { readRuleFile } from './rule-file';
import type { RuleFile } from './rule-file';
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
  | { readonly state: 'ready'; readonly rule: ValeRule; readonly adapted: readonly string[] }
  | { readonly state: 'off'; readonly head: RuleHead; readonly reason: { readonly en: string; readonly vi: string } }
  | { readonly state: 'wrong'; readonly name: string; readonly problem: ValeProblem };

export interface LoadSettings extends RuleConfig {
  /** Levels that the configuration sets, by `Style.Rule` or by style. */
  readonly levels: ReadonlyMap<string, ValeLevel>;
}

/** Reads one rule and makes it ready. Never throws on what a user wrote. */
export function loadRule(name: string, path: string, text: string, settings: LoadSettings): LoadedRule {
  const read = readRuleFile(path, text);
  if (!read.ok) return { state: 'wrong', name, problem: read.problem };
  try {
    return compile(name, read.file, settings);
  } catch (error) {
    if (!(error instanceof ValeRuleError)) throw error;
    const { code, key, problem, cure } = error;
    return {
      state: 'wrong',
      name,
      problem: { code, path, line: read.file.lineOf(key), message: problem, cure },
    };
  }
}

function compile(name: string, file: RuleFile, settings: LoadSettings): LoadedRule {
  const kind = kindOf(file);
  if (!file.values.has('message')) throw missing('message');
  rejectUnknownKeys(file, kind);
  const head = headOf(name, file, settings.levels);
  checkScopes(head.scope);
  if (kind.compile === null) return { state: 'off', head, reason: kind.reason ?? { en: '', vi: '' } };
  const fields = fieldsOf(file.values);
  return { state: 'ready', rule: kind.compile(head, fields, settings), adapted: adaptations(file) };
}

/** Keys that Vale honours and that change nothing here, told to the user. */
function adaptations({ values }: RuleFile): string[] {
  const notes: string[] = [];
  if (values.get('extends') === 'substitution' && (values.get('pos') ?? '') !== '') notes.push('pos');
  const action = values.get('action');
  if (action instanceof Map && action.get('name') === 'suggest') notes.push('action');
  return notes;
}

function kindOf({ values }: RuleFile): ValeKind {
  const written = values.get('extends');
  if (written === undefined || written === null) throw missing('extends');
  const kind = typeof written === 'string' ? VALE_KINDS[written] : undefined;
  if (kind !== undefined) return kind;
  const known = Object.keys(VALE_KINDS).join(', ');
  const inherits = typeof written === 'string' && written.includes('.');
  throw new ValeRuleError(
    'VALE_UNKNOWN_EXTENDS',
    'extends',
    {
      en: `“extends: ${String(written)}” names no kind of check.`,
      vi: `“extends: ${String(written)}” không phải một loại kiểm tra.`,
    },
    inherits
      ? { en: 'The rule to inherit from must be given too.', vi: 'Cần đưa kèm quy tắc được kế thừa.' }
      : { en: `Choose one of: ${known}.`, vi: `Chọn một trong: ${known}.` },
  );
}

const missing = (key: string): ValeRuleError =>
  new ValeRuleError(
    'VALE_MISSING_KEY',
    key,
    { en: `The key “${key}” is missing.`, vi: `Thiếu khoá “${key}”.` },
    { en: `Add a line “${key}: …”.`, vi: `Thêm dòng “${key}: …”.` },
  );

function rejectUnknownKeys({ values }: RuleFile, kind: ValeKind): void {
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

function headOf(name: string, { values }: RuleFile, levels: ReadonlyMap<string, ValeLevel>): RuleHead {
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

function levelOf(values: RuleFile['values']): ValeLevel {
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

function actionOf(values: RuleFile['values']): ValeAction {
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
