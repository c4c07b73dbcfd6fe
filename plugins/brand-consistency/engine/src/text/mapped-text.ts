import type { OffsetMap, Span } from './types';

/** Text with the way back to its source. */
export interface MappedText {
  readonly text: string;
  readonly map: SourceMap;
}

/** Of a text that stands in no source. */
export const UNMAPPED: OffsetMap = { from: () => 0, to: () => 0 };

/** Numbers of one run: where it begins in the text, where in the source, and where its source ends. */
const RUN = 3;
/** In the place of a run's source end: its units stand in the source one for one. */
const KEPT = -1;

/**
 * The way back as runs: parts that stand in the source one for one, and parts that were put in the place of others.
 * Most blocks are one run, so a map costs no more for a long text than for a short one.
 */
export class SourceMap implements OffsetMap {
  private constructor(
    private readonly base: number,
    private readonly runs: readonly number[] | null,
  ) {}

  /** The map of a text that stands in its source as it is, from `base` on. */
  static at(base: number): SourceMap {
    return new SourceMap(base, null);
  }

  static of(runs: readonly number[]): SourceMap {
    return new SourceMap(0, runs);
  }

  /** The map of the part `start`..`end`. */
  part(start: number, end: number): SourceMap {
    if (this.runs === null) return SourceMap.at(this.base + start);
    const builder = new MapBuilder();
    this.addTo(builder, start, end);
    return builder.done();
  }

  from(index: number): number {
    const { runs } = this;
    if (runs === null) return this.base + index;
    const run = runAt(runs, index);
    const start = runs[run + 1] as number;
    return runs[run + 2] === KEPT ? start + index - (runs[run] as number) : start;
  }

  to(index: number): number {
    const { runs } = this;
    if (runs === null) return this.base + index + 1;
    const run = runAt(runs, index);
    const end = runs[run + 2] as number;
    return end === KEPT ? (runs[run + 1] as number) + index - (runs[run] as number) + 1 : end;
  }

  /** Adds what leads back from `start`..`end` to the runs of another map. */
  addTo(into: MapBuilder, start: number, end: number): void {
    const { runs } = this;
    if (runs === null) {
      into.keep(this.base + start, end - start);
      return;
    }
    for (let run = runAt(runs, start), at = start; at < end; run += RUN) {
      const next = Math.min(end, runs[run + RUN] ?? end);
      const from = runs[run + 1] as number;
      const to = runs[run + 2] as number;
      if (to === KEPT) into.keep(from + at - (runs[run] as number), next - at);
      else into.put(from, to, next - at);
      at = next;
    }
  }
}

function runAt(runs: readonly number[], index: number): number {
  let low = 0;
  let high = runs.length / RUN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((runs[middle * RUN] as number) <= index) low = middle;
    else high = middle;
  }
  return low * RUN;
}

class MapBuilder {
  /** Where the only run begins, as long as there is no more than one. */
  private base = 0;
  private runs: number[] | null = null;
  private length = 0;

  keep(source: number, count: number): void {
    const { runs, length } = this;
    this.length = length + count;
    if (runs === null) {
      if (length === 0) this.base = source;
      else if (this.base + length !== source) this.runs = [0, this.base, KEPT, length, source, KEPT];
      return;
    }
    const last = runs.length - RUN;
    const goesOn = runs[last + 2] === KEPT && (runs[last + 1] as number) + length - (runs[last] as number) === source;
    if (!goesOn) runs.push(length, source, KEPT);
  }

  put(from: number, to: number, count: number): void {
    if (count === 1 && to - from === 1) {
      this.keep(from, 1);
      return;
    }
    if (this.runs !== null) this.runs.push(this.length, from, to);
    else this.runs = this.length === 0 ? [0, from, to] : [0, this.base, KEPT, this.length, from, to];
    this.length += count;
  }

  done(): SourceMap {
    return this.runs === null ? SourceMap.at(this.base) : SourceMap.of(this.runs);
  }
}

/** The untouched part `start`..`end` of a source. */
export function sliceOf(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), map: SourceMap.at(start) };
}

/** Where `start`..`end` of a mapped text stands in the source. */
export function sourceSpan({ text, map }: MappedText, start: number, end: number): Span {
  const last = text.length - 1;
  if (last < 0) return { start: 0, end: 0 };
  const first = start <= last ? map.from(start) : map.to(last);
  return { start: first, end: end > start ? map.to(Math.min(end - 1, last)) : first };
}

/** The part `start`..`end` of a mapped text. */
export function part(origin: MappedText, start: number, end: number): MappedText {
  return { text: origin.text.slice(start, end), map: origin.map.part(start, end) };
}

/** Collects parts of a mapped text, kept or replaced, in order. */
export class Pieces {
  private readonly builder = new MapBuilder();
  private text = '';
  /** What is kept but not yet copied: neighbours are copied as one. */
  private from = 0;
  private to = 0;

  constructor(private readonly origin: MappedText) {}

  get isEmpty(): boolean {
    return this.from === this.to && this.text === '';
  }

  /** Keeps `start`..`end` as it is. */
  keep(start: number, end: number): void {
    if (start >= end) return;
    if (this.to !== start) {
      this.copy();
      this.from = start;
    }
    this.to = end;
  }

  /** Puts `text` in the place of `start`..`end`; each of its units maps to the whole of it. */
  put(text: string, start: number, end: number): void {
    this.copy();
    const { map } = this.origin;
    if (text !== '') this.builder.put(map.from(start), map.to(end - 1), text.length);
    this.text += text;
  }

  /** The parts as one mapped text; its maps lead where the origin's maps lead. */
  join(): MappedText {
    this.copy();
    return { text: this.text, map: this.builder.done() };
  }

  private copy(): void {
    if (this.from === this.to) return;
    const { origin, from, to } = this;
    this.text = this.text === '' ? origin.text.slice(from, to) : this.text + origin.text.slice(from, to);
    origin.map.addTo(this.builder, from, to);
    this.from = to;
  }
}
