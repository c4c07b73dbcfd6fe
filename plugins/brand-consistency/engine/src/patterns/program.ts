import { ASCII, caseless, rangeSet } from './char-set';
import type { CharSet } from './char-set';
import { NOTHING_FIRST, disjoint, firstOf, thenFirst } from './first';
import type { First } from './first';
import { tooLarge } from './problems';
import type { Assertion, ChoiceNode, Node, RepeatNode } from './syntax-tree';

/** Words of one instruction: operation, four operands, memo slot or -1. */
export const STRIDE = 6;

export const OP = {
  MATCH: 0,
  /** text index, folds case, direction */
  TEXT: 1,
  /** set index, -, direction */
  SET: 2,
  /** first target, second target */
  SPLIT: 3,
  /** target */
  JUMP: 4,
  /** index into the captures */
  SAVE: 5,
  /** assertion */
  ASSERT: 6,
  /** set index, least, most (-1: no limit), direction; possessive ones are LOOP_ALL */
  LOOP: 7,
  LOOP_ALL: 8,
  /** table index */
  CHOICE: 9,
  /** negative, target after the body; the body follows at once and ends in MATCH */
  LOOK: 10,
} as const;

export const ASSERTIONS: readonly Assertion[] = [
  'start',
  'end',
  'endOrBreak',
  'lineStart',
  'lineEnd',
  'boundary',
  'noBoundary',
  'edge',
];

/** A pattern as instructions of the matcher. Immutable. */
export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  readonly texts: readonly string[];
  /** For each CHOICE: the targets to try by the next ASCII character; the last entry serves all others. */
  readonly tables: readonly (readonly Int32Array[])[];
  /** Points at which the matcher remembers where it has been. */
  readonly slots: number;
  /** Twice the number of capture groups. */
  readonly captures: number;
}

const MAX_INSTRUCTIONS = 200_000;
/** Parts that take no more steps than this, whatever the text, are tried again rather than remembered. */
const SMALL = 64;
/** Time and memory are bounded by slots × length of the text; an ordinary pattern has under ten. */
export const MAX_SLOTS = 300;

class Builder {
  readonly code: number[] = [];
  readonly sets: CharSet[] = [];
  readonly texts: string[] = [];
  readonly tables: Int32Array[][] = [];
  slots = 0;
  /** Above 0 inside parts that are so small that remembering would cost more than trying again. */
  private unnoted = 0;

  private get here(): number {
    return this.code.length / STRIDE;
  }

  add(op: number, a = 0, b = 0, c = 0, d = 0, slot = -1): number {
    if (this.here >= MAX_INSTRUCTIONS) throw tooLarge(0, 'Mẫu này quá lớn.', 'This pattern is too large.');
    this.code.push(op, a, b, c, d, slot);
    return this.here - 1;
  }

  private patch(at: number, operand: number, target: number): void {
    this.code[at * STRIDE + operand] = target;
  }

  private slot(): number {
    if (this.unnoted > 0) return -1;
    if (this.slots >= MAX_SLOTS) {
      throw tooLarge(0, 'Mẫu này có quá nhiều chỗ lặp và lựa chọn.', 'This pattern has too many loops and choices.');
    }
    return this.slots++;
  }

  /** `follow` is what may come after the node; null where nothing is known of it. */
  emit(node: Node, direction: 1 | -1, follow: First | null): void {
    switch (node.kind) {
      case 'text':
        this.add(OP.TEXT, this.texts.push(node.text) - 1, node.fold ? 1 : 0, direction);
        return;
      case 'set':
        this.add(OP.SET, this.sets.push(node.set) - 1, 0, direction);
        return;
      case 'assert':
        this.add(OP.ASSERT, ASSERTIONS.indexOf(node.what));
        return;
      case 'look': {
        const look = this.add(OP.LOOK, node.negative ? 1 : 0);
        this.emit(node.body, node.ahead ? 1 : -1, node.ahead ? NOTHING_FIRST : null);
        this.add(OP.MATCH);
        this.patch(look, 2, this.here);
        return;
      }
      case 'group':
        this.add(OP.SAVE, (node.index - 1) * 2 + (direction === 1 ? 0 : 1));
        this.emit(node.body, direction, follow);
        this.add(OP.SAVE, (node.index - 1) * 2 + (direction === 1 ? 1 : 0));
        return;
      case 'sequence':
        this.sequence(node.items, direction, follow);
        return;
      case 'choice':
        this.choice(node, direction, follow);
        return;
      case 'repeat':
        this.repeat(node, direction, follow);
    }
  }

  private sequence(items: readonly Node[], direction: 1 | -1, follow: First | null): void {
    if (direction === -1) {
      for (const item of [...items].reverse()) this.emit(item, direction, null);
      return;
    }
    const follows: (First | null)[] = [];
    let after = follow;
    for (let i = items.length - 1; i >= 0; i--) {
      follows[i] = after;
      const item = items[i];
      if (item === undefined) continue;
      const first = firstOf(item, 'block');
      after = first.nullable ? (after === null ? null : thenFirst(first, after)) : first;
    }
    items.forEach((item, i) => this.emit(item, direction, follows[i] ?? null));
  }

  private choice({ options }: ChoiceNode, direction: 1 | -1, follow: First | null): void {
    const table: number[][] = Array.from({ length: ASCII + 1 }, () => []);
    const ends: number[] = [];
    this.add(OP.CHOICE, this.tables.push([]) - 1, 0, 0, 0, this.slot());
    const index = this.tables.length - 1;
    for (const option of options) {
      const target = this.here;
      const first = firstOf(option);
      const always = first.nullable || direction === -1;
      for (let code = 0; code < ASCII; code++) if (always || first.ascii[code] === 1) table[code]?.push(target);
      if (always || first.wide !== 0) table[ASCII]?.push(target);
      const small = effortOf(option).steps <= SMALL ? 1 : 0;
      this.unnoted += small;
      this.emit(option, direction, follow);
      this.unnoted -= small;
      ends.push(this.add(OP.JUMP));
    }
    for (const end of ends) this.patch(end, 1, this.here);
    this.tables[index] = shared(table);
  }

  private repeat(node: RepeatNode, direction: 1 | -1, follow: First | null): void {
    const { body, min, max, greedy } = node;
    const set = singleSet(body);
    if (set !== null && greedy) {
      const index = this.sets.push(set) - 1;
      const limit = max === Infinity ? -1 : max;
      // What comes next can never be what the loop took: it need not give anything back.
      const all = follow !== null && direction === 1 && !follow.nullable && disjoint(set, follow);
      this.add(all ? OP.LOOP_ALL : OP.LOOP, index, min, limit, direction, this.slot());
      return;
    }
    const again = max === Infinity || max > 1 ? firstOf(body, 'block') : NOTHING_FIRST;
    const inner = follow === null ? null : { ...thenFirst({ ...again, nullable: true }, follow) };
    for (let i = 0; i < min; i++) this.emit(body, direction, inner);
    if (max === Infinity) {
      const split = this.add(OP.SPLIT, 0, 0, 0, 0, this.slot());
      this.emit(body, direction, inner);
      this.add(OP.JUMP, split);
      this.aim(split, greedy);
      return;
    }
    const splits: number[] = [];
    for (let i = min; i < max; i++) {
      splits.push(this.add(OP.SPLIT, 0, 0, 0, 0, this.slot()));
      this.emit(body, direction, inner);
    }
    for (const split of splits) this.aim(split, greedy);
  }

  /** A split whose body comes right after it and whose way out is here. */
  private aim(split: number, greedy: boolean): void {
    this.patch(split, greedy ? 1 : 2, split + 1);
    this.patch(split, greedy ? 2 : 1, this.here);
  }
}

/** The most steps that trying a node can take, and the ways in which it can match; both from one place. */
interface Effort {
  readonly steps: number;
  readonly ways: number;
}

function effortOf(node: Node): Effort {
  switch (node.kind) {
    case 'text':
    case 'set':
    case 'assert':
      return { steps: 1, ways: 1 };
    case 'look':
      return { steps: 1 + effortOf(node.body).steps, ways: 1 };
    case 'group':
      return effortOf(node.body);
    case 'choice':
      return node.options.reduce<Effort>(
        (sum, option) => {
          const { steps, ways } = effortOf(option);
          return { steps: sum.steps + steps + 1, ways: sum.ways + ways };
        },
        { steps: 0, ways: 0 },
      );
    case 'sequence':
      return node.items.reduce<Effort>(
        (sum, item) => {
          const { steps, ways } = effortOf(item);
          return { steps: sum.steps + sum.ways * steps, ways: sum.ways * ways };
        },
        { steps: 0, ways: 1 },
      );
    case 'repeat': {
      if (node.max > SMALL) return { steps: Infinity, ways: Infinity };
      const { steps, ways } = effortOf(node.body);
      let all: Effort = { steps: 1, ways: 1 };
      for (let i = 0; i < node.max; i++) all = { steps: all.steps + all.ways * (steps + 1), ways: all.ways * ways + 1 };
      return all;
    }
  }
}

/** The characters that a node of exactly one character stands for; null for any other node. */
export function singleSet(node: Node): CharSet | null {
  if (node.kind === 'set') return node.set;
  if (node.kind !== 'text') return null;
  const code = node.text.codePointAt(0) ?? 0;
  if (node.text.length !== (code > 0xffff ? 2 : 1)) return null;
  const set = rangeSet(code, code);
  return node.fold ? caseless(set) : set;
}

/** Equal lists are kept once. */
function shared(table: readonly (readonly number[])[]): Int32Array[] {
  const known = new Map<string, Int32Array>();
  return table.map((targets) => {
    const key = targets.join();
    const list = known.get(key) ?? Int32Array.from(targets);
    known.set(key, list);
    return list;
  });
}

/** @throws PatternRefusal `PATTERN_TOO_LARGE` */
export function compileProgram(node: Node, groups: number): Program {
  const builder = new Builder();
  builder.emit(node, 1, NOTHING_FIRST);
  builder.add(OP.MATCH);
  return {
    code: Int32Array.from(builder.code),
    sets: builder.sets,
    texts: builder.texts,
    tables: builder.tables,
    slots: builder.slots,
    captures: groups * 2,
  };
}
