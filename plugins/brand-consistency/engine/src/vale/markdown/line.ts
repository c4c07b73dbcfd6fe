const TAB = 4;

/** The rest of a line while its containers' marks are taken off; tabs count to the next multiple of four columns. */
export class Line {
  rest: string;
  column = 0;

  constructor(text: string) {
    this.rest = text;
  }

  get blank(): boolean {
    return /^[ \t]*$/.test(this.rest);
  }

  /** Columns of white space before the first sign. */
  get indent(): number {
    let column = this.column;
    for (const sign of this.rest) {
      if (sign === ' ') column++;
      else if (sign === '\t') column += TAB - (column % TAB);
      else break;
    }
    return column - this.column;
  }

  /** Takes off up to `columns` columns of white space; what is left of a tab becomes spaces. */
  skip(columns: number): void {
    const target = this.column + columns;
    let i = 0;
    let column = this.column;
    while (column < target) {
      const sign = this.rest[i];
      if (sign === ' ') column++;
      else if (sign === '\t') column += TAB - (column % TAB);
      else break;
      i++;
    }
    this.rest = ' '.repeat(Math.max(0, column - target)) + this.rest.slice(i);
    this.column = Math.min(column, target);
  }

  /** Takes off `count` signs that are no tabs. */
  take(count: number): void {
    this.rest = this.rest.slice(count);
    this.column += count;
  }

  skipIndent(): void {
    this.skip(this.indent);
  }
}
