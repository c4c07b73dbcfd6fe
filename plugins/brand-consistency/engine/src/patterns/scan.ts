import { MARK, SURROGATE, classTable } from '../text/characters';
import { ASCII, WORD_SET, hasCode } from './char-set';
import type { CharSet } from './char-set';
import type { HitCollector } from './hits';
import type { Matcher } from './matcher';
import type { Program } from './program';
import type { Runs } from './runs';
import type { SearchParts } from './types';

const isPair = (text: string, at: number, to: number): boolean =>
  at + 1 < to && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Makes ready for the hits of a pattern. */
export function openHits(hits: HitCollector, pattern: number, { runOf, program }: SearchParts): void {
  if (runOf !== null && program.captures > 0) hits.openWhole(pattern);
  else hits.open(pattern, program.captures);
}

/** Adds every match in `from`..`to` to `hits`, opened for the pattern; tried at each place where one can begin. */
export function scan(
  { program, lead, runOf }: SearchParts,
  matcher: Matcher,
  text: string,
  from: number,
  to: number,
  hits: HitCollector,
  words?: Runs,
): void {
  if (runOf !== null) {
    if (words !== undefined && runOf === WORD_SET && wordsIn(words, text, from, to, hits)) return;
    runsIn(runOf, text, from, to, hits);
    return;
  }
  matcher.begin(program, text, from, to);
  for (let at = from; at < to;) {
    const end = lead.allows(text, at, to) ? matcher.matchAt(at) : -1;
    if (end > at) {
      addMatch(hits, matcher, program, at, end);
      at = end;
    } else {
      at += isPair(text, at, to) ? 2 : 1;
    }
  }
}

/**
 * The same of word characters, of which the words are known; false, and nothing, where the text holds more such runs
 * than words: marks with no letter.
 */
function wordsIn({ count, start, end }: Runs, text: string, from: number, to: number, hits: HitCollector): boolean {
  const before = hits.mark;
  let done = from;
  const classOf = classTable();
  for (let i = from === 0 ? 0 : firstEndingAfter(end, count, from); i <= count; i++) {
    const first = i < count ? Math.max(start[i] as number, from) : to;
    for (let at = done; at < first && at < to; at++) {
      const code = text.charCodeAt(at);
      if (code < ASCII || ((classOf[code] as number) & (MARK | SURROGATE)) === 0) continue;
      hits.rewind(before);
      return false;
    }
    if (first >= to) break;
    const last = Math.min(end[i] as number, to);
    hits.add(first, last);
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
function runsIn(set: CharSet, text: string, from: number, to: number, hits: HitCollector): void {
  const { ascii } = set;
  let start = -1;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : ASCII;
    const inside = unit < ASCII ? ascii[unit] === 1 : at < to && hasCode(set, pointAt(text, at, from, to));
    if (inside === start >= 0) continue;
    if (!inside) hits.add(start, at);
    start = inside ? at : -1;
  }
}

/** The code point of which the unit at `at` is a part. */
function pointAt(text: string, at: number, from: number, to: number): number {
  if (isPair(text, at, to)) return text.codePointAt(at) ?? 0;
  if (at > from && isPair(text, at - 1, to)) return text.codePointAt(at - 1) ?? 0;
  return text.charCodeAt(at);
}

/** Adds the match that the matcher has just found. */
export function addMatch(
  hits: HitCollector,
  { captures }: Matcher,
  program: Program,
  start: number,
  end: number,
): void {
  hits.add(start, end);
  hits.addOffsets(captures, program.captures);
}
