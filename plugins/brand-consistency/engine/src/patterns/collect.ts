import type { Block } from '../text/types';
import { mayBegin, rowOf } from './heads';
import type { PatternSet } from './pattern-set';
import { runsOf } from './runs';
import type { Runs } from './runs';
import type { SignTable } from './sign-table';
import type { TrieNode } from './word-trie';

/** One pass over a block's words and signs: notes for each pattern the places where it is to be tried. */
export function collect({ text, tokens }: Pick<Block, 'text' | 'tokens'>, set: PatternSet): void {
  if (set.plans.length === 0) return;
  const runs = runsOf(text, tokens);
  const { words, wordStarts, wordInsides, signs } = set;
  const insides = wordInsides.used;
  let at = 0;
  for (let i = 0; i < runs.count; i++) {
    const start = runs.start[i] as number;
    const end = runs.end[i] as number;
    for (; at < start; at++) if (isSought(signs, text.charCodeAt(at))) sight(text, at, signs, set);
    const node = words.first(runs.hash[i] as number);
    if (node !== null) follow(node, text, runs, i, set);
    if (isSought(wordStarts, text.charCodeAt(at))) sight(text, at, wordStarts, set);
    if (insides) {
      for (at++; at < end; at++) if (isSought(wordInsides, text.charCodeAt(at))) sight(text, at, wordInsides, set);
    }
    at = end;
  }
  for (; at < text.length; at++) if (isSought(signs, text.charCodeAt(at))) sight(text, at, signs, set);
}

const isSought = ({ some }: SignTable, code: number): boolean => some[rowOf(code)] === 1;

function sight(text: string, at: number, table: SignTable, set: PatternSet): void {
  const entries = table.at(rowOf(text.charCodeAt(at)));
  for (let i = 0; i < entries.length; i++) {
    const { heads, sighting, inside } = entries[i] as (typeof entries)[number];
    if (mayBegin(heads, text, at, text.length)) offer(sighting, at - inside, text, set);
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
  const { before, begins, gate, pattern } = set.plans[sighting] as PatternSet['plans'][number];
  const { work } = set;
  if (item < before.min) return;
  if (gate !== null) {
    const gated = work.gated[sighting] as number[];
    if (gated.length === 0) work.touchedGates.push(sighting);
    gated.push(item);
    return;
  }
  const places = work.places[pattern] as number[];
  for (let start = Math.max(0, item - before.max); start <= item - before.min; start++) {
    if (begins !== null && !mayBegin(begins, text, start, text.length)) continue;
    if (places.length === 0) work.touched.push(pattern);
    places.push(start);
  }
}
