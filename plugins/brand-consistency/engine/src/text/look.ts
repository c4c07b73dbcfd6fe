import { BREAK, CARE } from './care';
import { CLASS, classOfPoint, MASK, SURROGATE } from './characters';

/** Bits of `Look.bits`: what a text holds, so that whatever looks for the rest need not run. */
export const HAS_DOUBLE_SPACE = 1 << 12;
/** Another line break than a line feed, an odd space, an invisible character: see `normalise`. */
export const HAS_CARE = 1 << 3;
/** The one line break that most texts hold; two of them, or one beside a space, are a double space. */
export const HAS_LINE_FEED = 1 << 11;
/** A character that its neighbours, or NFC alone, may change. */
export const MAY_COMPOSE = 1 << 4;
/** What Markdown reads inside a block. */
export const HAS_MARKUP = 1 << 5;
/** What e-mail addresses and placeholders hold; with the two below, all that `mask` looks for. */
const HAS_HOLDER = 1 << 6;
const HAS_DOUBLE_SLASH = 1 << 13;
const HAS_DOUBLE_W = 1 << 14;
export const MAY_HOLD_MASKED = HAS_HOLDER | HAS_DOUBLE_SLASH | HAS_DOUBLE_W;
/** Anything but white space and masks. */
export const HAS_VISIBLE = 1 << 7;
export const HAS_MASK = 1 << 8;

/** The lowest three bits of two neighbours, where both have them, become a bit of their own. */
const SPACE = 1;
const SLASH = 2;
const LETTER_W = 4;
const PAIRS = SPACE | SLASH | LETTER_W;
const PAIR_SHIFT = 12;
const ENDS_SENTENCES = 1 << 9;
/** Its lower case depends on its neighbours, or is longer. */
const IRREGULAR = 1 << 10;

const BASIC_PLANE = 0x10000;
/** More than most blocks have; a longer one takes room of its own, which goes with it. */
const USUAL_LENGTH = 1 << 15;

/** What one pass over a text has found. Good until the next look: the room is the same. */
export interface Look {
  readonly length: number;
  readonly bits: number;
  /** The UTF-16 units in lower case; what lies beyond `length` is of no meaning. */
  readonly lower: Uint16Array;
  /** Where `.`, `!`, `?`, `…` and their wide kin stand, in rising order; only the first `stopCount` count. */
  readonly stops: readonly number[];
  readonly stopCount: number;
}

const usualRoom = new Uint16Array(USUAL_LENGTH);
const room = { length: 0, bits: 0, lower: usualRoom, stops: [] as number[], stopCount: 0 };

/** Reads `start`..`end` of a text once, for all who would each read it again. Linear; without garbage. */
export function lookAt(text: string, start = 0, end: number = text.length): Look {
  const length = end - start;
  const lower = length <= USUAL_LENGTH ? usualRoom : new Uint16Array(length);
  const { stops } = room;
  let stopCount = 0;
  let bits = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    const own = BITS[code] as number;
    lower[i] = LOWER[code] as number;
    bits |= own | ((own & last & PAIRS) << PAIR_SHIFT);
    last = own;
    if ((own & ENDS_SENTENCES) !== 0) stops[stopCount++] = i;
  }
  if ((bits & IRREGULAR) !== 0) lowerIrregular(text.slice(start, end), lower);
  room.length = length;
  room.bits = bits;
  room.lower = lower;
  room.stopCount = stopCount;
  return room;
}

function lowerIrregular(text: string, into: Uint16Array): void {
  const lowered = text.toLowerCase();
  // A few letters grow in lower case (İ); then offsets would not fit, and each word is lowered alone.
  const units = lowered.length === text.length ? lowered : text;
  for (let i = 0; i < units.length; i++) into[i] = units.charCodeAt(i);
}

/** `classAt` for a look. */
export function classIn({ lower, length }: Look, index: number): number {
  if (index >= length) return 0;
  const high = lower[index] as number;
  const bits = CLASS[high] as number;
  if (bits !== SURROGATE) return bits;
  const low = index + 1 < length ? (lower[index + 1] as number) : 0;
  const paired = high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return paired ? classOfPoint(((high - 0xd800) << 10) + (low - 0xdc00) + BASIC_PLANE) : 0;
}

const BITS: Uint16Array = bitsOfUnits();
const LOWER: Uint16Array = lowerCaseOfUnits();

function bitsOfUnits(): Uint16Array {
  const table = new Uint16Array(BASIC_PLANE).fill(HAS_VISIBLE);
  table.fill(HAS_VISIBLE | MAY_COMPOSE, 0x300);
  // Vietnamese letters, dashes, quotes and currency signs are as frequent as they are settled.
  for (const [from, to] of [
    [0x1ea0, 0x1ef9],
    [0x2010, 0x2027],
    [0x2030, 0x203a],
    [0x20a0, 0x20bf],
  ] as const) {
    table.fill(HAS_VISIBLE, from, to + 1);
  }
  const set = (code: number, bit: number): void => {
    table[code] = (table[code] as number) | bit;
  };
  const add = (characters: string, bit: number): void => {
    for (const character of characters) set(character.charCodeAt(0), bit);
  };
  add('\\`*_~<&![]', HAS_MARKUP);
  add('@{%', HAS_HOLDER);
  add('/', SLASH);
  add('wW', LETTER_W);
  add('.!?…。！？', ENDS_SENTENCES);
  add('İΣ', IRREGULAR);
  for (let code = 0xd800; code < 0xe000; code++) set(code, IRREGULAR);
  for (let code = 0; code < BASIC_PLANE; code++) {
    if ((CARE[code] as number) >= BREAK) set(code, HAS_CARE);
  }
  for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') hide(table, space.charCodeAt(0));
  for (let code = 0x2000; code <= 0x200a; code++) hide(table, code);
  table[0x20] = SPACE;
  table[0x0a] = SPACE | HAS_LINE_FEED;
  table[MASK.charCodeAt(0)] = HAS_MASK;
  return table;
}

function hide(table: Uint16Array, code: number): void {
  table[code] = (table[code] as number) & ~HAS_VISIBLE;
}

function lowerCaseOfUnits(): Uint16Array {
  const table = new Uint16Array(BASIC_PLANE).map((_, code) => code);
  // No script with two cases lies elsewhere.
  for (const [from, to] of [
    [0, 0x3000],
    [0xa000, 0xac00],
    [0xff00, 0xfff0],
  ] as const) {
    const units = Array.from({ length: to - from }, (_, i) => from + i).filter((code) => code !== 0x130);
    const lowered = String.fromCharCode(...units).toLowerCase();
    units.forEach((code, i) => {
      table[code] = lowered.charCodeAt(i);
    });
  }
  return table;
}
