import path from 'node:path';
import * as z from 'zod';
import type { Language } from '../../engine/src/language';
import type { TextFormat } from '../../engine/src/text/types';
import { UsageError, type Io } from './io';
import { linesOf } from './lines';
import { readText } from './text-file';

/** One text to judge, wherever it came from. */
export interface Asset {
  readonly id: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly lang?: Language | undefined;
  readonly touchpoint?: string | undefined;
  readonly brand?: string | undefined;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
  lang: z.enum(['vi', 'en']).nullish(),
  touchpoint: z.string().nullish(),
  brand: z.string().nullish(),
});

const FORMAT_OF: Readonly<Record<string, TextFormat>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

function assetOf(line: string, number: number): Asset {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(
      `line ${number}: not JSON (${error instanceof Error ? error.message : 'unreadable'}); write {"id": "a", "text": "…"}`,
    );
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const wrong = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`)
      .join('; ');
    throw new UsageError(`line ${number}: ${wrong}; write {"id": "a", "text": "…", "lang": "vi"}`);
  }
  const { id, text, lang, touchpoint, brand } = parsed.data;
  return {
    id,
    text,
    format: 'plain',
    lang: lang ?? undefined,
    touchpoint: touchpoint ?? undefined,
    brand: brand ?? undefined,
  };
}

/** Assets of a JSONL stream. A line that cannot be read is told through `onError`, and the others are still judged. */
export async function* assetsOfLines(io: Io, onError: (message: string) => void): AsyncGenerator<Asset> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield assetOf(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
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
  for (const file of files) {
    const format = FORMAT_OF[path.extname(file).toLowerCase()];
    if (!format) {
      onError(`${file}: cannot read this kind of file; give one of ${Object.keys(FORMAT_OF).join(', ')}`);
      continue;
    }
    try {
      yield { id: file, text: await readText(file, io, lang), format };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      onError(error.message);
    }
  }
}
