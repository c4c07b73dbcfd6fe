import path from 'node:path';
import * as z from 'zod';
import type { Language, Localised } from '../../engine/src/language';
import type { TextFormat, TextUnit } from '../../engine/src/text/types';
import { UsageError, type Io } from './io';
import { linesOf } from './lines';
import { readText } from './text-file';

/** One text to judge, wherever it came from. */
export interface Asset {
  readonly id: string;
  /** Its fields: one called `text`, or those that the line names. */
  readonly units: readonly TextUnit[];
  /** It is a file, of which `id` is the path. */
  readonly isFile: boolean;
  readonly lang?: Language | undefined;
  readonly touchpoint?: string | undefined;
  readonly brand?: string | undefined;
  readonly stage?: string | undefined;
  readonly channel?: string | undefined;
  readonly department?: string | undefined;
  /** What it shares with its translation. */
  readonly pair?: string | undefined;
  /** The day it was written, as 2026-03-01. */
  readonly date?: string | undefined;
  /** The text that it replaced. */
  readonly replaces?: string | undefined;
}

const TEXT = 'text';

const nullableText = z
  .string()
  .nullable()
  .transform((text) => text ?? '');

const lineSchema = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: nullableText.optional(),
    /** Fields by their paths: `seo.title`, `sections.0.heading`. */
    fields: z.record(z.string().min(1), nullableText).optional(),
    lang: z.enum(['vi', 'en']).nullish(),
    touchpoint: z.string().nullish(),
    brand: z.string().nullish(),
    stage: z.string().nullish(),
    channel: z.string().nullish(),
    department: z.string().nullish(),
    pair: z.union([z.string(), z.number()]).transform(String).nullish(),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}/)
      .nullish(),
    replaces: z.string().nullish(),
  })
  .refine(({ text, fields }) => (text === undefined) !== (fields === undefined), { path: [TEXT] });

/** What each key of a line must be. */
const EXPECTED: Readonly<Record<string, Localised>> = {
  id: { en: 'a name of the text', vi: 'tên của nội dung' },
  text: { en: 'a text, or "fields" instead', vi: 'một chuỗi chữ, hoặc dùng "fields" thay cho nó' },
  fields: { en: 'texts by field: {"seo.title": "…"}', vi: 'nội dung theo trường: {"seo.title": "…"}' },
  lang: { en: '"vi" or "en"', vi: '"vi" hoặc "en"' },
  touchpoint: { en: 'a key, for example "website"', vi: 'một mã, ví dụ "website"' },
  brand: { en: "the id of a brandbook's brand", vi: 'mã thương hiệu trong bộ quy chuẩn' },
  stage: { en: 'a key, for example "decision"', vi: 'một mã, ví dụ "decision"' },
  channel: { en: 'a name, for example "fanpage"', vi: 'một tên, ví dụ "fanpage"' },
  department: { en: 'a name', vi: 'một tên' },
  pair: { en: 'what the text shares with its translation', vi: 'mã chung của nội dung và bản dịch' },
  date: { en: 'a day, for example "2026-03-01"', vi: 'một ngày, ví dụ "2026-03-01"' },
  replaces: { en: 'the text that stood there before', vi: 'nội dung cũ mà nó thay thế' },
};

const FORMAT_OF: Readonly<Record<string, TextFormat>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

function wrongLine(number: number, wrong: Localised, lang: Language): UsageError {
  const cure = {
    en: 'write {"id": "a", "text": "…", "lang": "vi"}',
    vi: 'hãy ghi {"id": "a", "text": "…", "lang": "vi"}',
  };
  const place = { en: `line ${number}`, vi: `dòng ${number}` };
  return new UsageError(`${place[lang]}: ${wrong[lang]}; ${cure[lang]}`);
}

function assetOf(line: string, number: number, lang: Language): Asset {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrongLine(number, { en: 'not JSON', vi: 'không phải JSON' }, lang);
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const keys = [...new Set(parsed.error.issues.map(({ path: [key = ''] }) => String(key)))];
    const wrongIn = (language: Language): string =>
      keys
        .map((key) => {
          const expected = EXPECTED[key]?.[language] ?? '{…}';
          return language === 'vi'
            ? `${key || 'cả dòng'}: phải là ${expected}`
            : `${key || 'the line'}: must be ${expected}`;
        })
        .join('; ');
    throw wrongLine(number, { en: wrongIn('en'), vi: wrongIn('vi') }, lang);
  }
  const { id, text, fields, touchpoint, brand } = parsed.data;
  const texts = fields === undefined ? [[TEXT, text ?? ''] as const] : Object.entries(fields);
  return {
    id,
    units: texts.map(([at, of]) => ({ path: at, text: of, format: 'plain' })),
    isFile: false,
    lang: parsed.data.lang ?? undefined,
    touchpoint: touchpoint ?? undefined,
    brand: brand ?? undefined,
    stage: parsed.data.stage ?? undefined,
    channel: parsed.data.channel ?? undefined,
    department: parsed.data.department ?? undefined,
    pair: parsed.data.pair ?? undefined,
    date: parsed.data.date ?? undefined,
    replaces: parsed.data.replaces ?? undefined,
  };
}

/** Assets of a JSONL stream. A line that cannot be read is told through `onError`, and the others are still judged. */
export async function* assetsOfLines(
  io: Io,
  lang: Language,
  onError: (message: string) => void,
): AsyncGenerator<Asset> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield assetOf(number === 1 ? line.replace(/^\uFEFF/, '') : line, number, lang);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      onError(error.message);
    }
  }
}

/** Assets of files; the id is the path as given. */
export async function* assetsOfFiles(
  files: readonly string[],
  io: Io,
  lang: Language,
  onError: (message: string) => void,
): AsyncGenerator<Asset> {
  const known = Object.keys(FORMAT_OF).join(', ');
  for (const file of files) {
    const format = FORMAT_OF[path.extname(file).toLowerCase()];
    if (!format) {
      const wrong = {
        en: `cannot read this kind of file; give one of ${known}`,
        vi: `không đọc được loại tệp này; các loại dùng được: ${known}`,
      };
      onError(`${file}: ${wrong[lang]}`);
      continue;
    }
    try {
      yield { id: file, units: [{ path: TEXT, text: await readText(file, io, lang), format }], isFile: true };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      onError(error.message);
    }
  }
}
