import { ASCII, WIDE_MASK, hasCode, rowOf } from './char-set';
import type { CharSet } from './char-set';
import type { PatternSet } from './pattern-set';
import type { Runs } from './runs';
import type { SignTable } from './sign-table';
import type { TrieNode } from './word-trie';

/** One pass over a block's words and signs: notes for each pattern the places where it is to be tried. */
export function collect(text: string, runs: Runs, set: PatternSet): void {
  if (set.plans.length === 0) return;
  const { words, wordStarts, wordInsides, signs } = set;
  const { start: starts, end: ends, hash, count } = runs;
  const atSigns = signs.some;
  const atStarts = wordStarts.some;
  const insides = wordInsides.used;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      if (atSigns[code < ASCII ? code : ASCII + (code & WIDE_MASK)] === 1) sight(text, at, signs, set);
    }
    const node = words.first(hash[i] as number);
    if (node !== null) follow(node, text, runs, i, set);
    const code = text.charCodeAt(at);
    if (atStarts[code < ASCII ? code : ASCII + (code & WIDE_MASK)] === 1) sight(text, at, wordStarts, set);
    const end = ends[i] as number;
    if (insides) sightInside(text, at + 1, end, wordInsides, set);
    at = end;
  }
  for (; at < text.length; at++) if (atSigns[rowOf(text.charCodeAt(at))] === 1) sight(text, at, signs, set);
}

function sightInside(text: string, from: number, to: number, table: SignTable, set: PatternSet): void {
  for (let at = from; at < to; at++) if (table.some[rowOf(text.charCodeAt(at))] === 1) sight(text, at, table, set);
}

function sight(text: string, at: number, table: SignTable, set: PatternSet): void {
  const entries = table.at(rowOf(text.charCodeAt(at)));
  for (let i = 0; i < entries.length; i++) {
    const { lead, sighting, inside, run } = entries[i] as (typeof entries)[number];
    if (run !== null && at > 0 && isInside(run, text.charCodeAt(at - 1))) continue;
    if (lead.allows(text, at, text.length)) offer(sighting, at - inside, text, set);
  }
}

function follow(first: TrieNode, text: string, runs: Runs, index: number, set: PatternSet): void {
  const start = runs.start[index] as number;
  let node: TrieNode | null = first;
  for (let i = index + 1; node !== null; i++) {
    for (const { sighting, offset } of node.entries) offer(sighting, start - offset, text, set);
    if (node.next === null || i >= runs.count) return;
    node = node.next.get(runs.hash[i] as number) ?? null;
  }
}

/** Notes that an item of a plan may stand at `item`. */
function offer(sighting: number, item: number, text: string, set: PatternSet): void {
  const { before, begins, gate, pattern, run } = set.plans[sighting] as PatternSet['plans'][number];
  const { work } = set;
  if (item < before.min) return;
  if (gate !== null) {
    work.gated.add(sighting, item);
    return;
  }
  for (let start = Math.max(0, item - before.max); start <= item - before.min; start++) {
    if (run !== null && start > 0 && isInside(run, text.charCodeAt(start - 1))) continue;
    if (begins !== null && !begins.allows(text, start, text.length)) continue;
    work.places.add(pattern, start);
  }
}

/** Half a pair says nothing of the character. */
const isInside = (run: CharSet, code: number): boolean => (code & 0xf800) !== 0xd800 && hasCode(run, code);
