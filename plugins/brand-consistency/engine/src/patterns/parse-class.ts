import {
  DIGIT_SET,
  NOT_DIGIT_SET,
  NOT_SPACE_SET,
  NOT_WORD_SET,
  SPACE_SET,
  WORD_SET,
  caseless,
  negated,
  propertySet,
  rangeSet,
  unionOf,
} from './char-set';
import type { CharSet } from './char-set';
import { syntaxProblem, unsupported } from './problems';

/** What an escape stands for, and the offset after it. */
export interface Escaped {
  readonly set: CharSet | null;
  /** The code point, where it stands for one. */
  readonly code: number;
  readonly next: number;
}

const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27, '0': 0 };
const SHORTHANDS: Readonly<Record<string, CharSet>> = {
  d: DIGIT_SET,
  D: NOT_DIGIT_SET,
  w: WORD_SET,
  W: NOT_WORD_SET,
  s: SPACE_SET,
  S: NOT_SPACE_SET,
};
const HEX = /x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}/iy;
const PROPERTY = /(p)\{(\^?)([\w=]+)\}|(p)([LMNPSZC])/iy;
const LAST_CODE = 0x10ffff;

/** Reads the escape whose backslash is at `at`; null where it is none that stands for characters. */
export function readEscape(source: string, at: number): Escaped | null {
  const letter = source.charAt(at + 1);
  if (letter === '') throw syntaxProblem(at, 'Mẫu kết thúc bằng “\\”.', 'The pattern ends in “\\”.');
  const one = (code: number, next: number): Escaped => ({ set: null, code, next });
  const shorthand = SHORTHANDS[letter];
  if (shorthand !== undefined) return { set: shorthand, code: 0, next: at + 2 };
  HEX.lastIndex = at + 1;
  const hex = HEX.exec(source);
  if (hex !== null) {
    const code = parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    if (code <= LAST_CODE) return one(code, HEX.lastIndex);
  }
  if (letter === 'p' || letter === 'P') return readProperty(source, at);
  const control = CONTROLS[letter];
  if (control !== undefined) return one(control, at + 2);
  if (/[\p{L}\p{N}]/u.test(letter)) return null;
  const code = source.codePointAt(at + 1) ?? 0;
  return one(code, at + (code > 0xffff ? 3 : 2));
}

function readProperty(source: string, at: number): Escaped {
  PROPERTY.lastIndex = at + 1;
  const match = PROPERTY.exec(source);
  const letter = source.charAt(at + 1);
  const without = (letter === 'P') !== (match?.[2] === '^');
  const set = match === null ? null : propertySet(match[3] ?? match[5] ?? '', without);
  if (set === null) {
    throw syntaxProblem(
      at,
      'Sau “\\p” phải là tên một thuộc tính Unicode, ví dụ \\p{L}.',
      'After “\\p” comes the name of a Unicode property, for example \\p{L}.',
    );
  }
  return { set, code: 0, next: PROPERTY.lastIndex };
}

const unclosed = (at: number): Error =>
  syntaxProblem(at, 'Mẫu thiếu dấu “]”.', 'The pattern lacks a “]”.', {
    vi: 'Thêm “]”, hoặc viết “\\[” nếu muốn tìm chính dấu ngoặc.',
    en: 'Add the “]”, or write “\\[” to find the bracket itself.',
  });

/** Reads the class whose `[` is at `at`. A `]` that comes first is a member, as in .NET. */
export function readClass(
  source: string,
  at: number,
  ignoreCase: boolean,
): { readonly set: CharSet; readonly next: number } {
  let i = at + 1;
  const without = source.charAt(i) === '^';
  if (without) i++;
  const first = i;
  const parts: CharSet[] = [];
  const member = (): Escaped => {
    if (i >= source.length) throw unclosed(at);
    if (source.charAt(i) === '\\') {
      if (source.charAt(i + 1) === 'b') return { set: null, code: 8, next: i + 2 };
      const escaped = readEscape(source, i);
      if (escaped === null) throw unsupported(i, source.slice(i, i + 2));
      return escaped;
    }
    const code = source.codePointAt(i) ?? 0;
    return { set: null, code, next: i + (code > 0xffff ? 2 : 1) };
  };
  while (source.charAt(i) !== ']' || i === first) {
    if (i > first && source.startsWith('-[', i)) throw unsupported(i, '-[');
    const start = i;
    const from = member();
    i = from.next;
    const ranges = source.charAt(i) === '-' && i + 1 < source.length && source.charAt(i + 1) !== ']';
    if (!ranges || from.set !== null) {
      parts.push(from.set ?? rangeSet(from.code, from.code));
      continue;
    }
    i++;
    if (source.charAt(i) === '[') throw unsupported(i - 1, '-[');
    const to = member();
    i = to.next;
    if (to.set !== null) {
      parts.push(rangeSet(from.code, from.code), rangeSet(0x2d, 0x2d), to.set);
    } else if (to.code < from.code) {
      throw syntaxProblem(start, 'Khoảng chữ trong “[…]” viết ngược.', 'A range in “[…]” runs backwards.');
    } else {
      parts.push(rangeSet(from.code, to.code));
    }
  }
  const set = unionOf(ignoreCase ? parts.map(caseless) : parts);
  return { set: without ? negated(set) : set, next: i + 1 };
}
