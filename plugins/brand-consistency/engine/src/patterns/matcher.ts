import { foldCode } from './case-fold';
import { ASCII, hasCode, isWordCode } from './char-set';
import { ASSERTIONS, OP, STRIDE } from './program';
import type { Program } from './program';

const FRAME = 6;
const TRAIL = 4;
const RESUME = 0;
const GIVE_BACK = 1;
const RESTORE = 2;
const NEXT_OPTION = 3;

/** What the memo holds for a state, above the generation of the run. */
const UNSEEN = 0;
const VISITED = 0;
const SUCCEEDED = 1;
const LAST_GENERATION = 126;
/** Steps that a pattern may take in one text, for each character and at least; far above what the memo allows it. */
const STEPS_PER_CHARACTER = 2_000;
const LEAST_STEPS = 100_000;

const NOWHERE = -1;

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(old.length * 2);
  more.set(old);
  return more;
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

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
  private memo = new Uint8Array(0);
  private memoUsed = 0;
  private generation = 0;
  private stack = new Int32Array(FRAME * 256);
  private top = 0;
  /** Memo entries of the way that is being tried: start and length of what was marked, and of what a success proves. */
  private trail = new Int32Array(TRAIL * 128);
  private trailTop = 0;

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
    const size = program.slots * this.span;
    if (this.memo.length < size) {
      this.memo = new Uint8Array(size);
      this.memoUsed = 0;
      this.generation = 0;
    } else if (this.generation >= LAST_GENERATION) {
      this.memo.fill(0, 0, this.memoUsed);
      this.memoUsed = 0;
      this.generation = 0;
    }
    this.generation++;
    if (size > this.memoUsed) this.memoUsed = size;
  }

  /** The end of the match that begins at `at`, or -1. */
  matchAt(at: number): number {
    const { program } = this;
    if (program === null || this.exhausted) return NOWHERE;
    for (let i = 0; i < program.captures; i++) this.captures[i] = NOWHERE;
    this.top = 0;
    this.trailTop = 0;
    const end = this.run(program, 0, at, 0, false);
    if (end >= 0) this.settle(0, 0);
    return end;
  }

  /** Whether something matches from `at`. Cheaper than `matchAt` where matches overlap. */
  testAt(at: number): boolean {
    const { program } = this;
    if (program === null || this.exhausted) return false;
    this.top = 0;
    this.trailTop = 0;
    return this.run(program, 0, at, 0, true) >= 0;
  }

  /** What was on the way to a success is no failure: it is forgotten, or inside look-around noted as a success. */
  private settle(trailBase: number, success: number): void {
    const { memo, trail } = this;
    for (let i = trailBase; i < this.trailTop; i += TRAIL) {
      const marked = trail[i] ?? 0;
      for (let end = marked + (trail[i + 1] ?? 0), k = marked; k < end; k++) memo[k] = 0;
      if (success === 0) continue;
      const proven = trail[i + 2] ?? 0;
      for (let end = proven + (trail[i + 3] ?? 0), k = proven; k < end; k++) memo[k] = success;
    }
    this.trailTop = trailBase;
  }

  private note(marked: number, markedLength: number, proven: number, provenLength: number): void {
    if (this.trailTop + TRAIL > this.trail.length) this.trail = grown(this.trail);
    const { trail } = this;
    trail[this.trailTop++] = marked;
    trail[this.trailTop++] = markedLength;
    trail[this.trailTop++] = proven;
    trail[this.trailTop++] = provenLength;
  }

  /** After a loop gave back to `at`: entering it anywhere from where it began to there leads to the same success. */
  private prove(code: Int32Array, pc: number, begun: number, at: number): void {
    const i = pc * STRIDE;
    const min = code[i + 2] as number;
    const limited = (code[i + 3] as number) >= 0;
    const entry = (code[i + 5] as number) * this.span - this.from;
    // A character may be two units.
    const length = limited ? 1 : Math.max(1, Math.abs(at - begun) + 1 - (min > 1 ? 2 * min : min));
    const low = code[i + 4] === 1 ? begun : begun - length + 1;
    this.trail[this.trailTop - 2] = entry + low;
    this.trail[this.trailTop - 1] = length;
  }

  private push(kind: number, a: number, b: number, c: number, d = 0): void {
    if (this.top + FRAME > this.stack.length) this.stack = grown(this.stack);
    const { stack } = this;
    stack[this.top++] = kind;
    stack[this.top++] = a;
    stack[this.top++] = b;
    stack[this.top++] = c;
    stack[this.top++] = d;
    stack[this.top++] = this.trailTop;
  }

  private run(program: Program, startAt: number, textAt: number, stackBase: number, looking: boolean): number {
    const { code, sets, texts, tables } = program;
    const { text, from, to, span, memo } = this;
    const visited = this.generation * 2 + VISITED;
    const succeeded = this.generation * 2 + SUCCEEDED;
    const trailBase = this.trailTop;
    let pc = startAt;
    let at = textAt;
    for (;;) {
      if (++this.steps > this.limit) {
        this.exhausted = true;
        this.top = stackBase;
        return NOWHERE;
      }
      const i = pc * STRIDE;
      let failed = false;
      switch (code[i]) {
        case OP.MATCH:
          this.top = stackBase;
          if (looking) this.settle(trailBase, succeeded);
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
          const slot = code[i + 5] as number;
          const state = slot * span + at - from;
          const seen = slot < 0 ? UNSEEN : (memo[state] as number);
          if (seen === visited) failed = true;
          else if (seen === succeeded) {
            this.top = stackBase;
            this.settle(trailBase, succeeded);
            return at;
          } else {
            if (slot >= 0) {
              memo[state] = visited;
              this.note(state, 1, state, 1);
            }
            this.push(RESUME, code[i + 2] as number, at, 0);
            pc = code[i + 1] as number;
          }
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
          const slot = code[i + 5] as number;
          const seen = slot < 0 ? UNSEEN : (memo[slot * span + at - from] as number);
          if (seen === visited) {
            failed = true;
            break;
          }
          if (seen === succeeded) {
            this.top = stackBase;
            this.settle(trailBase, succeeded);
            return at;
          }
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
            this.note(entry, length, entry, 0);
          }
          if (count < min) failed = true;
          else {
            if (slot >= 0) this.prove(code, pc, begun, at);
            if (!all && at !== least) this.push(GIVE_BACK, pc, at, least, begun);
          }
          pc++;
          break;
        }
        case OP.CHOICE: {
          const slot = code[i + 5] as number;
          const state = slot * span + at - from;
          const seen = slot < 0 ? UNSEEN : (memo[state] as number);
          if (seen === visited) failed = true;
          else if (seen === succeeded) {
            this.top = stackBase;
            this.settle(trailBase, succeeded);
            return at;
          } else {
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
                this.note(state, 1, state, 1);
              }
              this.push(NEXT_OPTION, pc, at, 1);
            }
            pc = targets[0] as number;
          }
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
          this.trailTop = trailBase;
          return NOWHERE;
        }
        const frame = this.top - FRAME;
        const { stack } = this;
        const a = stack[frame + 1] as number;
        const b = stack[frame + 2] as number;
        this.trailTop = stack[frame + 5] as number;
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
        if ((code[a * STRIDE + 5] as number) >= 0) this.prove(code, a, stack[frame + 4] as number, at);
        if (at === least) this.top = frame;
        else stack[frame + 2] = at;
        pc = a + 1;
        break;
      }
    }
  }
}

/** One character less of what a loop took. */
function back(text: string, at: number, least: number, direction: number): number {
  const next = at - direction;
  if (next === least) return next;
  // Not between the halves of a pair.
  return (text.charCodeAt(next) & 0xfc00) === 0xdc00 && (text.charCodeAt(next - 1) & 0xfc00) === 0xd800
    ? next - direction
    : next;
}

function isAt(text: string, start: number, wanted: string, fold: boolean): boolean {
  if (!fold) return text.startsWith(wanted, start);
  for (let i = 0; i < wanted.length; i++) {
    const code = text.charCodeAt(start + i);
    const asked = wanted.charCodeAt(i);
    if (code !== asked && foldCode(code) !== asked) return false;
  }
  return true;
}

/** The offset after (or before) one character of the set, or -1. */
function step(
  set: Parameters<typeof hasCode>[0],
  text: string,
  at: number,
  from: number,
  to: number,
  direction: number,
): number {
  if (direction === 1) {
    if (at >= to) return NOWHERE;
    const code = text.charCodeAt(at);
    if (code < ASCII) return set.ascii[code] === 1 ? at + 1 : NOWHERE;
    if ((code & 0xfc00) === 0xd800 && at + 1 < to) {
      const point = text.codePointAt(at) ?? code;
      return hasCode(set, point) ? at + (point > 0xffff ? 2 : 1) : NOWHERE;
    }
    return hasCode(set, code) ? at + 1 : NOWHERE;
  }
  if (at <= from) return NOWHERE;
  const code = text.charCodeAt(at - 1);
  if ((code & 0xfc00) === 0xdc00 && at - 2 >= from) {
    const point = text.codePointAt(at - 2) ?? code;
    if (point > 0xffff) return hasCode(set, point) ? at - 2 : NOWHERE;
  }
  return hasCode(set, code) ? at - 1 : NOWHERE;
}

function isWordBefore(text: string, at: number, from: number): boolean {
  if (at <= from) return false;
  const code = text.charCodeAt(at - 1);
  if ((code & 0xfc00) === 0xdc00 && at - 2 >= from) return isWordCode(text.codePointAt(at - 2) ?? code);
  return isWordCode(code);
}

const isWordAfter = (text: string, at: number, to: number): boolean => at < to && isWordCode(text.codePointAt(at) ?? 0);

function holds(which: number, text: string, at: number, from: number, to: number): boolean {
  switch (ASSERTIONS[which]) {
    case 'start':
      return at === from;
    case 'end':
      return at === to;
    case 'endOrBreak':
      return at === to || (at === to - 1 && text.charCodeAt(at) === 0x0a);
    case 'lineStart':
      return at === from || isLineEnd(text.charCodeAt(at - 1));
    case 'lineEnd':
      return at === to || isLineEnd(text.charCodeAt(at));
    case 'boundary':
      return isWordBefore(text, at, from) !== isWordAfter(text, at, to);
    case 'noBoundary':
      return isWordBefore(text, at, from) === isWordAfter(text, at, to);
    case 'edge':
      return !isWordBefore(text, at, from) || !isWordAfter(text, at, to);
    default:
      return false;
  }
}
