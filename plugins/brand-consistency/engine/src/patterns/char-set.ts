import { MARK, SURROGATE, WORD, classAt, classTable } from '../text/characters';
import { foldCode } from './case-fold';

export const ASCII = 128;

/** Bits that tell what characters beyond ASCII a set may hold. */
export const WIDE_WORD = 1;
export const WIDE_OTHER = 2;
export const WIDE_BOTH = 3;

/** Sets no larger than this keep the list of their members. */
const FEW = 8;

/** Remembers what a Unicode property says, so that a long text asks once per character. */
function remembered(tell: (code: number) => boolean): (code: number) => boolean {
  const known = new Map<number, boolean>();
  return (code) => {
    let answer = known.get(code);
    if (answer === undefined) {
      answer = tell(code);
      known.set(code, answer);
    }
    return answer;
  };
}

const isWideWord = remembered((code) => (classAt(String.fromCodePoint(code), 0) & (WORD | MARK)) !== 0);

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** Whether a code point is part of a word: letter, mark, digit or `_`, in any script. What `\w` means. */
export function isWordCode(code: number): boolean {
  if (code < ASCII) return isAsciiWord(code);
  if (code > 0xffff) return isWideWord(code);
  const bits = classTable()[code] ?? 0;
  return bits !== SURROGATE && (bits & (WORD | MARK)) !== 0;
}

/** A set of code points. Immutable. */
export interface CharSet {
  /** 1 for each ASCII member. */
  readonly ascii: Uint8Array;
  /** What it may hold beyond ASCII, as `WIDE_` bits; a superset. */
  readonly wide: number;
  /** Membership of a code point from 128 on. */
  readonly hasWide: (code: number) => boolean;
  /** 1 for each value of the last seven bits that a UTF-16 unit of a member beyond ASCII may have; a superset. */
  readonly wideRows: Uint8Array;
  /** All members, where they are few; otherwise null. */
  readonly members: readonly number[] | null;
  /** Whether a member may be two UTF-16 units. */
  readonly astral: boolean;
}

/** The last bits of a UTF-16 unit, by which the wide are told apart roughly. */
export const WIDE_MASK = 127;
/** Rows of a table by UTF-16 unit: one for each ASCII character, then by the last bits of all others. */
export const ROWS = ASCII + WIDE_MASK + 1;

export const rowOf = (unit: number): number => (unit < ASCII ? unit : ASCII + (unit & WIDE_MASK));

const NO_ROWS = new Uint8Array(WIDE_MASK + 1);
const ALL_ROWS = new Uint8Array(WIDE_MASK + 1).fill(1);

function rowsOf(codes: readonly number[]): Uint8Array {
  const rows = new Uint8Array(WIDE_MASK + 1);
  for (const code of codes) {
    if (code < ASCII) continue;
    const units = String.fromCodePoint(code);
    for (let i = 0; i < units.length; i++) rows[units.charCodeAt(i) & WIDE_MASK] = 1;
  }
  return rows;
}

/** The Kelvin sign and the long s, which fold into ASCII. */
const FOLDING_ROWS = rowsOf([0x212a, 0x17f]);

export function makeSet(
  has: (code: number) => boolean,
  wide: number,
  members: readonly number[] | null = null,
  wideRows: Uint8Array = wide === 0 ? NO_ROWS : members === null ? ALL_ROWS : rowsOf(members),
  astral: boolean = wide !== 0 && (members === null || members.some((code) => code > 0xffff)),
): CharSet {
  const ascii = new Uint8Array(ASCII);
  for (let code = 0; code < ASCII; code++) if (has(code)) ascii[code] = 1;
  return { ascii, wide, hasWide: wide === 0 ? () => false : has, wideRows, members, astral };
}

export const hasCode = (set: CharSet, code: number): boolean =>
  code < ASCII ? set.ascii[code] === 1 : set.wide !== 0 && set.hasWide(code);

const wideOf = (code: number): number => (code < ASCII ? 0 : isWordCode(code) ? WIDE_WORD : WIDE_OTHER);

/** Ranges longer than this are not looked through for what they hold. */
const LONG_RANGE = 0x800;

export function rangeSet(from: number, to: number): CharSet {
  let wide = 0;
  if (to >= ASCII) {
    if (to - from > LONG_RANGE) wide = WIDE_BOTH;
    else for (let code = Math.max(from, ASCII); code <= to; code++) wide |= wideOf(code);
  }
  const count = to - from + 1;
  const members = count <= FEW ? Array.from({ length: count }, (_, i) => from + i) : null;
  return makeSet((code) => code >= from && code <= to, wide, members, undefined, to > 0xffff);
}

export function unionOf(sets: readonly CharSet[]): CharSet {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) return only;
  const all = sets.flatMap(({ members }) => members ?? []);
  const few = sets.every(({ members }) => members !== null) && all.length <= FEW;
  const wide = sets.reduce((bits, set) => bits | set.wide, 0);
  const wides = sets.filter((set) => set.wide !== 0);
  const has = (code: number): boolean =>
    code < ASCII ? sets.some((set) => set.ascii[code] === 1) : wides.some((set) => set.hasWide(code));
  const rows = NO_ROWS.map((_, row) => (wides.some((set) => set.wideRows[row] === 1) ? 1 : 0));
  return makeSet(
    has,
    wide,
    few ? [...new Set(all)] : null,
    rows,
    wides.some(({ astral }) => astral),
  );
}

export function negated(set: CharSet): CharSet {
  const wide = set === WORD_SET ? WIDE_OTHER : set === NOT_WORD_SET ? WIDE_WORD : WIDE_BOTH;
  return makeSet((code) => !hasCode(set, code), wide);
}

const KELVIN = 0x212a;
const LONG_S = 0x17f;

/** A character in every case. */
function casesOf(code: number): number[] {
  const folded = foldCode(code);
  const upper = String.fromCodePoint(folded).toUpperCase();
  const capital = upper.length === (folded > 0xffff ? 2 : 1) ? (upper.codePointAt(0) ?? code) : code;
  const more = folded === 0x6b ? [KELVIN] : folded === 0x73 ? [LONG_S] : [];
  return foldCode(capital) === folded ? [code, folded, capital, ...more] : [code, folded, ...more];
}

const wideOfAll = (codes: readonly number[]): number => codes.reduce((bits, code) => bits | wideOf(code), 0);

/** The set with the other case of every member. */
export function caseless(set: CharSet): CharSet {
  if (CASELESS.has(set)) return set;
  if (set.members !== null) {
    const all = [...new Set(set.members.flatMap(casesOf))];
    const folded = all.map(foldCode);
    const has = (code: number): boolean => all.includes(code) || (code >= ASCII && folded.includes(foldCode(code)));
    return makeSet(has, wideOfAll(all), all);
  }
  const has = (code: number): boolean => {
    if (hasCode(set, code)) return true;
    const folded = foldCode(code);
    if (folded !== code && hasCode(set, folded)) return true;
    const upper = String.fromCodePoint(folded).toUpperCase();
    return upper.length === (folded > 0xffff ? 2 : 1) && hasCode(set, upper.codePointAt(0) ?? code);
  };
  const letters = set.ascii[0x6b] === 1 || set.ascii[0x73] === 1 || set.ascii[0x4b] === 1 || set.ascii[0x53] === 1;
  const rows = set.wide !== 0 ? ALL_ROWS : letters ? FOLDING_ROWS : NO_ROWS;
  return makeSet(has, set.wide | (letters ? WIDE_WORD : 0), null, rows, set.astral);
}

/** White space beyond ASCII, as JavaScript's `\s` and the next-line character. */
const WIDE_SPACES: readonly number[] = [
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028,
  0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
];
const LINE_ENDS = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

export const WORD_SET: CharSet = makeSet(isWordCode, WIDE_WORD);
export const NOT_WORD_SET: CharSet = makeSet((code) => !isWordCode(code), WIDE_OTHER);
export const SPACE_SET: CharSet = makeSet(
  (code) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || WIDE_SPACES.includes(code),
  WIDE_OTHER,
  null,
  rowsOf(WIDE_SPACES),
  false,
);
/** As in JavaScript: the ten digits of ASCII. */
export const DIGIT_SET: CharSet = makeSet((code) => code >= 0x30 && code <= 0x39, 0);
export const NOT_SPACE_SET: CharSet = negated(SPACE_SET);
export const NOT_DIGIT_SET: CharSet = negated(DIGIT_SET);
/** Sets that hold every letter in all its cases or in none. */
const CASELESS: ReadonlySet<CharSet> = new Set([
  WORD_SET,
  NOT_WORD_SET,
  SPACE_SET,
  NOT_SPACE_SET,
  DIGIT_SET,
  NOT_DIGIT_SET,
]);
export const DOT_SET: CharSet = makeSet((code) => !LINE_ENDS.has(code), WIDE_BOTH);
export const ANY_SET: CharSet = makeSet(() => true, WIDE_BOTH);

/** The set of a Unicode property such as `L` or `Script=Latin`; null where there is none of that name. */
export function propertySet(name: string, without: boolean): CharSet | null {
  let expression: RegExp;
  try {
    expression = new RegExp(`\\${without ? 'P' : 'p'}{${name}}`, 'u');
  } catch {
    return null;
  }
  const family = without ? '' : name.charAt(0);
  const short = name.length <= 2;
  const has = remembered((code) => expression.test(String.fromCodePoint(code)));
  const wide = short && 'LN'.includes(family) ? WIDE_WORD : short && 'PSZ'.includes(family) ? WIDE_OTHER : WIDE_BOTH;
  return makeSet(has, family === '' ? WIDE_BOTH : wide);
}
