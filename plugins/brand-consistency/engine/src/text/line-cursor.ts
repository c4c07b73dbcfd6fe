/** A place in one line of a Markdown source: offset, and column with tabs counted as CommonMark does. */
export class LineCursor {
  /** The line being read, and how far. */
  protected text = '';
  protected base = 0;
  protected at = 0;
  protected column = 0;
  /** Columns left of a tab that was taken in part. */
  protected spare = 0;
  protected nextAt = -1;
  protected nextColumn = 0;

  protected match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(this.text);
  }

  /** Offset of the first character from here that is neither space nor tab; looked up once, and again when passed. */
  protected next(): number {
    if (this.at > this.nextAt) {
      let column = this.column + this.spare;
      let i = this.at;
      for (; i < this.text.length; i++) {
        const code = this.text.charCodeAt(i);
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
    return this.next() === this.text.length;
  }

  /** Columns of white space from here. */
  protected indent(): number {
    this.next();
    return this.nextColumn - this.column;
  }

  /** Moves over `columns` columns of white space; a tab may be taken in part. */
  protected take(columns: number): void {
    let left = columns;
    const fromSpare = Math.min(left, this.spare);
    this.spare -= fromSpare;
    this.column += fromSpare;
    left -= fromSpare;
    while (left > 0 && this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
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
