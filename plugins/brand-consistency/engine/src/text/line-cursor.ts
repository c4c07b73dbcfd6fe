/** A place in one line of a Markdown source: offset, and column with tabs counted as CommonMark does. */
export class LineCursor {
  /** The line being read stands at `base`..`end` of the source; `at` is how far it is read. */
  protected base = 0;
  protected end = 0;
  protected at = 0;
  protected column = 0;
  /** Columns left of a tab that was taken in part. */
  protected spare = 0;
  private nextAt = -1;
  private nextColumn = 0;
  private ownText: string | null = null;

  constructor(protected readonly source: string) {}

  protected startLine(start: number, end: number): void {
    this.base = start;
    this.end = end;
    this.at = start;
    this.column = 0;
    this.spare = 0;
    this.nextAt = -1;
    this.ownText = null;
  }

  /** Tries a sticky pattern at an offset of the line; `^` and `$` are the line's own ends. */
  protected match(pattern: RegExp, from: number): RegExpExecArray | null {
    this.ownText ??= this.source.slice(this.base, this.end);
    pattern.lastIndex = from - this.base;
    return pattern.exec(this.ownText);
  }

  /** Offset of the first character from here that is neither space nor tab; looked up once, and again when passed. */
  protected next(): number {
    if (this.at > this.nextAt) {
      const { source, end } = this;
      let column = this.column + this.spare;
      let i = this.at;
      for (; i < end; i++) {
        const code = source.charCodeAt(i);
        if (code === 0x20) column++;
        else if (code === 0x09) column += 4 - (column % 4);
        else break;
      }
      this.nextAt = i;
      this.nextColumn = column;
    }
    return this.nextAt;
  }

  protected isBlank(): boolean {
    return this.next() === this.end;
  }

  /** Whether only white space stands from here on. */
  protected isBlankFrom(from: number): boolean {
    return this.source.slice(from, this.end).trim() === '';
  }

  /** Whether a space or a tab stands here, or the line ends. */
  protected isGap(at: number): boolean {
    return at === this.end || isBlankCode(this.source.charCodeAt(at));
  }

  /** Columns of white space from here. */
  protected indent(): number {
    this.next();
    return this.nextColumn - this.column;
  }

  /** Offset behind the run of `code` that begins here. */
  protected runEnd(code: number, from: number): number {
    let i = from;
    while (i < this.end && this.source.charCodeAt(i) === code) i++;
    return i;
  }

  /** Moves over `columns` columns of white space; a tab may be taken in part. */
  protected take(columns: number): void {
    let left = columns;
    const fromSpare = Math.min(left, this.spare);
    this.spare -= fromSpare;
    this.column += fromSpare;
    left -= fromSpare;
    while (left > 0 && this.at < this.end) {
      const code = this.source.charCodeAt(this.at);
      if (!isBlankCode(code)) return;
      const width = code === 0x09 ? 4 - (this.column % 4) : 1;
      this.at++;
      this.column += Math.min(width, left);
      this.spare = Math.max(0, width - left);
      left -= width;
    }
  }

  protected takeQuoteMark(): void {
    this.take(this.indent());
    this.at++;
    this.column++;
    this.take(1);
  }
}

export function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlankCode(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Where the sign stands next, or Infinity. */
export function breakFrom(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? Infinity : at;
}
