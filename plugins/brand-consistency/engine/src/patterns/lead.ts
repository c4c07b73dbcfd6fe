import { ASCII, ROWS, rowOf } from './char-set';
import type { CharSet } from './char-set';
import { ASSERTIONS, OP, STRIDE } from './program';
import type { Program } from './program';

/** How many characters are read before a match is tried. */
const DEPTH = 20;
/** Beyond these the filter lets everything through. */
const MOST_STATES = 48;
const MOST_STEPS = 2_000;

const END_ROW = ROWS;
const WIDTH = ROWS + 1;
const UNKNOWN = 0;
const DEAD = -1;
const MAYBE = -2;
const ANY_ROW = -1;

/** The two letters beyond ASCII that fold into it. */
const FOLDED_INTO: Readonly<Record<number, number>> = { 0x6b: rowOf(0x212a), 0x73: rowOf(0x17f) };
const BREAK_ROWS: ReadonlySet<number> = new Set([END_ROW, 0x0a, 0x0d, rowOf(0x2028), rowOf(0x2029)]);

/** A place in the program, and how many characters of its text or loop have been read. */
interface Place {
  readonly pc: number;
  readonly used: number;
}

/**
 * Turns away places at which no match can begin, by reading the characters there with the program run as an automaton
 * whose steps are worked out when they are first needed. It passes over assertions and look-around and tells characters
 * beyond ASCII apart roughly, so what it lets through need not match.
 */
export class Lead {
  /** By state and row: the next state, DEAD, MAYBE, or UNKNOWN. State 0 is where a match begins. */
  private steps = new Int16Array(WIDTH);
  private readonly states: (readonly Place[])[] = [[{ pc: 0, used: 0 }]];
  private readonly known = new Map<string, number>([['0.0', 0]]);

  /** @param toEnd whether it is told the true end of what the pattern sees; otherwise the end may be anywhere */
  constructor(
    private readonly program: Program,
    private readonly toEnd = true,
  ) {}

  /** Whether a match may begin at `at` in a text that ends at `to`. */
  allows(text: string, at: number, to: number): boolean {
    let state = 0;
    const last = at + DEPTH;
    for (let i = at; i < last; i++) {
      const code = i < to ? text.charCodeAt(i) : -1;
      const row = code < 0 ? END_ROW : rowOf(code);
      let next = this.steps[state * WIDTH + row] as number;
      if (next === UNKNOWN) next = this.workOut(state, row);
      if (next < 0) return next === MAYBE;
      state = next;
    }
    return true;
  }

  private workOut(state: number, row: number): number {
    const next = this.after(this.states[state] ?? [], row);
    const id = next === null ? MAYBE : next.length === 0 ? DEAD : this.idOf(next);
    this.steps[state * WIDTH + row] = id;
    return id;
  }

  private idOf(places: readonly Place[]): number {
    const key = places
      .map(({ pc, used }) => `${pc}.${used}`)
      .sort()
      .join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.states.length >= MOST_STATES) return MAYBE;
    const id = this.states.push(places) - 1;
    this.known.set(key, id);
    if ((id + 1) * WIDTH > this.steps.length) {
      const more = new Int16Array(this.steps.length * 2);
      more.set(this.steps);
      this.steps = more;
    }
    return id;
  }

  /** 1 for each row that a match may begin with; all where it may be empty. */
  firstRows(): Uint8Array {
    const rows = new Uint8Array(ROWS);
    const reading = this.readingFrom(this.states[0] ?? [], ANY_ROW);
    for (let row = 0; row < ROWS; row++) {
      if (reading === null || reading.some((place) => this.reads(place, row))) rows[row] = 1;
    }
    return rows;
  }

  /** Where the program may stand once it has read a character of this row; null where it may have ended before. */
  private after(from: readonly Place[], row: number): Place[] | null {
    const reading = this.readingFrom(from, row);
    if (reading === null) return null;
    const { code, sets, texts } = this.program;
    const next = new Map<number, Place>();
    const reach = (pc: number, used: number): void => {
      next.set(pc * 1024 + used, { pc, used });
    };
    for (const place of reading) {
      if (!this.reads(place, row)) continue;
      const { pc, used } = place;
      const i = pc * STRIDE;
      const a = code[i + 1] ?? 0;
      if (code[i] === OP.TEXT) {
        if (used + 1 < (texts[a] ?? '').length) reach(pc, used + 1);
        else reach(pc + 1, 0);
        continue;
      }
      const max = code[i + 3] ?? -1;
      if (code[i] === OP.SET) reach(pc + 1, 0);
      else reach(pc, max < 0 ? Math.min(used + 1, code[i + 2] ?? 0) : used + 1);
      // It may have been the first half of a pair.
      if (sets[a]?.astral === true) reach(pc, used);
    }
    return [...next.values()];
  }

  /** Whether the instruction there takes a character of this row. */
  private reads({ pc, used }: Place, row: number): boolean {
    const { code, sets, texts } = this.program;
    const i = pc * STRIDE;
    const a = code[i + 1] ?? 0;
    if (code[i] === OP.TEXT) return isRowOf((texts[a] ?? '').charCodeAt(used), code[i + 2] === 1, row);
    const set = sets[a];
    return set !== undefined && hasRow(set, row);
  }

  /** The reading instructions that are reached without reading, before a character of this row; null: the end is. */
  private readingFrom(from: readonly Place[], row: number): Place[] | null {
    const { code, tables } = this.program;
    const reading: Place[] = [];
    const seen = new Set<number>();
    const open = [...from];
    const go = (pc: number): void => {
      open.push({ pc, used: 0 });
    };
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const { pc, used } = place;
      const key = pc * 1024 + used;
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > MOST_STEPS) return null;
      const i = pc * STRIDE;
      const a = code[i + 1] ?? 0;
      switch (code[i]) {
        case OP.MATCH:
          return null;
        case OP.SPLIT:
          go(a);
          go(code[i + 2] ?? 0);
          break;
        case OP.JUMP:
          go(a);
          break;
        case OP.SAVE:
          go(pc + 1);
          break;
        case OP.ASSERT:
          if (row === ANY_ROW || !this.toEnd || mayHold(a, row)) go(pc + 1);
          break;
        case OP.LOOK:
          go(code[i + 2] ?? 0);
          break;
        case OP.CHOICE:
          if (row === ANY_ROW) for (const targets of tables[a] ?? []) targets.forEach(go);
          else for (const target of tables[a]?.[row < ASCII ? row : ASCII] ?? []) go(target);
          break;
        case OP.LOOP:
        case OP.LOOP_ALL: {
          const max = code[i + 3] ?? -1;
          if (used >= (code[i + 2] ?? 0)) go(pc + 1);
          if (max < 0 || used < max) reading.push(place);
          break;
        }
        default:
          reading.push(place);
      }
    }
    return reading;
  }
}

const hasRow = (set: CharSet, row: number): boolean =>
  row < ASCII ? set.ascii[row] === 1 : row < END_ROW && set.wideRows[row - ASCII] === 1;

function isRowOf(unit: number, fold: boolean, row: number): boolean {
  if (rowOf(unit) === row) return true;
  if (!fold) return false;
  // The other case of a letter beyond ASCII is another row.
  if (unit >= ASCII) return row >= ASCII && row < END_ROW;
  return unit >= 0x61 && unit <= 0x7a && (row === unit - 0x20 || row === FOLDED_INTO[unit]);
}

function mayHold(which: number, row: number): boolean {
  const what = ASSERTIONS[which];
  if (what === 'end') return row === END_ROW;
  return what !== 'endOrBreak' && what !== 'lineEnd' ? true : BREAK_ROWS.has(row);
}
