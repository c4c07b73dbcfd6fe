import { lazily } from '../lazily';
import { BREAK, CARED } from './care';
import { classOfPoint, classTable, MASK, SURROGATE } from './characters';

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
/** İ, which is two characters in lower case. */
const GROWING = 0x130;
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
  const { bitsOf, loweredBy } = tables();
  let stopCount = 0;
  let bits = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    const own = bitsOf[code] as number;
    lower[i] = code + (loweredBy[code] as number);
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
  const bits = classTable()[high] as number;
  if (bits !== SURROGATE) return bits;
  const low = index + 1 < length ? (lower[index + 1] as number) : 0;
  const paired = high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return paired ? classOfPoint(((high - 0xd800) << 10) + (low - 0xdc00) + BASIC_PLANE) : 0;
}

const tables = lazily(() => ({ bitsOf: bitsOfUnits(), loweredBy: wayToLowerCase() }));

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
  table.fill(HAS_VISIBLE | MAY_COMPOSE | IRREGULAR, 0xd800, 0xe000);
  for (const [from, to, care] of CARED) {
    if (care >= BREAK) for (let code = from; code <= to; code++) set(code, HAS_CARE);
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

/** Where letters in two cases are. */
const CASED: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24e],
  [0x370, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2100, 0x218f],
  [0x24b0, 0x24ef],
  [0x2c00, 0x2d2f],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
  [0xff20, 0xff5f],
];

/** What to add, modulo 65,536, to a unit to get its lower case: for most nothing, so that few need be asked. */
function wayToLowerCase(): Uint16Array {
  const table = new Uint16Array(BASIC_PLANE);
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      if (code !== GROWING) table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0) - code;
    }
  }
  return table;
}
