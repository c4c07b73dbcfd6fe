import type { Block, Span } from '../text/types';
import { ASCII } from './char-set';
import type { First } from './first';
import { mayBegin } from './heads';
import type { OwnPlan, PatternSet } from './pattern-set';
import { capturesOf, scan } from './scan';
import type { Pattern, PatternHit, SearchParts } from './types';

type Text = Pick<Block, 'text' | 'sentences'>;

/** Tries every pattern at its noted places, and empties the working memory. */
export function runCandidates(block: Text, set: PatternSet, wanted?: (pattern: number) => boolean): PatternHit[] {
  const { work } = set;
  const hits: PatternHit[] = [];
  const whole: readonly Span[] = [{ start: 0, end: block.text.length }];
  const regionsOf = (pattern: number): readonly Span[] => (set.reach[pattern] === 'sentence' ? block.sentences : whole);
  for (const sighting of work.touchedGates) {
    const plan = set.plans[sighting] as OwnPlan;
    const items = work.gated[sighting] as number[];
    if (wanted === undefined || wanted(plan.pattern)) {
      let next = 0;
      for (const region of regionsOf(plan.pattern)) next = openGate(block.text, plan, items, next, region, set);
    }
    items.length = 0;
  }
  work.touchedGates.length = 0;
  for (const pattern of set.scanned) work.touched.push(pattern);
  work.touched.sort((a, b) => a - b);
  for (const pattern of work.touched) {
    const places = work.places[pattern] as number[];
    if (wanted === undefined || wanted(pattern)) {
      const { parts } = set.patterns[pattern] as Pattern;
      if (places.length === 0) {
        for (const { start, end } of regionsOf(pattern)) {
          scan(parts, work.matcher, block.text, start, end, pattern, hits);
        }
      } else {
        if (!isRising(places)) places.sort((a, b) => a - b);
        let next = 0;
        for (const region of regionsOf(pattern)) {
          next = tryPlaces(block.text, pattern, parts, places, next, region, set, hits);
        }
      }
    }
    places.length = 0;
  }
  work.touched.length = 0;
  return hits;
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
  { program, heads }: SearchParts,
  places: readonly number[],
  next: number,
  { start, end }: Span,
  { work: { matcher } }: PatternSet,
  hits: PatternHit[],
): number {
  let free = start;
  let begun = false;
  let i = next;
  for (; i < places.length; i++) {
    const place = places[i] as number;
    if (place >= end) break;
    if (place < free || !mayBegin(heads, text, place, end)) continue;
    if (!begun) matcher.begin(program, text, start, end);
    begun = true;
    const stop = matcher.matchAt(place);
    if (stop <= place) {
      free = place + 1;
      continue;
    }
    hits.push({ pattern, start: place, end: stop, groups: capturesOf(matcher, program, text) });
    free = stop;
  }
  return i;
}
