import { ASCII, WIDE_MASK } from './char-set';
import { OP, STRIDE } from './program';
import type { Program } from './program';

/** How many characters are looked at before a match is tried. */
const DEPTH = 4;
const MOST_STATES = 1500;
/** Rows of a table by UTF-16 unit: one for each ASCII character, then by the last bits of all others. */
export const ROWS = ASCII + WIDE_MASK + 1;
const END_ROW = ROWS;

export const rowOf = (unit: number): number => (unit < ASCII ? unit : ASCII + (unit & WIDE_MASK));

/**
 * For each row (and at last for the end of the text) a bit for each of the first four places at
 * which it may stand in a match: a superset, told from the program by walking it as an automaton. Four look-ups then
 * turn away most places at which a match cannot begin.
 */
export function headsOf(program: Program): Uint8Array {
  const heads = new Uint8Array(ROWS + 1);
  let states = closure(program, [{ pc: 0, used: 0 }]);
  for (let depth = 0; depth < DEPTH; depth++) {
    const bit = 1 << depth;
    if (states === null || states.some(({ pc }) => program.code[pc * STRIDE] === OP.MATCH)) {
      // It may have ended: anything may stand here and after.
      for (let row = 0; row < heads.length; row++) heads[row] = (heads[row] ?? 0) | ((0xff << depth) & 0xff);
      return heads;
    }
    const next: State[] = [];
    for (const state of states) advance(program, state, heads, bit, next);
    states = closure(program, next);
  }
  return heads;
}

/** An instruction, and how many characters of its text or loop have been read. */
interface State {
  readonly pc: number;
  readonly used: number;
}

function advance({ code, sets, texts }: Program, { pc, used }: State, heads: Uint8Array, bit: number, next: State[]) {
  const i = pc * STRIDE;
  const add = (row: number): void => {
    heads[row] = (heads[row] ?? 0) | bit;
  };
  if (code[i] === OP.TEXT) {
    const text = texts[code[i + 1] ?? 0] ?? '';
    const unit = text.charCodeAt(used);
    add(rowOf(unit));
    if (code[i + 2] === 1 && unit >= 0x61 && unit <= 0x7a) {
      add(unit - 0x20);
      // The Kelvin sign and the long s fold into ASCII.
      if (unit === 0x6b) add(rowOf(0x212a));
      if (unit === 0x73) add(rowOf(0x17f));
    }
    // The other case of a letter beyond ASCII is another row.
    if (code[i + 2] === 1 && unit >= ASCII) for (let row = ASCII; row < ROWS; row++) add(row);
    next.push(used + 1 < text.length ? { pc, used: used + 1 } : { pc: pc + 1, used: 0 });
    return;
  }
  const set = sets[code[i + 1] ?? 0];
  if (set === undefined) return;
  for (let row = 0; row < ASCII; row++) if (set.ascii[row] === 1) add(row);
  for (let row = 0; row <= WIDE_MASK; row++) if (set.wideRows[row] === 1) add(ASCII + row);
  // A character may be two units wide: its second half is beyond ASCII too.
  if (code[i] === OP.SET) {
    next.push({ pc: pc + 1, used: 0 });
    if (set.astral) next.push({ pc, used: 0 });
  } else {
    next.push({ pc, used: used + 1 });
    if (set.astral) next.push({ pc, used });
  }
}

/** The states that are reached without reading; null where they are too many. */
function closure({ code, tables }: Program, from: readonly State[]): State[] | null {
  const seen = new Set<number>();
  const reading: State[] = [];
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const { pc, used } = state;
    const key = pc * 64 + Math.min(used, 63);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MOST_STATES) return null;
    const i = pc * STRIDE;
    switch (code[i]) {
      case OP.SPLIT:
        open.push({ pc: code[i + 1] ?? 0, used: 0 }, { pc: code[i + 2] ?? 0, used: 0 });
        break;
      case OP.JUMP:
        open.push({ pc: code[i + 1] ?? 0, used: 0 });
        break;
      case OP.SAVE:
      case OP.ASSERT:
        open.push({ pc: pc + 1, used: 0 });
        break;
      case OP.LOOK:
        open.push({ pc: code[i + 2] ?? 0, used: 0 });
        break;
      case OP.CHOICE:
        for (const pcs of new Set(tables[code[i + 1] ?? 0]))
          for (const target of pcs) open.push({ pc: target, used: 0 });
        break;
      case OP.LOOP:
      case OP.LOOP_ALL: {
        const max = code[i + 3] ?? -1;
        if (used >= (code[i + 2] ?? 0)) open.push({ pc: pc + 1, used: 0 });
        if (max < 0 || used < max) reading.push(state);
        break;
      }
      default:
        reading.push(state);
    }
  }
  return reading;
}

/** Whether a match may begin at `at`, as far as its first characters tell. */
export function mayBegin(heads: Uint8Array, text: string, at: number, to: number): boolean {
  for (let depth = 0; depth < DEPTH; depth++) {
    let row = END_ROW;
    if (at + depth < to) {
      row = rowOf(text.charCodeAt(at + depth));
    }
    if (((heads[row] as number) & (1 << depth)) === 0) return false;
  }
  return true;
}
