import type { PatternHit } from './types';

type Groups = PatternHit['groups'];

/** Of a pattern's hits: how many they are, and whether each is its own group. */
const SEGMENT = 3;
const MOST_KEPT = 1 << 14;
const NO_GROUPS: Groups = [];

/** A run that is its own group; few are asked for their group. */
class RunHit implements PatternHit {
  constructor(
    readonly pattern: number,
    readonly start: number,
    readonly end: number,
    private readonly text: string,
  ) {}

  get groups(): Groups {
    return [this.text.slice(this.start, this.end)];
  }
}

interface Grouped {
  readonly hit: number;
  readonly groups: Groups;
}

/** Matches kept as numbers, and made into objects when they are read: some patterns match every word. */
export class PatternHits implements Iterable<PatternHit> {
  constructor(
    private readonly text: string,
    private readonly segments: readonly number[],
    /** Start and end of each. */
    private readonly places: readonly number[],
    private readonly grouped: readonly Grouped[],
  ) {}

  get length(): number {
    return this.places.length >> 1;
  }

  *[Symbol.iterator](): Generator<PatternHit> {
    const { text, segments, places, grouped } = this;
    let hit = 0;
    let next = 0;
    for (let i = 0; i < segments.length; i += SEGMENT) {
      const pattern = segments[i] as number;
      const own = segments[i + 2] === 1;
      for (const last = hit + (segments[i + 1] as number); hit < last; hit++) {
        const start = places[2 * hit] as number;
        const end = places[2 * hit + 1] as number;
        if (own) {
          yield new RunHit(pattern, start, end, text);
        } else {
          const groups = grouped[next]?.hit === hit ? (grouped[next++] as Grouped).groups : NO_GROUPS;
          yield { pattern, start, end, groups };
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
  private grouped: Grouped[] = [];
  /** How many numbers of `places` count. */
  private end = 0;

  /** What is added from here on are hits of this pattern; `own`: each is its own group. */
  open(pattern: number, own: boolean): void {
    const last = this.segmentsEnd - SEGMENT;
    if (last >= 0) {
      if (this.segments[last] === pattern) return;
      // The one before had no hit.
      if (this.segments[last + 1] === this.end) this.segmentsEnd = last;
    }
    this.segments[this.segmentsEnd++] = pattern;
    this.segments[this.segmentsEnd++] = this.end;
    this.segments[this.segmentsEnd++] = own ? 1 : 0;
  }

  add(start: number, end: number): void {
    this.places[this.end++] = start;
    this.places[this.end++] = end;
  }

  addWithGroups(start: number, end: number, groups: Groups): void {
    this.grouped.push({ hit: this.end >> 1, groups });
    this.add(start, end);
  }

  /** Where it stands, for `rewind`. */
  get mark(): number {
    return this.end;
  }

  /** Forgets what was added since; none of it may have had groups. */
  rewind(mark: number): void {
    this.end = mark;
  }

  /** All that was added; empties it. */
  take(text: string): PatternHits {
    const { end, grouped } = this;
    const segmentsEnd = this.segmentsEnd;
    this.end = 0;
    this.segmentsEnd = 0;
    if (end === 0) return NONE;
    const segments = this.segments.slice(0, segmentsEnd);
    for (let i = 1; i < segmentsEnd; i += SEGMENT) {
      segments[i] = (((segments[i + SEGMENT] ?? end) as number) - (segments[i] as number)) >> 1;
    }
    const places = this.places.slice(0, end);
    if (end > MOST_KEPT) this.places = [];
    if (grouped.length > 0) this.grouped = [];
    return new PatternHits(text, segments, places, grouped);
  }
}
