import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Localised } from '../language';
import { yamlProblem } from '../yaml-problem';
import { readPlainYaml } from './plain-yaml';
import type { ValeProblem, ValeProblemCode } from './problems';

/** A rule as it stands in its file: keys in small letters, and the line of each. */
export interface RuleFile {
  readonly path: string;
  readonly values: ReadonlyMap<string, unknown>;
  lineOf(key: string): number;
}

export type RuleFileResult =
  { readonly ok: true; readonly file: RuleFile } | { readonly ok: false; readonly problem: ValeProblem };

const failed = (
  code: ValeProblemCode,
  path: string,
  line: number,
  message: Localised,
  cure: Localised,
): { ok: false; problem: ValeProblem } => ({ ok: false, problem: { code, path, line, message, cure } });

/** Reads a rule's YAML. Never throws. */
export function readRuleFile(path: string, text: string): RuleFileResult {
  const plain = readPlainYaml(text);
  return plain === null
    ? readAnyYaml(path, text.replace(/^\ufeff/, ''))
    : { ok: true, file: ruleFile(path, plain.values, plain.lines) };
}

function ruleFile(path: string, written: ReadonlyMap<string, unknown>, at: ReadonlyMap<string, number>): RuleFile {
  const values = new Map([...written].map(([key, value]) => [key.toLowerCase(), value]));
  const lines = new Map([...at].map(([key, line]) => [key.toLowerCase(), line]));
  return { path, values, lineOf: (key) => lines.get(key) ?? 1 };
}

/** The same through the full parser, which also says what is wrong and where. */
export function readAnyYaml(path: string, text: string): RuleFileResult {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, version: '1.1', schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { problem, cure } = yamlProblem(error);
    return failed(
      'VALE_YAML',
      path,
      error.linePos?.[0].line ?? 1,
      { en: `This is no valid YAML: ${problem.en}.`, vi: `YAML chưa đúng: ${problem.vi}.` },
      cure,
    );
  }
  const { contents } = document;
  if (!isMap(contents)) {
    return failed(
      'VALE_YAML',
      path,
      1,
      text.trim() === ''
        ? { en: 'The file is empty.', vi: 'Tệp trống.' }
        : { en: 'A rule is a list of “key: value” lines.', vi: 'Quy tắc phải gồm các dòng “khoá: giá trị”.' },
      { en: 'Begin with “extends:” and “message:”.', vi: 'Bắt đầu bằng “extends:” và “message:”.' },
    );
  }
  const lines = new Map<string, number>();
  const values = new Map<string, unknown>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    lines.set(name, counter.linePos(key.range?.[0] ?? 0).line);
    values.set(name, toPlain(value));
  }
  return { ok: true, file: ruleFile(path, values, lines) };
}

interface HasToJSON {
  toJSON(): unknown;
}
const hasToJSON = (value: unknown): value is HasToJSON =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';

/** Maps stay maps, so that keys keep their order and no key is mistaken for a property. */
function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    const map = new Map<string, unknown>();
    for (const { key, value } of node.items) map.set(isScalar(key) ? scalarText(key) : String(key), toPlain(value));
    return map;
  }
  if (isScalar(node)) return typeof node.value === 'string' || node.value === null ? node.value : scalarOf(node);
  if (isSeq(node) && node.items.some(isMap)) return node.items.map(toPlain);
  return hasToJSON(node) ? node.toJSON() : node;
}

const scalarText = (node: { value: unknown; source?: string }): string =>
  typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
/** Numbers and truth values keep the way they were written, in case a text is wanted (`1.0`, `yes`). */
const scalarOf = (node: { value: unknown; source?: string }): unknown =>
  typeof node.value === 'boolean' || typeof node.value === 'number' ? node.value : (node.source ?? node.value);
