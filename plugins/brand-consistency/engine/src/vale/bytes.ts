/**
 * Vale counts in bytes and in code points, never in UTF-16. Where its positions depend on that, text is held as a
 * “byte string”: one character of 0..255 for each byte of its UTF-8.
 */
export type Bytes = string;

// eslint-disable-next-line no-control-regex -- the ASCII range is what is meant
const ASCII = /^[\x00-\x7f]*$/;

export const isAscii = (text: string): boolean => ASCII.test(text);

export function toBytes(text: string): Bytes {
  if (isAscii(text)) return text;
  let out = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) out += sign;
    else if (code < 0x800) out += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code >= 0xd800 && code < 0xe000) out += '\xef\xbf\xbd';
    else if (code < 0x10000)
      out += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      out += String.fromCharCode(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return out;
}

/** Code points in a byte string. */
export function countCharacters(bytes: Bytes): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes.charCodeAt(i) & 0xc0) !== 0x80) count++;
  return count;
}

/** Code points in a text. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next < 0xe000) {
        count--;
        i++;
      }
    }
  }
  return count;
}

const SPACES = /[\s\u0085]+/u;
const EDGES = /^[\s\u0085]+|[\s\u0085]+$/gu;

export const trimSpace = (text: string): string => text.replace(EDGES, '');
/** Words between white space. */
export const fieldsOf = (text: string): string[] => text.split(SPACES).filter((field) => field !== '');

/** Words of a byte string between ASCII white space. */
export const byteFields = (bytes: Bytes): Bytes[] =>
  bytes.split(/(?:[\t-\r ]|\xc2[\x85\xa0])+/).filter((field) => field !== '');

/** Replaces the first `part` by as many masks as it has code points; line breaks stay. */
export function maskFirst(bytes: Bytes, part: Bytes, mask: string): Bytes {
  const at = bytes.indexOf(part);
  return at === -1 ? bytes : bytes.slice(0, at) + masked(part, mask) + bytes.slice(at + part.length);
}

export function masked(part: Bytes, mask: string): Bytes {
  if (!part.includes('\n')) return mask.repeat(countCharacters(part));
  return part
    .split('\n')
    .map((line) => mask.repeat(countCharacters(line)))
    .join('\n');
}
