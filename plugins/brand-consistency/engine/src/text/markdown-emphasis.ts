import { classTable } from './characters';

/** A change to the text of one leaf: `text` in the place of `start`..`end`; null takes it out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

interface Run {
  readonly char: string;
  start: number;
  count: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  before: Run | null;
  after: Run | null;
}

/** The delimiter stack of CommonMark's emphasis rules (and GFM's strikethrough); linear, as its reference is. */
export class Emphasis {
  private top: Run | null = null;

  constructor(
    private readonly text: string,
    private readonly changes: Change[],
  ) {}

  /** Remembers where a bracket opened; give it to `resolve`. */
  get mark(): object | null {
    return this.top;
  }

  /** Reads the run of `*`, `_` or `~` at `at`; gives its end. */
  add(at: number): number {
    const { text } = this;
    const char = text.charAt(at);
    let end = at;
    while (text.charAt(end) === char) end++;
    const before = characterBefore(text, at);
    const after = end < text.length ? String.fromCodePoint(text.codePointAt(end) ?? 32) : ' ';
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    const underscore = char === '_';
    const opens = left && (!underscore || !right || isPunctuation(before));
    const closes = right && (!underscore || !left || isPunctuation(after));
    if ((opens || closes) && !(char === '~' && end - at > 2)) {
      const run: Run = {
        char,
        start: at,
        count: end - at,
        length: end - at,
        opens,
        closes,
        before: this.top,
        after: null,
      };
      if (this.top !== null) this.top.after = run;
      this.top = run;
    }
    return end;
  }

  /** Pairs the runs above `bottom` and takes the pairs out of the text; forgets the rest of them. */
  resolve(bottom: object | null): void {
    const floors = new Map<string, Run | null>();
    let closer = this.lowestAbove(bottom);
    while (closer !== null) {
      const current: Run = closer;
      if (!current.closes) {
        closer = current.after;
        continue;
      }
      const kind = `${current.char}${current.opens ? 'b' : 'c'}${current.length % 3}${current.char === '~' ? current.length : ''}`;
      const floor = floors.get(kind);
      let opener = current.before;
      while (opener !== null && opener !== bottom && opener !== floor && !pairs(opener, current))
        opener = opener.before;
      if (opener === null || opener === bottom || opener === floor) {
        floors.set(kind, current.before);
        closer = current.after;
        if (!current.opens) this.remove(current);
        continue;
      }
      const width = current.char === '~' ? current.count : opener.count >= 2 && current.count >= 2 ? 2 : 1;
      opener.count -= width;
      this.changes.push({ start: opener.start + opener.count, end: opener.start + opener.count + width, text: null });
      this.changes.push({ start: current.start, end: current.start + width, text: null });
      current.start += width;
      current.count -= width;
      opener.after = current;
      current.before = opener;
      if (opener.count === 0) this.remove(opener);
      if (current.count === 0) {
        closer = current.after;
        this.remove(current);
      }
    }
    this.top = bottom as Run | null;
    if (this.top !== null) this.top.after = null;
  }

  private lowestAbove(bottom: object | null): Run | null {
    let run = this.top;
    if (run === bottom) return null;
    while (run !== null && run.before !== bottom) run = run.before;
    return run;
  }

  private remove(run: Run): void {
    if (run.before !== null) run.before.after = run.after;
    if (run.after !== null) run.after.before = run.before;
    else this.top = run.before;
  }
}

function pairs(opener: Run, closer: Run): boolean {
  if (opener.char !== closer.char || !opener.opens) return false;
  if (closer.char === '~') return opener.length === closer.length;
  const odd = (opener.closes || closer.opens) && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0;
  return !odd;
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /^\s/u.test(character);
}

function isPunctuation(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 128) return /^[\p{P}\p{S}]/u.test(character);
  return code > 0x20 && code < 0x7f && (classTable()[code] === 0 || code === 0x27 || code === 0x5f);
}
