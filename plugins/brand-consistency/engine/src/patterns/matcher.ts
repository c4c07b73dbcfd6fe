import { ASCII } from './char-set';
import { OP, STRIDE } from './program';
import type { Program } from './program';
import { SearchMemory, grown } from './search-memory';
import { back, holds, isAt, step } from './steps';

const FRAME = 6;
const RESUME = 0;
const GIVE_BACK = 1;
const RESTORE = 2;
const NEXT_OPTION = 3;

/** In the place of an instruction that was tried here before, in vain. */
const TRIED = -1;
/** Where nothing is to be remembered: in the place of an entry of the memory, and of what it holds. */
const UNNOTED = -1;
const UNSEEN = 0;
/** Steps that a pattern may take in one text, for each character and at least; far above what the memo allows it. */
const STEPS_PER_CHARACTER = 2_000;
const LEAST_STEPS = 100_000;

const NOWHERE = -1;

/**
 * Runs programs by backtracking with a memory: at every choice and loop it notes the place in the text, and never
 * tries the same choice at the same place twice, not even from another start. The time of a whole search is
 * therefore bounded by choices × length (memoised backtracking as in RE2's BitState, Cox 2010; Davis et al. 2021),
 * look-around included. Give it a text by `begin`, then ask `matchAt` for rising places.
 */
export class Matcher {
  /** Steps taken since `begin`; the measure of the tests. */
  steps = 0;
  /** Whether the last text was given up because it took more steps than are allowed. */
  exhausted = false;
  /** Offsets of the capture groups of the last match, -1 where there is none. */
  captures = new Int32Array(0);

  private program: Program | null = null;
  private text = '';
  private from = 0;
  private to = 0;
  private limit = 0;
  private span = 0;
  private readonly memory = new SearchMemory();
  private stack = new Int32Array(FRAME * 256);
  private top = 0;

  /** Makes ready for matching in `from`..`to`, of which nothing outside is seen. */
  begin(program: Program, text: string, from: number, to: number): void {
    this.program = program;
    this.text = text;
    this.from = from;
    this.to = to;
    this.span = to - from + 1;
    this.steps = 0;
    this.exhausted = false;
    this.limit = LEAST_STEPS + this.span * STEPS_PER_CHARACTER;
    if (this.captures.length < program.captures) this.captures = new Int32Array(program.captures);
    this.memory.begin(program.slots, from, to);
  }

  /** The end of the match that begins at `at`, or -1. */
  matchAt(at: number): number {
    const { program } = this;
    if (program === null || this.exhausted) return NOWHERE;
    for (let i = 0; i < program.captures; i++) this.captures[i] = NOWHERE;
    this.top = 0;
    this.memory.trailTop = 0;
    const end = this.run(program, 0, at, 0, false);
    if (end >= 0) this.memory.settle(0, 0);
    return end;
  }

  /** Whether something matches from `at`. Cheaper than `matchAt` where matches overlap. */
  testAt(at: number): boolean {
    const { program } = this;
    if (program === null || this.exhausted) return false;
    this.top = 0;
    this.memory.trailTop = 0;
    return this.run(program, 0, at, 0, true) >= 0;
  }

  private push(kind: number, a: number, b: number, c: number, d = 0): void {
    if (this.top + FRAME > this.stack.length) this.stack = grown(this.stack);
    const { stack } = this;
    stack[this.top++] = kind;
    stack[this.top++] = a;
    stack[this.top++] = b;
    stack[this.top++] = c;
    stack[this.top++] = d;
    stack[this.top++] = this.memory.trailTop;
  }

  private run(program: Program, startAt: number, textAt: number, stackBase: number, looking: boolean): number {
    const { code, sets, texts, tables } = program;
    const { text, from, to, span, memory } = this;
    const { table: memo, visited, succeeded } = memory;
    const trailBase = memory.trailTop;
    let pc = startAt;
    let at = textAt;
    for (;;) {
      if (++this.steps > this.limit) {
        this.exhausted = true;
        this.top = stackBase;
        return NOWHERE;
      }
      const i = pc * STRIDE;
      const slot = code[i + 5] as number;
      const state = slot < 0 ? UNNOTED : slot * span + at - from;
      const seen = slot < 0 ? UNSEEN : (memo[state] as number);
      if (seen === succeeded) {
        this.top = stackBase;
        memory.settle(trailBase, succeeded);
        return at;
      }
      let failed = false;
      switch (seen === visited ? TRIED : code[i]) {
        case TRIED:
          failed = true;
          break;
        case OP.MATCH:
          this.top = stackBase;
          if (looking) memory.settle(trailBase, succeeded);
          return at;
        case OP.TEXT: {
          const wanted = texts[code[i + 1] as number] as string;
          const start = code[i + 3] === 1 ? at : at - wanted.length;
          if (start < from || start + wanted.length > to || !isAt(text, start, wanted, code[i + 2] === 1)) {
            failed = true;
            break;
          }
          at = code[i + 3] === 1 ? start + wanted.length : start;
          pc++;
          break;
        }
        case OP.SET: {
          const next = step(
            sets[code[i + 1] as number] as (typeof sets)[number],
            text,
            at,
            from,
            to,
            code[i + 3] as number,
          );
          if (next < 0) failed = true;
          else {
            at = next;
            pc++;
          }
          break;
        }
        case OP.SPLIT: {
          if (slot >= 0) {
            memo[state] = visited;
            memory.note(state, 1, state, 1);
          }
          this.push(RESUME, code[i + 2] as number, at, 0);
          pc = code[i + 1] as number;
          break;
        }
        case OP.JUMP:
          pc = code[i + 1] as number;
          break;
        case OP.SAVE: {
          const which = code[i + 1] as number;
          this.push(RESTORE, which, this.captures[which] as number, 0);
          this.captures[which] = at;
          pc++;
          break;
        }
        case OP.ASSERT:
          if (holds(code[i + 1] as number, text, at, from, to)) pc++;
          else failed = true;
          break;
        case OP.LOOP:
        case OP.LOOP_ALL: {
          const set = sets[code[i + 1] as number] as (typeof sets)[number];
          const min = code[i + 2] as number;
          const max = code[i + 3] as number;
          const direction = code[i + 4] as number;
          const begun = at;
          let least = min === 0 ? at : NOWHERE;
          let count = 0;
          while (max < 0 || count < max) {
            const next = step(set, text, at, from, to, direction);
            if (next < 0) break;
            at = next;
            if (++count === min) least = at;
          }
          this.steps += count;
          const all = code[i] === OP.LOOP_ALL;
          // From any place inside an unlimited run the loop would get no further than it got from here.
          if (slot >= 0) {
            const low = max < 0 && direction === -1 ? at : begun;
            const length = max < 0 ? Math.abs(at - begun) + 1 : 1;
            const entry = slot * span + low - from;
            for (let k = entry; k < entry + length; k++) memo[k] = visited;
            memory.note(entry, length, entry, 0);
          }
          if (count < min) failed = true;
          else {
            if (slot >= 0) memory.prove(code, pc, begun, at);
            if (!all && at !== least) this.push(GIVE_BACK, pc, at, least, begun);
          }
          pc++;
          break;
        }
        case OP.CHOICE: {
          const unit = at < to ? text.charCodeAt(at) : ASCII;
          const targets = (tables[code[i + 1] as number] as (typeof tables)[number])[
            unit < ASCII ? unit : ASCII
          ] as Int32Array;
          if (targets.length === 0) {
            failed = true;
            break;
          }
          if (targets.length > 1) {
            if (slot >= 0) {
              memo[state] = visited;
              memory.note(state, 1, state, 1);
            }
            this.push(NEXT_OPTION, pc, at, 1);
          }
          pc = targets[0] as number;
          break;
        }
        case OP.LOOK: {
          const end = this.run(program, pc + 1, at, this.top, true);
          if (end >= 0 === (code[i + 1] === 0)) pc = code[i + 2] as number;
          else failed = true;
          break;
        }
      }
      if (!failed) continue;
      // Back to the last place where there was another way.
      for (;;) {
        if (this.top === stackBase) {
          memory.trailTop = trailBase;
          return NOWHERE;
        }
        const frame = this.top - FRAME;
        const { stack } = this;
        const a = stack[frame + 1] as number;
        const b = stack[frame + 2] as number;
        memory.trailTop = stack[frame + 5] as number;
        const kind = stack[frame] as number;
        if (kind === RESTORE) {
          this.captures[a] = b;
          this.top = frame;
          continue;
        }
        if (kind === RESUME) {
          this.top = frame;
          pc = a;
          at = b;
          break;
        }
        if (kind === NEXT_OPTION) {
          const option = stack[frame + 3] as number;
          const unit = b < to ? text.charCodeAt(b) : ASCII;
          const targets = (tables[code[a * STRIDE + 1] as number] as (typeof tables)[number])[
            unit < ASCII ? unit : ASCII
          ] as Int32Array;
          if (option + 1 < targets.length) stack[frame + 3] = option + 1;
          else this.top = frame;
          pc = targets[option] as number;
          at = b;
          break;
        }
        const least = stack[frame + 3] as number;
        at = back(text, b, least, code[a * STRIDE + 4] as number);
        if ((code[a * STRIDE + 5] as number) >= 0) memory.prove(code, a, stack[frame + 4] as number, at);
        if (at === least) this.top = frame;
        else stack[frame + 2] = at;
        pc = a + 1;
        break;
      }
    }
  }
}
