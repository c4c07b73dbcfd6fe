import type { PatternHit } from './types';

type Groups = PatternHit['groups'];

/** Of a pattern's hits: the pattern, how many they are, and how many offsets of groups each has, or `WHOLE`. */
const SEGMENT = 3;
/** In the place of a number of offsets: each hit is its own and only group. */
const WHOLE = -1;
const MOST_KEPT = 1 << 14;
const NO_GROUPS: Groups = [];

/** A hit with groups, which are cut out when they are asked for. */
class GroupedHit implements PatternHit {
  constructor(
    readonly pattern: number,
    readonly start: number,
    readonly end: number,
    private readonly text: string,
    /** Start and end of each group from `first` to `last`, -1 where there is none; null: the hit is its own group. */
    private readonly offsets: readonly number[] | null,
    private readonly first: number,
    private readonly last: number,
  ) {}

  get groups(): Groups {
    const { text, offsets } = this;
    if (offsets === null) return [text.slice(this.start, this.end)];
    const texts: (string | undefined)[] = [];
    for (let i = this.first; i < this.last; i += 2) {
      const start = offsets[i] as number;
      const end = offsets[i + 1] as number;
      texts.push(start < 0 || end < 0 ? undefined : text.slice(start, end));
    }
    return texts;
  }
}

/** Matches kept as numbers, and made into objects when they are read: some patterns match every word. */
export class PatternHits implements Iterable<PatternHit> {
  constructor(
    private readonly text: string,
    private readonly segments: readonly number[],
    /** Start and end of each. */
    private readonly places: readonly number[],
    private readonly offsets: readonly number[],
  ) {}

  get length(): number {
    return this.places.length >> 1;
  }

  *[Symbol.iterator](): Generator<PatternHit> {
    const { text, segments, places, offsets } = this;
    let at = 0;
    let first = 0;
    for (let i = 0; i < segments.length; i += SEGMENT) {
      const pattern = segments[i] as number;
      const grouped = segments[i + 2] as number;
      for (const last = at + 2 * (segments[i + 1] as number); at < last; at += 2) {
        const start = places[at] as number;
        const end = places[at + 1] as number;
        if (grouped === 0) {
          yield { pattern, start, end, groups: NO_GROUPS };
        } else if (grouped === WHOLE) {
          yield new GroupedHit(pattern, start, end, text, null, 0, 0);
        } else {
          yield new GroupedHit(pattern, start, end, text, offsets, first, first + grouped);
          first += grouped;
        }
      }
    }
  }
}

const NONE = new PatternHits('', [], [], []);

/** Takes in the hits of a text, pattern by pattern, in room that the next text uses again. */
export class HitCollector {
  private segments: number[] = [];
  private segmentsEnd = 0;
  private places: number[] = [];
  private placesEnd = 0;
  private offsets: number[] = [];
  private offsetsEnd = 0;

  /**
   * What is added from here on are hits of this pattern.
   * @param grouped how many offsets of groups each has
   */
  open(pattern: number, grouped: number): void {
    const last = this.segmentsEnd - SEGMENT;
    // The one before had no hit.
    if (last >= 0 && this.segments[last + 1] === this.placesEnd) this.segmentsEnd = last;
    this.segments[this.segmentsEnd++] = pattern;
    this.segments[this.segmentsEnd++] = this.placesEnd;
    this.segments[this.segmentsEnd++] = grouped;
  }

  /** The same, where each hit is its own and only group. */
  openWhole(pattern: number): void {
    this.open(pattern, WHOLE);
  }

  add(start: number, end: number): void {
    this.places[this.placesEnd++] = start;
    this.places[this.placesEnd++] = end;
  }

  /** What belongs to the hit just added; as many as the pattern was opened with. */
  addOffsets(offsets: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) this.offsets[this.offsetsEnd++] = offsets[i] as number;
  }

  /** Where it stands, for `rewind`. */
  get mark(): number {
    return this.placesEnd;
  }

  /** Forgets what was added since; none of it may have had offsets. */
  rewind(mark: number): void {
    this.placesEnd = mark;
  }

  /** All that was added; empties it. */
  take(text: string): PatternHits {
    const { placesEnd, segmentsEnd, offsetsEnd } = this;
    this.placesEnd = 0;
    this.segmentsEnd = 0;
    this.offsetsEnd = 0;
    if (placesEnd === 0) return NONE;
    const segments = this.segments.slice(0, segmentsEnd);
    for (let i = 1; i < segmentsEnd; i += SEGMENT) {
      segments[i] = ((segments[i + SEGMENT] ?? placesEnd) - (segments[i] as number)) >> 1;
    }
    const places = this.places.slice(0, placesEnd);
    const offsets = offsetsEnd === 0 ? NO_OFFSETS : this.offsets.slice(0, offsetsEnd);
    if (placesEnd > MOST_KEPT) this.places = [];
    if (offsetsEnd > MOST_KEPT) this.offsets = [];
    return new PatternHits(text, segments, places, offsets);
  }
}

const NO_OFFSETS: readonly number[] = [];
