import type { Localised } from '../language';
import type { FieldType } from './kinds';
import type { RuleFields } from './kinds/kind';
import { ValeRuleError } from './problems';

type Values = ReadonlyMap<string, unknown>;

const EXPECTED: Readonly<Record<FieldType, Localised>> = {
  text: { en: 'a text', vi: 'một đoạn chữ' },
  list: { en: 'a list', vi: 'một danh sách' },
  flag: { en: 'true or false', vi: 'true hoặc false' },
  number: { en: 'a number', vi: 'một số' },
  map: { en: '“key: value” pairs', vi: 'các cặp “khoá: giá trị”' },
  any: { en: 'a value', vi: 'một giá trị' },
};

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const asText = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return '';
  // Vale decodes true into a text as “1”.
  if (typeof value === 'boolean') return value ? '1' : '0';
  return isPlain(value) ? String(value) : undefined;
};

function asList(value: unknown): readonly string[] | undefined {
  if (value === null || value === undefined || value === '') return [];
  if (!Array.isArray(value)) {
    const single = asText(value);
    return single === undefined ? undefined : [single];
  }
  const texts = value.map((item) => (typeof item === 'boolean' ? String(item) : asText(item)));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const text = asText(value)?.toLowerCase();
  if (text === 'true' || text === '1' || text === 't' || text === 'yes') return true;
  return text === 'false' || text === '0' || text === 'f' || text === '' || text === 'no' ? false : undefined;
}

function asNumber(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return 0;
  const number = typeof value === 'boolean' ? Number(value) : Number(asText(value));
  return Number.isFinite(number) ? number : undefined;
}

function asMap(value: unknown): ReadonlyMap<string, string> | undefined {
  if (value === null || value === undefined) return new Map();
  if (!(value instanceof Map)) return undefined;
  const map = new Map<string, string>();
  for (const [key, item] of value as ReadonlyMap<unknown, unknown>) {
    const text = asText(item);
    if (text === undefined) return undefined;
    map.set(String(key), text);
  }
  return map;
}

const READERS = { text: asText, list: asList, flag: asFlag, number: asNumber, map: asMap } as const;

/** Gives the rule's values in the types they are asked for, as loosely as Vale does. @throws ValeRuleError */
export function fieldsOf(values: Values): RuleFields {
  const read = <T>(key: string, type: Exclude<FieldType, 'any'>, reader: (value: unknown) => T | undefined): T => {
    const result = reader(values.get(key));
    if (result !== undefined) return result;
    throw wrongType(key, type);
  };
  return {
    list: (key) => read(key, 'list', READERS.list),
    text: (key) => read(key, 'text', READERS.text),
    flag: (key, byDefault = false) => (values.has(key) ? read(key, 'flag', READERS.flag) : byDefault),
    number: (key, byDefault = 0) => (values.has(key) ? read(key, 'number', READERS.number) : byDefault),
    map: (key) => read(key, 'map', READERS.map),
    raw: (key) => values.get(key),
  };
}

function wrongType(key: string, type: FieldType): ValeRuleError {
  const expected = EXPECTED[type];
  return new ValeRuleError(
    'VALE_WRONG_TYPE',
    key,
    { en: `“${key}” must be ${expected.en}.`, vi: `“${key}” phải là ${expected.vi}.` },
    { en: `Write ${expected.en} behind “${key}:”.`, vi: `Viết ${expected.vi} sau “${key}:”.` },
  );
}
