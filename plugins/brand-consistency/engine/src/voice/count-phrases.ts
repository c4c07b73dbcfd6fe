import type { Language } from '../language';
import { findPhrases, type PhraseHit } from '../text/phrases';
import type { Analysis, Block } from '../text/types';
import type { FeatureCounts } from './counts';
import { concessionOf } from './concession';
import { EXCEPTIONS, JUDGEMENTS, NEGATORS, TURNS, negated, type Cue } from './lexicon';
import type { CueIndex } from './meter';

/** How many words a negator reaches: "not at all cheap". */
const REACH = 3;
const CLAUSE_END = /[.,;:!?…()\n]/;

interface Found {
  readonly hit: PhraseHit;
  readonly cue: Cue;
}

/** Counts every list's cues in one pass over the analysis, each block by the lists of its own language. */
export function countPhrases(
  analysis: Analysis,
  meter: CueIndex,
  counts: Readonly<Record<Language, FeatureCounts>>,
): void {
  const hits = findPhrases(analysis, meter.index);
  for (let first = 0; first < hits.length;) {
    const { unit, block: blockAt } = hits[first] as PhraseHit;
    let next = first + 1;
    while (next < hits.length && hits[next]?.unit === unit && hits[next]?.block === blockAt) next++;
    const block = analysis.units[unit]?.blocks[blockAt];
    if (block !== undefined && block.language !== null)
      countInBlock(block, hits.slice(first, next), meter, counts[block.language]);
    first = next;
  }
}

function countInBlock(block: Block, hits: readonly PhraseHit[], meter: CueIndex, counts: FeatureCounts): void {
  const starts = sentenceStarts(block);
  const found: Found[] = [];
  for (const hit of hits) {
    const cue = meter.cues[hit.phrase];
    if (cue === undefined || cue.language !== block.language || (cue.undiacritised && !block.undiacritised)) continue;
    if (cue.atSentenceStart && !starts.has(hit.start)) continue;
    found.push({ hit, cue });
  }
  found.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.hit.phrase - b.hit.phrase);
  const kept = withoutHidden(longestOfEachList(found));
  const negators = freeNegators(kept);
  const concession = concessionOf(
    block,
    kept.filter(({ cue }) => cue.list === TURNS).map(({ hit }) => hit),
  );
  for (const { hit, cue } of kept) {
    if (cue.list === EXCEPTIONS || cue.list === NEGATORS || cue.list === TURNS) continue;
    const negator = cue.negatable ? negatorBefore(block, hit, negators) : null;
    const { unit, block: at, end } = hit;
    const start = negator ?? hit.start;
    const feature = negator === null ? cue.feature : negated(cue.feature);
    const weight = JUDGEMENTS.includes(cue.list) ? cue.weight * concession(hit.start) : cue.weight;
    counts.add(feature, weight, { unit, block: at, start, end }, block.text.slice(start, end));
  }
}

function sentenceStarts(block: Block): ReadonlySet<number> {
  const { start, count } = block.tokens;
  const starts = new Set<number>();
  let token = 0;
  for (const sentence of block.sentences) {
    while (token < count && (start[token] ?? 0) < sentence.start) token++;
    if (token < count) starts.add(start[token] ?? 0);
  }
  return starts;
}

/** Of overlapping hits of one list the leftmost, and of these the longest: "kính chào quý khách" is not also "quý khách". */
function longestOfEachList(found: readonly Found[]): Found[] {
  const reached = new Map<string, number>();
  return found.filter(({ hit, cue }) => {
    if (hit.start < (reached.get(cue.list) ?? 0)) return false;
    reached.set(cue.list, hit.end);
    return true;
  });
}

/** Drops what lies inside a phrase in which it means something else: "bạn" in "bạn bè". */
function withoutHidden(found: readonly Found[]): Found[] {
  const exceptions = found.filter(({ cue }) => cue.list === EXCEPTIONS);
  let at = 0;
  return found.filter(({ hit, cue }) => {
    while (at < exceptions.length && (exceptions[at] as Found).hit.end <= hit.start) at++;
    const cover = exceptions[at]?.hit;
    if (cover === undefined || cue.list === EXCEPTIONS || cover.start > hit.start || hit.end > cover.end) return true;
    return cover.start === hit.start && cover.end === hit.end;
  });
}

/** Negators that are not part of a longer cue ("can't wait"), by where they end. */
function freeNegators(found: readonly Found[]): ReadonlyMap<number, number> {
  const free = new Map<number, number>();
  let before = -1;
  let here = -1;
  let at = -1;
  for (const { hit, cue } of found) {
    if (hit.start !== at) {
      before = Math.max(before, here);
      here = -1;
      at = hit.start;
    }
    if (cue.list !== NEGATORS) here = Math.max(here, hit.end);
    else if (before < hit.end && here <= hit.end) free.set(hit.end, hit.start);
  }
  return free;
}

function negatorBefore(block: Block, hit: PhraseHit, negators: ReadonlyMap<number, number>): number | null {
  if (negators.size === 0) return null;
  const { start, end } = block.tokens;
  let token = indexOfStart(start, hit.start);
  for (let back = 0; back < REACH && token > 0; back++) {
    token--;
    const ends = end[token] ?? 0;
    if (CLAUSE_END.test(block.text.slice(ends, start[token + 1] ?? ends))) return null;
    const begins = negators.get(ends);
    if (begins !== undefined) return begins;
  }
  return null;
}

function indexOfStart(starts: readonly number[], wanted: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
