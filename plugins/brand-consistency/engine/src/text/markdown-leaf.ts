import type { BlockKind } from './types';

/** In the place of a leaf's level. */
export const HTML = -1;

/**
 * The leaves of a Markdown document before their inline markup is read, as parallel lists, so that ten thousand of one
 * letter cost little. A leaf's lines are ranges in the source, without container marks.
 */
export class Leaves {
  readonly kind: BlockKind[] = [];
  /** 1..6 for headings, otherwise 0; `HTML` where the leaf is markup to be read as such. */
  readonly level: number[] = [];
  /** Where a leaf's lines begin and end in `lines`. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  /** `start, end, start, end, …` of all lines. */
  readonly lines: number[] = [];

  get count(): number {
    return this.kind.length;
  }

  /** Adds a leaf whose lines are the last ones, from `first` on. */
  add(kind: BlockKind, level: number, first: number): void {
    this.kind.push(kind);
    this.level.push(level);
    this.first.push(first);
    this.last.push(this.lines.length);
  }

  /** Adds a leaf of one line. */
  addLine(kind: BlockKind, level: number, start: number, end: number): void {
    const first = this.lines.length;
    this.lines.push(start, end);
    this.add(kind, level, first);
  }
}

export interface MarkdownBlocks {
  readonly leaves: Leaves;
  /** Labels of link reference definitions, as `labelKey` writes them. */
  readonly labels: ReadonlySet<string>;
}

/** An open container; `indent` is the column at which a list item's content begins, relative to its parent. */
export interface Container {
  readonly quote: boolean;
  readonly indent: number;
  empty: boolean;
}
