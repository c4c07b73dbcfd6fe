import { lazily } from '../lazily';

/** Bits of `classTable()`: what one UTF-16 unit of normalised text can be part of. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
/** Half of a surrogate pair; its class is known only together with the other half. */
export const SURROGATE = 8;
export const APOSTROPHE = 16;
export const WORD = LETTER | NUMBER;

/** Stands for masked code, addresses and placeholders in a block's text. */
export const MASK = '\uFFFC';

const BASIC_PLANE = 0x10000;

/**
 * Class bits of every UTF-16 unit. `_` counts as a number: it joins words and is no letter.
 * Variation selectors and the enclosing keycap are marks in Unicode but dress emoji, so they carry no bit.
 */
export const classTable = lazily((): Uint8Array => {
  const table = new Uint8Array(BASIC_PLANE);
  // Chinese characters and Korean syllables, two thirds of the plane, are letters without asking.
  table.fill(LETTER, 0x4e00, 0x9fe0);
  table.fill(LETTER, 0xac00, 0xd7a4);
  for (const [from, to] of [
    [0, 0x4e00],
    [0x9fe0, 0xac00],
    [0xd7a4, 0xd800],
    [0xe000, BASIC_PLANE],
  ] as const) {
    let all = '';
    for (let code = from; code < to; code += 0x1000) {
      all += String.fromCharCode(...Array.from({ length: Math.min(0x1000, to - code) }, (_, i) => code + i));
    }
    const mark = (pattern: RegExp, bit: number): void => {
      for (const run of all.matchAll(pattern)) table.fill(bit, from + run.index, from + run.index + run[0].length);
    };
    mark(/\p{L}+/gu, LETTER);
    mark(/\p{N}+/gu, NUMBER);
    mark(/\p{M}+/gu, MARK);
  }
  table[0x5f] = NUMBER;
  table.fill(0, 0xfe00, 0xfe10);
  table[0x20e3] = 0;
  table.fill(SURROGATE, 0xd800, 0xe000);
  table[0x27] = APOSTROPHE;
  table[0x2019] = APOSTROPHE;
  return table;
});

const LETTERS = /\p{L}/u;
const NUMBERS = /\p{N}/u;
const MARKS = /\p{M}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;

/** Class bits of the code point that begins at `index`; a lone surrogate has none. */
export function classAt(text: string, index: number): number {
  const bits = classTable()[text.charCodeAt(index)] ?? 0;
  if (bits !== SURROGATE) return bits;
  return classOfPoint(text.codePointAt(index) ?? 0);
}

/** The planes' emoji and other pictures, all of which are symbols. */
const FIRST_PICTURE = 0x1f200;
const BEHIND_PICTURES = 0x1fb00;

/** Class bits of a code point beyond the basic plane; any other has none. */
export function classOfPoint(point: number): number {
  if (point < BASIC_PLANE || (point >= FIRST_PICTURE && point < BEHIND_PICTURES)) return 0;
  const character = String.fromCodePoint(point);
  if (LETTERS.test(character)) return LETTER;
  if (NUMBERS.test(character)) return NUMBER;
  // Plane 14 marks are variation selectors.
  return point < 0xe0000 && MARKS.test(character) ? MARK : 0;
}

/** Whether the code point at `index` is an upper-case or title-case letter. */
export function isUpperAt(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  if (point !== undefined && point < 0x80) return point >= 0x41 && point <= 0x5a;
  return point !== undefined && UPPER.test(String.fromCodePoint(point));
}

/** Whether the code point at `index` is a lower-case letter. */
export function isLowerAt(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  if (point !== undefined && point < 0x80) return point >= 0x61 && point <= 0x7a;
  return point !== undefined && LOWER.test(String.fromCodePoint(point));
}
