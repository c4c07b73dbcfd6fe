import type { Block, Span } from '../text/types';
import { ASCII } from './char-set';
import type { First } from './first';
import type { OwnPlan, PatternSet } from './pattern-set';
import type { Runs } from './runs';
import { capturesOf, scan } from './scan';
import type { Pattern, PatternHit, SearchParts } from './types';

type Text = Pick<Block, 'text' | 'sentences'>;

/** From so many numbers on the built-in sort is the faster one. */
const FEW = 24;

/** Tries every pattern at its noted places, and empties the working memory. */
export function runCandidates(
  block: Text,
  runs: Runs,
  set: PatternSet,
  wanted?: (pattern: number) => boolean,
): PatternHit[] {
  const { work, scanned } = set;
  if (work.touchedGates.length > 0) openGates(block, set, wanted);
  const { touched } = work;
  const hits: PatternHit[] = [];
  if (touched.length === 0) {
    for (const pattern of scanned)
      if (wanted === undefined || wanted(pattern)) scanAll(block, runs, pattern, set, hits);
    return hits;
  }
  for (const pattern of scanned) touched.push(pattern);
  sortRising(touched);
  for (let i = 0; i < touched.length; i++) {
    const pattern = touched[i] as number;
    const places = work.places[pattern] as number[];
    if (wanted === undefined || wanted(pattern)) {
      if (places.length === 0) scanAll(block, runs, pattern, set, hits);
      else tryAll(block, pattern, places, set, hits);
    }
    if (places.length > 0) places.length = 0;
  }
  touched.length = 0;
  return hits;
}

/** Looks for a pattern at every place of the block, or of its sentences. */
function scanAll({ text, sentences }: Text, runs: Runs, pattern: number, set: PatternSet, hits: PatternHit[]): void {
  const { parts } = set.patterns[pattern] as Pattern;
  const { matcher } = set.work;
  if (set.reach[pattern] !== 'sentence') {
    scan(parts, matcher, text, 0, text.length, pattern, hits, runs);
    return;
  }
  for (const { start, end } of sentences) scan(parts, matcher, text, start, end, pattern, hits, runs);
}

/** Looks for a pattern at the places noted for it. */
function tryAll(
  { text, sentences }: Text,
  pattern: number,
  places: number[],
  set: PatternSet,
  hits: PatternHit[],
): void {
  const { parts } = set.patterns[pattern] as Pattern;
  sortRising(places);
  if (set.reach[pattern] !== 'sentence') {
    tryPlaces(text, pattern, parts, places, 0, 0, text.length, set, hits);
    return;
  }
  let next = 0;
  for (const { start, end } of sentences) {
    next = tryPlaces(text, pattern, parts, places, next, start, end, set, hits);
  }
}

function openGates({ text, sentences }: Text, set: PatternSet, wanted?: (pattern: number) => boolean): void {
  const { touchedGates, gated } = set.work;
  for (const sighting of touchedGates) {
    const plan = set.plans[sighting] as OwnPlan;
    const items = gated[sighting] as number[];
    if (wanted === undefined || wanted(plan.pattern)) {
      let next = 0;
      const regions = set.reach[plan.pattern] === 'sentence' ? sentences : [{ start: 0, end: text.length }];
      for (const region of regions) next = openGate(text, plan, items, next, region, set);
    }
    items.length = 0;
  }
  touchedGates.length = 0;
}

/** Sorts few numbers without a call for each comparison; does nothing to what is sorted already. */
function sortRising(numbers: number[]): void {
  if (isRising(numbers)) return;
  if (numbers.length > FEW) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let j = i;
    for (; j > 0 && (numbers[j - 1] as number) > number; j--) numbers[j] = numbers[j - 1] as number;
    numbers[j] = number;
  }
}

function isRising(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i] as number) < (places[i - 1] as number)) return false;
  return true;
}

/** From each sighting whose suffix matches, notes the places before it from which the whole may match; says how far it came. */
function openGate(
  text: string,
  plan: OwnPlan,
  items: readonly number[],
  next: number,
  region: Span,
  set: PatternSet,
): number {
  const { matcher, places, touched } = set.work;
  const { before, gate, pattern } = plan;
  if (gate === null) return next;
  const own = places[pattern] as number[];
  const { through, first, suffix } = gate;
  let done = region.start;
  let begun = false;
  let i = next;
  for (; i < items.length; i++) {
    const item = items[i] as number;
    if (item >= region.end) break;
    if (item < region.start) continue;
    if (!begun) matcher.begin(suffix, text, region.start, region.end);
    begun = true;
    if (!matcher.testAt(item)) continue;
    let low = item;
    while (low > done && has(through, text.charCodeAt(low - 1))) low--;
    if (own.length === 0) touched.push(pattern);
    for (let at = low; at <= item - before.min; at++) if (has(first, text.charCodeAt(at))) own.push(at);
    if (own.length === 0) touched.pop();
    done = Math.max(done, item - before.min + 1);
  }
  return i;
}

const has = ({ ascii, wide }: First, code: number): boolean => (code < ASCII ? ascii[code] === 1 : wide !== 0);

/** Tries a pattern at the places from `next` on that lie in the region; says how far it came. */
function tryPlaces(
  text: string,
  pattern: number,
  { program, lead }: SearchParts,
  places: readonly number[],
  next: number,
  start: number,
  end: number,
  { work: { matcher }, resumes }: PatternSet,
  hits: PatternHit[],
): number {
  let free = start;
  let begun = false;
  let i = next;
  for (; i < places.length; i++) {
    let place = places[i] as number;
    if (place >= end) break;
    while (place >= free && place < end && lead.allows(text, place, end)) {
      if (!begun) matcher.begin(program, text, start, end);
      begun = true;
      const stop = matcher.matchAt(place);
      free = stop > place ? stop : place + 1;
      if (stop <= place) break;
      hits.push({ pattern, start: place, end: stop, groups: capturesOf(matcher, program, text) });
      if (resumes[pattern] !== true) break;
      place = stop;
    }
  }
  return i;
}
