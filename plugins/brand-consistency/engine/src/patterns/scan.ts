import { MARK, SURROGATE, classTable } from '../text/characters';
import { ASCII, WORD_SET, hasCode } from './char-set';
import type { CharSet } from './char-set';
import type { Matcher } from './matcher';
import type { Program } from './program';
import type { Runs } from './runs';
import type { PatternHit, SearchParts } from './types';

const isPair = (text: string, at: number, to: number): boolean =>
  at + 1 < to && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Adds every match in `from`..`to` to `hits`, tried at each place where one can begin. */
export function scan(
  { program, lead, runOf }: SearchParts,
  matcher: Matcher,
  text: string,
  from: number,
  to: number,
  pattern: number,
  hits: PatternHit[],
  words?: Runs,
): void {
  if (runOf !== null) {
    if (words !== undefined && runOf === WORD_SET && wordsIn(words, program, text, from, to, pattern, hits)) return;
    runsIn(runOf, program, text, from, to, pattern, hits);
    return;
  }
  matcher.begin(program, text, from, to);
  for (let at = from; at < to;) {
    const end = lead.allows(text, at, to) ? matcher.matchAt(at) : -1;
    if (end > at) {
      hits.push({ pattern, start: at, end, groups: capturesOf(matcher, program, text) });
      at = end;
    } else {
      at += isPair(text, at, to) ? 2 : 1;
    }
  }
}

/** A run that is its own group; there may be one for each word of a text, and few are asked for their group. */
class RunHit implements PatternHit {
  constructor(
    readonly pattern: number,
    readonly start: number,
    readonly end: number,
    private readonly text: string,
  ) {}

  get groups(): readonly string[] {
    return [this.text.slice(this.start, this.end)];
  }
}

/**
 * The same of word characters, of which the words are known; false, and nothing, where the text holds more such runs
 * than words: marks with no letter.
 */
function wordsIn(
  { count, start, end }: Runs,
  program: Program,
  text: string,
  from: number,
  to: number,
  pattern: number,
  hits: PatternHit[],
): boolean {
  const captured = program.captures > 0;
  const before = hits.length;
  let done = from;
  const classOf = classTable();
  for (let i = from === 0 ? 0 : firstEndingAfter(end, count, from); i <= count; i++) {
    const first = i < count ? Math.max(start[i] as number, from) : to;
    for (let at = done; at < first && at < to; at++) {
      const code = text.charCodeAt(at);
      if (code < ASCII || ((classOf[code] as number) & (MARK | SURROGATE)) === 0) continue;
      hits.length = before;
      return false;
    }
    if (first >= to) break;
    const last = Math.min(end[i] as number, to);
    hits.push(
      captured ? new RunHit(pattern, first, last, text) : { pattern, start: first, end: last, groups: NO_GROUPS },
    );
    done = last;
  }
  return true;
}

function firstEndingAfter(end: readonly number[], count: number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest runs of a set's characters: all that `\b(\w+)\b` and its like can match. */
function runsIn(
  set: CharSet,
  program: Program,
  text: string,
  from: number,
  to: number,
  pattern: number,
  hits: PatternHit[],
): void {
  const captured = program.captures > 0;
  const { ascii } = set;
  let start = -1;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : ASCII;
    const inside = unit < ASCII ? ascii[unit] === 1 : at < to && hasCode(set, pointAt(text, at, from, to));
    if (inside === start >= 0) continue;
    if (!inside) {
      hits.push(captured ? new RunHit(pattern, start, at, text) : { pattern, start, end: at, groups: NO_GROUPS });
    }
    start = inside ? at : -1;
  }
}

/** The code point of which the unit at `at` is a part. */
function pointAt(text: string, at: number, from: number, to: number): number {
  if (isPair(text, at, to)) return text.codePointAt(at) ?? 0;
  if (at > from && isPair(text, at - 1, to)) return text.codePointAt(at - 1) ?? 0;
  return text.charCodeAt(at);
}

const NO_GROUPS: readonly undefined[] = [];

/** The texts of the capture groups of the match that the matcher has just found. */
export function capturesOf({ captures }: Matcher, program: Program, text: string): readonly (string | undefined)[] {
  if (program.captures === 0) return NO_GROUPS;
  const texts: (string | undefined)[] = [];
  for (let i = 0; i < program.captures; i += 2) {
    const start = captures[i] ?? -1;
    const end = captures[i + 1] ?? -1;
    texts.push(start < 0 || end < 0 ? undefined : text.slice(start, end));
  }
  return texts;
}
