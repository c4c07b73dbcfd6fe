import type { Block } from '../text/types';
import { branchesOf } from './branches';
import { collect } from './collect';
import { HitCollector } from './hits';
import type { PatternHits } from './hits';
import { Matcher } from './matcher';
import { Notes } from './notes';
import { planOf } from './plan';
import type { Plan } from './plan';
import { runCandidates } from './run-candidates';
import { RunRoom, runsOf } from './runs';
import { SignTable } from './sign-table';
import type { Pattern } from './types';
import { WordTrie } from './word-trie';

/** The part of a block that a pattern sees as a whole text. */
export type PatternReach = 'block' | 'sentence';

/** Many patterns, ready for one pass over a block. Immutable for its users; it keeps its working memory with it. */
export interface PatternSet {
  readonly size: number;
  readonly patterns: readonly Pattern[];
  readonly reach: readonly PatternReach[];
  /** How each branch of each pattern is looked for. */
  readonly plans: readonly OwnPlan[];
  /** By pattern: inside a run its places are not noted, so that it is tried wherever a search begins again. */
  readonly resumes: readonly boolean[];
  /** Patterns that are looked for at every place, since nothing rarer is known of them. */
  readonly scanned: readonly number[];
  readonly words: WordTrie;
  /** What is looked for at the first character of a word, inside a word, and at any other character. */
  readonly wordStarts: SignTable;
  readonly wordInsides: SignTable;
  readonly signs: SignTable;
  readonly work: Work;
}

export interface OwnPlan extends Plan {
  readonly pattern: number;
}

/** Working memory of a pass; empty between passes. */
export interface Work {
  readonly matcher: Matcher;
  /** By pattern: places where it is tried. */
  readonly places: Notes;
  /** By plan: sightings whose gate must be tried first. */
  readonly gated: Notes;
  readonly hits: HitCollector;
  readonly runs: RunRoom;
}

/** A branch that would be tried at more places than this makes its pattern be tried at every place. */
const SCAN_ABOVE = 0.12;

/** `reach[i]` says what the i-th pattern sees; default: the block. */
export function buildPatternSet(patterns: readonly Pattern[], reach: readonly PatternReach[] = []): PatternSet {
  const plans: OwnPlan[] = [];
  const scanned: number[] = [];
  const words = new WordTrie();
  const wordStarts = new SignTable();
  const wordInsides = new SignTable();
  const signs = new SignTable();
  patterns.forEach(({ root }, pattern) => {
    const own = branchesOf(root).map((branch) => planOf(branch, reach[pattern] !== 'sentence'));
    if (own.some(({ cost }) => cost > SCAN_ABOVE)) {
      scanned.push(pattern);
      return;
    }
    for (const plan of own) {
      const sighting = plans.push({ ...plan, pattern }) - 1;
      const { paths, lead, inside, atWordStart } = plan.sighting;
      for (const { hashes, offset } of paths) words.add(hashes, { sighting, offset });
      if (lead === null) continue;
      const entry = { sighting, lead, inside, run: plan.before.max + inside === 0 ? plan.run : null };
      const rows = lead.firstRows();
      wordStarts.add(entry, rows, true);
      if (!atWordStart) wordInsides.add(entry, rows, true);
      signs.add(entry, rows, false);
    }
  });
  const work: Work = {
    matcher: new Matcher(),
    places: new Notes(patterns.length),
    gated: new Notes(plans.length),
    hits: new HitCollector(),
    runs: new RunRoom(),
  };
  return {
    size: patterns.length,
    patterns,
    reach: patterns.map((_, i) => reach[i] ?? 'block'),
    plans,
    resumes: resumesOf(patterns.length, plans),
    scanned,
    words,
    wordStarts,
    wordInsides,
    signs,
    work,
  };
}

function resumesOf(size: number, plans: readonly OwnPlan[]): boolean[] {
  const resumes = new Array<boolean>(size).fill(false);
  for (const { pattern, run } of plans) if (run !== null) resumes[pattern] = true;
  return resumes;
}

/**
 * All matches of all patterns in one block, each pattern's own without overlaps; sorted by pattern, then start.
 * Linear in the block. `wanted`, where given, tells which patterns are asked for.
 */
export function findPatterns(
  block: Pick<Block, 'text' | 'tokens' | 'sentences'>,
  set: PatternSet,
  wanted?: (pattern: number) => boolean,
): PatternHits {
  const runs = runsOf(block.text, block.tokens, set.work.runs);
  collect(block.text, runs, set);
  return runCandidates(block, runs, set, wanted);
}
