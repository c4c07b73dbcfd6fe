import type { Block } from '../text/types';
import { ASCII } from './char-set';
import type { First } from './first';
import type { PatternHits } from './hits';
import type { OwnPlan, PatternSet } from './pattern-set';
import type { Runs } from './runs';
import { addMatch, openHits, scan } from './scan';
import type { Pattern } from './types';

type Text = Pick<Block, 'text' | 'sentences'>;

/** Tries every pattern at its noted places, and empties the working memory. */
export function runCandidates(
  block: Text,
  runs: Runs,
  set: PatternSet,
  wanted?: (pattern: number) => boolean,
): PatternHits {
  const { work, scanned } = set;
  const { places, hits } = work;
  if (work.gated.touchedCount > 0) openGates(block, set, wanted);
  places.touchAlso(scanned);
  for (let i = 0; i < places.touchedCount; i++) {
    const pattern = places.touched[i] as number;
    if (wanted !== undefined && !wanted(pattern)) continue;
    openHits(hits, pattern, (set.patterns[pattern] as Pattern).parts);
    if (places.count(pattern) === 0) scanAll(block, runs, pattern, set);
    else tryAll(block, pattern, set);
  }
  places.clear();
  return hits.take(block.text);
}

/** Looks for a pattern at every place of the block, or of its sentences. */
function scanAll({ text, sentences }: Text, runs: Runs, pattern: number, set: PatternSet): void {
  const { parts } = set.patterns[pattern] as Pattern;
  const { matcher, hits } = set.work;
  if (set.reach[pattern] !== 'sentence') {
    scan(parts, matcher, text, 0, text.length, hits, runs);
    return;
  }
  for (const { start, end } of sentences) scan(parts, matcher, text, start, end, hits, runs);
}

/** Looks for a pattern at the places noted for it. */
function tryAll({ text, sentences }: Text, pattern: number, set: PatternSet): void {
  set.work.places.sort(pattern);
  if (set.reach[pattern] !== 'sentence') {
    tryPlaces(text, pattern, 0, 0, text.length, set);
    return;
  }
  let next = 0;
  for (const { start, end } of sentences) {
    next = tryPlaces(text, pattern, next, start, end, set);
  }
}

function openGates({ text, sentences }: Text, set: PatternSet, wanted?: (pattern: number) => boolean): void {
  const { gated } = set.work;
  for (let i = 0; i < gated.touchedCount; i++) {
    const sighting = gated.touched[i] as number;
    const { pattern } = set.plans[sighting] as OwnPlan;
    if (wanted !== undefined && !wanted(pattern)) continue;
    if (set.reach[pattern] !== 'sentence') {
      openGate(text, sighting, 0, 0, text.length, set);
      continue;
    }
    let next = 0;
    for (const { start, end } of sentences) next = openGate(text, sighting, next, start, end, set);
  }
  gated.clear();
}

/** From each sighting whose suffix matches, notes the places before it from which the whole may match; says how far it came. */
function openGate(text: string, sighting: number, next: number, start: number, end: number, set: PatternSet): number {
  const { matcher, places, gated } = set.work;
  const { before, gate, pattern } = set.plans[sighting] as OwnPlan;
  if (gate === null) return next;
  const items = gated.list(sighting);
  const count = gated.count(sighting);
  const { through, first, suffix } = gate;
  let done = start;
  let begun = false;
  let i = next;
  for (; i < count; i++) {
    const item = items[i] as number;
    if (item >= end) break;
    if (item < start) continue;
    if (!begun) matcher.begin(suffix, text, start, end);
    begun = true;
    if (!matcher.testAt(item)) continue;
    let low = item;
    while (low > done && has(through, text.charCodeAt(low - 1))) low--;
    for (let at = low; at <= item - before.min; at++) if (has(first, text.charCodeAt(at))) places.add(pattern, at);
    done = Math.max(done, item - before.min + 1);
  }
  return i;
}

const has = ({ ascii, wide }: First, code: number): boolean => (code < ASCII ? ascii[code] === 1 : wide !== 0);

/** Tries a pattern at the places from `next` on that lie in the region; says how far it came. */
function tryPlaces(
  text: string,
  pattern: number,
  next: number,
  start: number,
  end: number,
  { patterns, resumes, work: { matcher, places: notes, hits } }: PatternSet,
): number {
  const { program, lead } = (patterns[pattern] as Pattern).parts;
  const places = notes.list(pattern);
  const count = notes.count(pattern);
  let free = start;
  let begun = false;
  let i = next;
  for (; i < count; i++) {
    let place = places[i] as number;
    if (place >= end) break;
    while (place >= free && place < end && lead.allows(text, place, end)) {
      if (!begun) matcher.begin(program, text, start, end);
      begun = true;
      const stop = matcher.matchAt(place);
      free = stop > place ? stop : place + 1;
      if (stop <= place) break;
      addMatch(hits, matcher, program, place, stop);
      if (resumes[pattern] !== true) break;
      place = stop;
    }
  }
  return i;
}
