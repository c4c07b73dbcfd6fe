import type { Language } from '../../../engine/src/language';
import type { AttributeSchema } from '../../../shared/extract/types';
import type { FieldError } from './validate';

const NO_JSON = {
  vi: 'Đây chưa phải JSON hợp lệ. Bạn kiểm tra ngoặc, dấu phẩy và dấu nháy kép.',
  en: 'This is not valid JSON. Check brackets, commas and double quotes.',
};

export interface JsonData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldError[];
}

/**
 * What a save brings, with its JSON attributes as values. The edit form sends a JSON field that was touched as the text
 * that stands in it, and Strapi stores that text as it is.
 */
export function jsonData(
  attributes: Readonly<Record<string, AttributeSchema>>,
  data: Readonly<Record<string, unknown>>,
  language: Language,
): JsonData {
  const problems: FieldError[] = [];
  const entries = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value !== 'string' || attributes[name]?.type !== 'json') return [[name, value]];
    if (value.trim() === '') return [[name, null]];
    try {
      return [[name, JSON.parse(value)]];
    } catch {
      problems.push({ path: [name], message: NO_JSON[language] });
      return [];
    }
  });
  return { data: Object.fromEntries(entries), problems };
}
