import type { Block, Span } from './types';

/** Text with the way back to its source: see `Block`. */
export type MappedText = Pick<Block, 'text' | 'from' | 'to'>;

/** Offsets 0..length, so that an untouched part of a source can share one array as its map. */
export function identity(length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  for (let i = 0; i <= length; i++) offsets[i] = i;
  return offsets;
}

/** Below this a plain array is cheaper than a view: a text may have ten thousand blocks of one letter. */
const SHORT = 24;

/** The untouched part `start`..`end` of a source; `offsets` is `identity(source.length)` or longer. */
export function sliceOf(source: string, offsets: Uint32Array, start: number, end: number): MappedText {
  if (end - start <= SHORT) {
    const from = new Array<number>(end - start);
    const to = new Array<number>(end - start);
    for (let i = start; i < end; i++) {
      from[i - start] = i;
      to[i - start] = i + 1;
    }
    return { text: source.slice(start, end), from, to };
  }
  return {
    text: source.slice(start, end),
    from: offsets.subarray(start, end),
    to: offsets.subarray(start + 1, end + 1),
  };
}

/** Where `start`..`end` of a mapped text stands in the source. */
export function sourceSpan({ text, from, to }: MappedText, start: number, end: number): Span {
  const last = text.length - 1;
  const first = start <= last ? from[start] : to[last];
  return { start: first ?? 0, end: (end > start ? to[Math.min(end - 1, last)] : first) ?? 0 };
}

/** Collects parts of a mapped text, kept or replaced, in order. */
export class Pieces {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | null)[] = [];
  private length = 0;

  constructor(private readonly origin: MappedText) {}

  /** How many parts there are; give it to `cut` later. */
  get count(): number {
    return this.starts.length;
  }

  /** Keeps `start`..`end` as it is. */
  keep(start: number, end: number): void {
    if (start >= end) return;
    const last = this.starts.length - 1;
    if (last >= 0 && this.texts[last] === null && this.ends[last] === start) this.ends[last] = end;
    else this.push(start, end, null);
    this.length += end - start;
  }

  /** Puts `text` in the place of `start`..`end`; each of its units maps to the whole of it. */
  put(text: string, start: number, end: number): void {
    this.push(start, end, text);
    this.length += text.length;
  }

  /** Takes the parts from `index` on out again, as a collection of their own. */
  cut(index: number): Pieces {
    const rest = new Pieces(this.origin);
    for (let i = index; i < this.starts.length; i++) {
      const text = this.texts[i] ?? null;
      const start = this.starts[i] ?? 0;
      const end = this.ends[i] ?? 0;
      if (text === null) rest.keep(start, end);
      else rest.put(text, start, end);
    }
    this.starts.length = index;
    this.ends.length = index;
    this.texts.length = index;
    this.length -= rest.length;
    return rest;
  }

  /** The parts as one mapped text; its maps lead where the origin's maps lead. */
  join(): MappedText {
    const { origin } = this;
    if (this.starts.length === 1 && this.texts[0] === null) return part(origin, this.starts[0] ?? 0, this.ends[0] ?? 0);
    const short = this.length <= SHORT;
    const from = short ? new Array<number>(this.length) : new Uint32Array(this.length);
    const to = short ? new Array<number>(this.length) : new Uint32Array(this.length);
    let text = '';
    let at = 0;
    for (let i = 0; i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      const end = this.ends[i] ?? 0;
      const replacement = this.texts[i] ?? null;
      if (replacement === null) {
        text += origin.text.slice(start, end);
        copy(origin.from, start, end, from, at);
        copy(origin.to, start, end, to, at);
        at += end - start;
      } else {
        text += replacement;
        for (let j = 0; j < replacement.length; j++, at++) {
          from[at] = origin.from[start] ?? 0;
          to[at] = origin.to[end - 1] ?? 0;
        }
      }
    }
    return { text, from, to };
  }

  private push(start: number, end: number, text: string | null): void {
    this.starts.push(start);
    this.ends.push(end);
    this.texts.push(text);
  }
}

function part(origin: MappedText, start: number, end: number): MappedText {
  return {
    text: origin.text.slice(start, end),
    from: cutMap(origin.from, start, end),
    to: cutMap(origin.to, start, end),
  };
}

function cutMap(map: ArrayLike<number>, start: number, end: number): ArrayLike<number> {
  if (map instanceof Uint32Array && end - start > SHORT) return map.subarray(start, end);
  const values = new Array<number>(end - start);
  for (let i = start; i < end; i++) values[i - start] = map[i] ?? 0;
  return values;
}

function copy(map: ArrayLike<number>, start: number, end: number, into: Uint32Array | number[], at: number): void {
  if (end - start > SHORT && map instanceof Uint32Array && into instanceof Uint32Array) {
    into.set(map.subarray(start, end), at);
    return;
  }
  for (let i = start, j = at; i < end; i++, j++) into[j] = map[i] ?? 0;
}
