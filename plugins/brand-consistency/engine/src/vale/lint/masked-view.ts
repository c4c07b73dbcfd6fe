import { masked } from '../bytes';
import type { Bytes } from '../bytes';
import type { Source } from './source';

/**
 * A text in which places are masked one after the other, and first occurrences are sought between. Nothing is copied:
 * masks are kept as a list, and since they only grow, a search goes on where the last one for the same text ended.
 */
export class MaskedView {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** By where a search began, and for what: how far it got. */
  private readonly reached = new Map<number, Map<Bytes, number>>();
  /** What a reader of the view has worked out, for as long as no mask is added. */
  readonly memo = new Map<string, unknown>();
  /** Texts that never stand there as a whole word, and will not for any mask. */
  readonly neverWhole = new Set<Bytes>();
  /** Texts up to where all their occurrences stand in code: they need not be looked at again. */
  readonly shieldedTo = new Map<Bytes, number>();
  private written: { readonly masks: number; readonly text: Bytes } | null = null;

  constructor(readonly source: Source) {}

  get length(): number {
    return this.source.length;
  }

  /** The sign at an offset; `#` where it is masked. */
  sign(at: number): string {
    const mask = this.maskBefore(at);
    return mask >= 0 && at < (this.ends[mask] ?? 0) ? '#' : this.source.sign(at);
  }

  /** First free occurrence within `from`..`to`; −1 for none. */
  indexOf(wanted: Bytes, from = 0, to = this.length): number {
    const reached = this.reached.get(from) ?? new Map<Bytes, number>();
    this.reached.set(from, reached);
    const start = reached.get(wanted) ?? from;
    const at = this.freshIndexOf(wanted, start, to);
    reached.set(wanted, at === -1 ? Math.max(start, to - wanted.length + 1) : at);
    return at;
  }

  /** The same for places that are asked for once. */
  freshIndexOf(wanted: Bytes, from: number, to: number): number {
    for (let at = this.source.find(wanted, from, to); at !== -1;) {
      const free = this.freeFrom(at, at + wanted.length);
      if (free === at) return at;
      at = this.source.find(wanted, free, to);
    }
    return -1;
  }

  /** `start`, or where the last mask ends that overlaps the place. */
  freeFrom(start: number, end: number): number {
    const mask = this.maskBefore(Math.max(start, end - 1));
    const maskEnd = this.ends[mask] ?? 0;
    return mask >= 0 && maskEnd > start ? maskEnd : start;
  }

  /** Masks the first free occurrence. */
  mask(wanted: Bytes): void {
    if (wanted === '') return;
    const at = this.indexOf(wanted);
    if (at === -1) return;
    this.memo.clear();
    const place = this.maskBefore(at) + 1;
    this.starts.splice(place, 0, at);
    this.ends.splice(place, 0, at + wanted.length);
  }

  /** Code points before an offset. */
  charactersBefore(at: number): number {
    return this.source.charactersBefore(at);
  }

  /** The text as it stands, a mask for each masked character. */
  text(): Bytes {
    if (this.written?.masks === this.starts.length) return this.written.text;
    const base = this.source.slice(0);
    let text = '';
    let from = 0;
    for (const [i, start] of this.starts.entries()) {
      const end = this.ends[i] ?? start;
      text += base.slice(from, start) + masked(base.slice(start, end), '#');
      from = end;
    }
    text += base.slice(from);
    this.written = { masks: this.starts.length, text };
    return text;
  }

  /** Index of the last mask that starts at or before an offset; −1 for none. */
  private maskBefore(at: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
