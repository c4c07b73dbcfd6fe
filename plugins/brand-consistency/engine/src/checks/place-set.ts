import type { Place } from '../text/types';

interface Intervals {
  readonly starts: readonly number[];
  /** The farthest end among the intervals up to each index. */
  readonly reach: readonly number[];
}

/** Places to ask “is this inside one of you?”: sorted once, answered in logarithmic time. */
export interface PlaceSet {
  readonly size: number;
  /** Whether one of the places holds the whole of `place`. */
  covers(place: Place): boolean;
}

/** More blocks than a text can have. */
const MOST_BLOCKS = 2 ** 32;
const keyOf = ({ unit, block }: Place): number => unit * MOST_BLOCKS + block;

const NOWHERE: PlaceSet = { size: 0, covers: () => false };

function intervalsOf(places: readonly Place[]): Intervals {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return { starts: sorted.map(({ start }) => start), reach };
}

/** How many of the ascending `values` are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function placeSet(places: readonly Place[]): PlaceSet {
  if (places.length === 0) return NOWHERE;
  const byBlock = new Map<number, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    const known = byBlock.get(key);
    if (known === undefined) byBlock.set(key, [place]);
    else known.push(place);
  }
  const intervals = new Map([...byBlock].map(([key, own]) => [key, intervalsOf(own)]));
  return {
    size: places.length,
    covers(place) {
      const own = intervals.get(keyOf(place));
      if (own === undefined) return false;
      const before = countUpTo(own.starts, place.start);
      return before > 0 && (own.reach[before - 1] ?? 0) >= place.end;
    },
  };
}
