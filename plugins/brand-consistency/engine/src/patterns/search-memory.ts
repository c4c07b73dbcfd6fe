import { STRIDE } from './program';

const TRAIL = 4;
const VISITED = 0;
const SUCCEEDED = 1;
const LAST_GENERATION = 126;

export function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(old.length * 2);
  more.set(old);
  return more;
}

/**
 * What a search knows of each choice at each place of the text: that it was tried in vain, or, in look-around, that it
 * succeeds. Entries bear the generation of their search, so that the table need not be cleared for each.
 */
export class SearchMemory {
  table = new Uint8Array(0);
  /** What the table holds for a state that failed or is being tried, and for one that is known to succeed. */
  visited = 0;
  succeeded = 0;
  trailTop = 0;

  private from = 0;
  private span = 0;
  private used = 0;
  private generation = 0;
  /** Entries of the way that is being tried: start and length of what was marked, and of what a success proves. */
  private trail = new Int32Array(TRAIL * 128);

  /** Forgets all, and makes room for so many choices at each place of `from`..`to`. */
  begin(slots: number, from: number, to: number): void {
    this.from = from;
    this.span = to - from + 1;
    const size = slots * this.span;
    if (this.table.length < size) {
      this.table = new Uint8Array(size);
      this.used = 0;
      this.generation = 0;
    } else if (this.generation >= LAST_GENERATION) {
      this.table.fill(0, 0, this.used);
      this.used = 0;
      this.generation = 0;
    }
    this.generation++;
    if (size > this.used) this.used = size;
    this.visited = this.generation * 2 + VISITED;
    this.succeeded = this.generation * 2 + SUCCEEDED;
  }

  /** What was on the way to a success is no failure: it is forgotten, or inside look-around noted as a success. */
  settle(trailBase: number, success: number): void {
    const { table, trail } = this;
    for (let i = trailBase; i < this.trailTop; i += TRAIL) {
      const marked = trail[i] ?? 0;
      for (let end = marked + (trail[i + 1] ?? 0), k = marked; k < end; k++) table[k] = 0;
      if (success === 0) continue;
      const proven = trail[i + 2] ?? 0;
      for (let end = proven + (trail[i + 3] ?? 0), k = proven; k < end; k++) table[k] = success;
    }
    this.trailTop = trailBase;
  }

  note(marked: number, markedLength: number, proven: number, provenLength: number): void {
    if (this.trailTop + TRAIL > this.trail.length) this.trail = grown(this.trail);
    const { trail } = this;
    trail[this.trailTop++] = marked;
    trail[this.trailTop++] = markedLength;
    trail[this.trailTop++] = proven;
    trail[this.trailTop++] = provenLength;
  }

  /** After a loop gave back to `at`: entering it anywhere from where it began to there leads to the same success. */
  prove(code: Int32Array, pc: number, begun: number, at: number): void {
    const i = pc * STRIDE;
    const min = code[i + 2] as number;
    const limited = (code[i + 3] as number) >= 0;
    const entry = (code[i + 5] as number) * this.span - this.from;
    // A character may be two units.
    const length = limited ? 1 : Math.max(1, Math.abs(at - begun) + 1 - (min > 1 ? 2 * min : min));
    const low = code[i + 4] === 1 ? begun : begun - length + 1;
    this.trail[this.trailTop - 2] = entry + low;
    this.trail[this.trailTop - 1] = length;
  }
}
