import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Language, Localised } from '../../engine/src/language';
import { UsageError, type Io } from './io';

/** A file's text, or why its bytes are none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: Localised; readonly cure: Localised };

const CURE: Localised = { en: 'Save it as UTF-8.', vi: 'Lưu lại tệp ở dạng UTF-8.' };

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Reads bytes as UTF-8, a byte order mark left out. Nothing is guessed: other encodings are told with the line. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { ok: false, line: 1, message: { en: 'This is UTF-16.', vi: 'Tệp ở dạng UTF-16.' }, cure: CURE };
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder('utf-8').decode(bytes) };
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const stop = bytes.indexOf(0x0a, from);
    const end = stop === -1 ? bytes.length : stop;
    if (!isUtf8(bytes.subarray(from, end))) break;
    from = end + 1;
  }
  const message = { en: 'This is not UTF-8.', vi: 'Tệp không ở dạng UTF-8.' };
  return { ok: false, line, message, cure: CURE };
}

const REASONS: Readonly<Record<string, Localised>> = {
  ENOENT: { en: 'there is no such file or folder', vi: 'không có tệp hay thư mục này' },
  EISDIR: { en: 'this is a folder', vi: 'đây là thư mục' },
  ENOTDIR: { en: 'a part of the path is no folder', vi: 'một phần của đường dẫn không phải thư mục' },
  EACCES: { en: 'you may not read it', vi: 'bạn không có quyền đọc' },
  EPERM: { en: 'you may not read it', vi: 'bạn không có quyền đọc' },
  ELOOP: { en: 'its links go round in a circle', vi: 'các liên kết trỏ vòng tròn' },
};

const detailsSchema = z.object({ code: z.string().optional(), message: z.string().optional() });

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): Localised {
  const { code, message } = detailsSchema.catch({}).parse(error);
  const known = code === undefined ? undefined : REASONS[code];
  return known ?? { en: message ?? 'unknown error', vi: message ?? 'lỗi không rõ' };
}

const UNREADABLE: Localised = { en: 'cannot be read', vi: 'không đọc được' };

/**
 * The text of a file that a call names.
 * @throws UsageError with the file and the reason: it is not there, may not be read, or is not UTF-8 (with the line)
 */
export async function readText(file: string, io: Pick<Io, 'readFile'>, lang: Language): Promise<string> {
  const bytes = await io.readFile(file).catch((error: unknown) => {
    throw new UsageError(`${file}: ${UNREADABLE[lang]} (${reasonOf(error)[lang]})`);
  });
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  throw new UsageError(`${file}:${decoded.line}: ${decoded.message[lang]} ${decoded.cure[lang]}`);
}

/**
 * Writes a file that a call names.
 * @throws UsageError with the file and the reason where it cannot be written
 */
export async function writeText(file: string, text: string, lang: Language): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = reasonOf(error)[lang];
    throw new UsageError(
      { en: `${file}: cannot be written (${reason}).`, vi: `${file}: không ghi được (${reason}).` }[lang],
    );
  }
}
