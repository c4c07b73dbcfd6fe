import { countCharacters } from '../bytes';
import type { Bytes } from '../bytes';

/** Bytes to a chunk. */
const STEP = 512;
/** As many chunks are searched at a time, so that what stands near is found without a look at the rest. */
const STRIDE = 32;
const LETTER = /[0-9A-Za-z]/;

/**
 * A source of which parts are masked one after the other; masks move nothing. It is held in chunks, and knows which of
 * them still hold letters or digits: a text with a letter in it can only stand where there are some, so what has been
 * read is neither searched nor copied again. A file is read in time that grows with its length, not with its square.
 */
export class Source {
  private readonly chunks: Bytes[] = [];
  private readonly isLive: Uint8Array;
  private firstLive = 0;
  private characters: number[] | null = null;
  private starts: number[] | null = null;

  constructor(private readonly unmasked: Bytes) {
    for (let at = 0; at < unmasked.length; at += STEP) this.chunks.push(unmasked.slice(at, at + STEP));
    this.isLive = new Uint8Array(this.chunks.length).fill(1);
  }

  get length(): number {
    return this.unmasked.length;
  }

  sign(at: number): string {
    return this.chunks[Math.floor(at / STEP)]?.[at % STEP] ?? '';
  }

  slice(from: number, to = this.length): Bytes {
    const first = Math.floor(from / STEP);
    return this.chunks
      .slice(first, Math.ceil(to / STEP))
      .join('')
      .slice(from - first * STEP, to - first * STEP);
  }

  /** First place of `wanted` that lies within `from`..`to`; −1 for none. */
  find(wanted: Bytes, from: number, to = this.length): number {
    const letter = wanted.search(LETTER);
    const { isLive } = this;
    const end = Math.ceil(to / STEP);
    const isDead = (chunk: number): boolean => letter !== -1 && isLive[chunk] === 0;
    const lead = Math.max(0, letter);
    let chunk = Math.floor((from + lead) / STEP);
    if (letter !== -1) chunk = Math.max(this.firstLive, chunk);
    while (chunk < end) {
      while (chunk < end && isDead(chunk)) chunk++;
      if (chunk >= end) return -1;
      const first = Math.max(from, chunk * STEP - lead);
      let past = chunk;
      while (past < end && past - chunk < STRIDE && !isDead(past)) past++;
      // The letter lies within the chunks; what stands around it may not.
      const last = Math.min(to, past * STEP - lead - 1 + wanted.length);
      const at = this.slice(first, last).indexOf(wanted);
      if (at !== -1) return first + at;
      chunk = past;
    }
    return -1;
  }

  /** Puts masks in the place of as many bytes. */
  mask(at: number, masks: Bytes): void {
    const first = Math.floor(at / STEP);
    const past = Math.ceil((at + masks.length) / STEP);
    const whole = this.chunks.slice(first, past).join('');
    const from = at - first * STEP;
    const text = whole.slice(0, from) + masks + whole.slice(from + masks.length);
    for (let chunk = first; chunk < past; chunk++) {
      const own = text.slice((chunk - first) * STEP, (chunk - first + 1) * STEP);
      this.chunks[chunk] = own;
      if (!LETTER.test(own)) this.isLive[chunk] = 0;
    }
    while (this.firstLive < this.isLive.length && this.isLive[this.firstLive] === 0) this.firstLive++;
  }

  /** Code points before an offset. */
  charactersBefore(at: number): number {
    if (this.characters === null) {
      this.characters = [0];
      for (let i = 0; i < this.unmasked.length; i += STEP) {
        this.characters.push((this.characters.at(-1) ?? 0) + countCharacters(this.unmasked.slice(i, i + STEP)));
      }
    }
    const chunk = Math.floor(at / STEP);
    return (this.characters[chunk] ?? 0) + countCharacters(this.unmasked.slice(chunk * STEP, at));
  }

  get lineCount(): number {
    return this.lineStarts().length;
  }

  /** Offset of a line (from 0). */
  lineStart(line: number): number {
    return this.lineStarts()[line] ?? this.unmasked.length;
  }

  /** The line (from 0) that an offset lies on. */
  lineAt(at: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private lineStarts(): readonly number[] {
    if (this.starts !== null) return this.starts;
    const starts = [0];
    for (let i = this.unmasked.indexOf('\n'); i !== -1; i = this.unmasked.indexOf('\n', i + 1)) starts.push(i + 1);
    return (this.starts = starts);
  }
}
