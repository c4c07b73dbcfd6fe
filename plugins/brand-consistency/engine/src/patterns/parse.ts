import { ANY_SET, DOT_SET, caseless } from './char-set';
import { foldUnits } from './case-fold';
import { readClass, readEscape } from './parse-class';
import { syntaxProblem, tooLarge, unsupported } from './problems';
import { EMPTY, choice, sequence } from './syntax-tree';
import { withToneVariants } from './tone-variants';
import type { Assertion, Node } from './syntax-tree';

export const MAX_SOURCE = 100_000;
const MAX_DEPTH = 60;
const MAX_COUNT = 1000;

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

export interface ParsedPattern {
  readonly root: Node;
  /** By group number less one: its name, or null. */
  readonly groupNames: readonly (string | null)[];
}

const QUANTIFIER = /[*+?]|\{(\d{1,6})(,?)(\d{0,6})\}/y;
const GROUP_NAME = /\(\?P?(?:<([\p{L}_][\p{L}\p{N}_]*)>|'([\p{L}_][\p{L}\p{N}_]*)')/uy;
const FLAGS = /\(\?([ims]*)(?:-([ims]+))?([:)])/y;
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  b: 'boundary',
  B: 'noBoundary',
  A: 'start',
  z: 'end',
  Z: 'endOrBreak',
};

/** Reads a pattern left to right, once; the depth of its groups is bounded. */
class Parser {
  private at = 0;
  private readonly names: (string | null)[] = [];

  constructor(
    private readonly source: string,
    private flags: Flags,
  ) {}

  parse(): ParsedPattern {
    const root = this.alternatives(0, true);
    if (this.at < this.source.length) {
      throw syntaxProblem(this.at, 'Mẫu này thừa một dấu “)”.', 'This pattern has a “)” too many.');
    }
    return { root, groupNames: this.names };
  }

  /** Options up to the end or the closing bracket. Flags set inside hold to the end of the group. */
  private alternatives(depth: number, capturing: boolean): Node {
    if (depth > MAX_DEPTH) throw tooLarge(this.at, 'Mẫu này lồng quá sâu.', 'This pattern is nested too deeply.');
    const outer = this.flags;
    const options: Node[] = [];
    let items: Node[] = [];
    while (this.at < this.source.length && this.source.charAt(this.at) !== ')') {
      if (this.source.charAt(this.at) === '|') {
        options.push(this.joined(items));
        items = [];
        this.at++;
      } else {
        const start = this.at;
        const atom = this.atom(depth, capturing);
        if (atom !== null) items.push(this.quantified(atom, start));
      }
    }
    this.flags = outer;
    options.push(this.joined(items));
    return choice(options);
  }

  private joined(items: readonly Node[]): Node {
    return sequence(joinTexts(items).map((item) => (item.kind === 'text' ? withToneVariants(item) : item)));
  }

  private quantified(atom: Node, start: number): Node {
    QUANTIFIER.lastIndex = this.at;
    const match = QUANTIFIER.exec(this.source);
    if (match === null) return atom;
    if (atom.kind === 'assert' || atom.kind === 'look' || atom === EMPTY) {
      throw syntaxProblem(
        start,
        `“${match[0]}” không có gì đứng trước để lặp.`,
        `There is nothing for “${match[0]}” to repeat.`,
      );
    }
    this.at = QUANTIFIER.lastIndex;
    const sign = match[0].charAt(0);
    let min = sign === '+' ? 1 : 0;
    let max = sign === '?' ? 1 : Infinity;
    if (sign === '{') {
      min = Number(match[1]);
      max = match[2] === '' ? min : match[3] === '' ? Infinity : Number(match[3]);
      if (min > MAX_COUNT || (max !== Infinity && max > MAX_COUNT)) {
        throw tooLarge(start, `Số lần lặp vượt quá ${MAX_COUNT}.`, `A count is above ${MAX_COUNT}.`);
      }
      if (max < min) throw syntaxProblem(start, '“{n,m}” viết ngược.', '“{n,m}” runs backwards.');
    }
    const next = this.source.charAt(this.at);
    const greedy = next !== '?';
    if (!greedy) this.at++;
    if (this.source.charAt(this.at) === '+') throw unsupported(start, `${match[0]}+`);
    QUANTIFIER.lastIndex = this.at;
    if (QUANTIFIER.test(this.source)) {
      throw syntaxProblem(this.at, 'Hai dấu lặp đứng liền nhau.', 'Two quantifiers stand side by side.');
    }
    return { kind: 'repeat', body: atom, min, max, greedy };
  }

  /** One atom; null for a flag group, which is none; EMPTY for a sign of repetition with nothing before it. */
  private atom(depth: number, capturing: boolean): Node | null {
    const { source, at } = this;
    const sign = source.charAt(at);
    if (sign === '(') return this.group(depth, capturing);
    if (sign === '[') {
      const { set, next } = readClass(source, at, this.flags.i);
      this.at = next;
      return { kind: 'set', set };
    }
    if (sign === '\\') return this.escape();
    if (sign === '*' || sign === '+' || sign === '?') return EMPTY;
    const code = source.codePointAt(at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    if (sign === '.') return { kind: 'set', set: this.flags.s ? ANY_SET : DOT_SET };
    if (sign === '^') return { kind: 'assert', what: this.flags.m ? 'lineStart' : 'start' };
    if (sign === '$') return { kind: 'assert', what: this.flags.m ? 'lineEnd' : 'end' };
    return this.text(code);
  }

  private text(code: number): Node {
    const written = String.fromCodePoint(code);
    return { kind: 'text', text: this.flags.i ? foldUnits(written) : written, fold: this.flags.i };
  }

  private escape(): Node {
    const { source, at } = this;
    const letter = source.charAt(at + 1);
    const what = ASSERTIONS[letter];
    if (what !== undefined) {
      this.at += 2;
      return { kind: 'assert', what };
    }
    const escaped = readEscape(source, at);
    if (escaped === null) throw unsupported(at, source.slice(at, at + 2));
    this.at = escaped.next;
    if (escaped.set === null) return this.text(escaped.code);
    return { kind: 'set', set: this.flags.i ? caseless(escaped.set) : escaped.set };
  }

  private group(depth: number, capturing: boolean): Node | null {
    const { source, at } = this;
    FLAGS.lastIndex = at;
    const flags = FLAGS.exec(source);
    if (flags !== null) {
      const outer = this.flags;
      const turn = (flag: 'i' | 'm' | 's'): boolean =>
        (outer[flag] || (flags[1] ?? '').includes(flag)) && !(flags[2] ?? '').includes(flag);
      this.at = FLAGS.lastIndex;
      this.flags = { i: turn('i'), m: turn('m'), s: turn('s') };
      if (flags[3] === ')') return null;
      const body = this.closed(at, depth, capturing);
      this.flags = outer;
      return body;
    }
    const look = /^\(\?(<?)([=!])/.exec(source.slice(at, at + 4));
    if (look !== null) {
      this.at += look[0].length;
      const body = this.closed(at, depth, false);
      return { kind: 'look', ahead: look[1] === '', negative: look[2] === '!', body };
    }
    GROUP_NAME.lastIndex = at;
    const named = GROUP_NAME.exec(source);
    if (named === null && source.charAt(at + 1) === '?') throw unsupported(at, source.slice(at, at + 3));
    this.at += named?.[0].length ?? 1;
    // A group inside look-around captures nothing: its number stays, its text is undefined.
    this.names.push(named?.[1] ?? named?.[2] ?? null);
    const index = this.names.length;
    const body = this.closed(at, depth, capturing);
    return capturing ? { kind: 'group', index, body } : body;
  }

  private closed(open: number, depth: number, capturing: boolean): Node {
    const body = this.alternatives(depth + 1, capturing);
    if (this.source.charAt(this.at) !== ')') {
      throw syntaxProblem(open, 'Mẫu thiếu dấu “)”.', 'The pattern lacks a “)”.', {
        vi: 'Thêm “)”, hoặc viết “\\(” nếu muốn tìm chính dấu ngoặc.',
        en: 'Add the “)”, or write “\\(” to find the bracket itself.',
      });
    }
    this.at++;
    return body;
  }
}

/** Neighbouring characters become one text. */
function joinTexts(items: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'text' && last?.kind === 'text' && last.fold === item.fold) {
      joined[joined.length - 1] = { kind: 'text', text: last.text + item.text, fold: item.fold };
    } else {
      joined.push(item);
    }
  }
  return joined;
}

/** @throws PatternRefusal */
export function parsePattern(source: string, ignoreCase: boolean): ParsedPattern {
  if (source.length > MAX_SOURCE) {
    throw tooLarge(0, `Mẫu dài hơn ${MAX_SOURCE} ký tự.`, `The pattern is longer than ${MAX_SOURCE} characters.`);
  }
  return new Parser(source, { i: ignoreCase, m: false, s: false }).parse();
}
