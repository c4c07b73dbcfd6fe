import { breakFrom, isBlankCode, trimEnd } from './line-cursor';
import { skipDefinitions } from './markdown-definitions';
import { HTML, Leaves, type Container, type MarkdownBlocks } from './markdown-leaf';
import { MarkdownLine } from './markdown-line';
import { DELIMITER_ROW, FENCE, frontMatterEnd, HTML_STARTS, LONE_TAG, TASK } from './markdown-patterns';
import { readCells } from './markdown-table-row';
import type { BlockKind } from './types';

/** Containers deeper than any writer nests; more marks are text, so that a line costs no more than its length. */
const DEEPEST = 64;
const HIGHEST_LEVEL = 6;

/** What can begin a line that is not just words. */
const OPENS = new Uint8Array(128);
for (const sign of '>#`~<=-|:*_+0123456789') OPENS[sign.charCodeAt(0)] = 1;

/** The block structure of CommonMark 0.31 with GFM tables, task items, footnotes and front matter. Linear. */
export function readMarkdownBlocks(source: string): MarkdownBlocks {
  return new BlockReader(source).read();
}

class BlockReader extends MarkdownLine {
  private readonly leaves = new Leaves();
  private readonly labels = new Set<string>();
  private readonly containers: Container[] = [];
  /** The leaf that the next line may go on with; its lines are the last of `leaves.lines`, from `first` on. */
  private leaf: 'none' | 'paragraph' | 'fence' | 'html' | 'table' = 'none';
  private first = 0;
  private kindOfLeaf: BlockKind = 'paragraph';
  private fenceSign = 0;
  private fenceLength = 0;
  private htmlEnds: RegExp | null = null;
  private columns = 0;
  private readonly row: number[] = [];
  /** Of the line being read: how many containers go on, whether all do, and whether a block began on it. */
  private matched = 0;
  private inside = true;
  private fresh = false;

  read(): MarkdownBlocks {
    const { source } = this;
    let from = frontMatterEnd(source);
    let feed = breakFrom(source, '\n', from);
    let carriage = breakFrom(source, '\r', from);
    for (;;) {
      const end = Math.min(feed, carriage);
      if (end === Infinity) break;
      this.line(from, end);
      from = end + (carriage + 1 === feed ? 2 : 1);
      if (feed < from) feed = breakFrom(source, '\n', from);
      if (carriage < from) carriage = breakFrom(source, '\r', from);
    }
    this.line(from, source.length);
    this.closeLeaf();
    return { leaves: this.leaves, labels: this.labels };
  }

  private line(start: number, end: number): void {
    this.startLine(start, end);
    const { containers } = this;
    let matched = 0;
    while (matched < containers.length && this.continues(containers[matched] as Container)) matched++;
    const all = matched === containers.length;
    if (this.leaf === 'fence' || this.leaf === 'html') {
      if (all && this.continueVerbatim()) return;
      this.closeLeaf();
    }
    this.matched = matched;
    this.inside = all;
    this.fresh = false;
    this.open(all);
  }

  /** Reads the container's mark at the line's start; false when the line is not in it. */
  private continues(container: Container): boolean {
    const indent = this.indent();
    if (container.quote) {
      if (indent > 3 || this.source.charCodeAt(this.next()) !== 0x3e) return false;
      this.takeQuoteMark();
      return true;
    }
    if (this.isBlank()) return !container.empty;
    if (indent < container.indent) return false;
    this.take(container.indent);
    return true;
  }

  private continueVerbatim(): boolean {
    if (this.leaf === 'fence') {
      if (this.indent() <= 3 && this.closesFence(this.fenceSign, this.fenceLength)) this.leaf = 'none';
      return true;
    }
    if (this.htmlEnds === null && this.isBlank()) return false;
    this.leaves.lines.push(this.at, this.end);
    if (this.htmlEnds?.test(this.source.slice(this.at, this.end)) === true) this.closeLeaf();
    return true;
  }

  /** Makes room for a block that begins here: what does not go on is closed. */
  private enter(): void {
    this.closeLeaf();
    if (!this.fresh) this.leave();
    for (const container of this.containers) container.empty = false;
    this.fresh = true;
    this.inside = true;
  }

  /** Opens whatever begins on the rest of the line, or goes on with the paragraph. */
  private open(all: boolean): void {
    for (;;) {
      const paragraph = this.leaf === 'paragraph' && !this.fresh;
      if (this.isBlank()) {
        if (!all && !this.fresh) this.leave();
        if (!this.fresh) this.closeLeaf();
        return;
      }
      if (this.indent() > 3) {
        if (paragraph) break;
        this.enter();
        return;
      }
      const next = this.next();
      const code = this.source.charCodeAt(next);
      if (code > 0x7f || OPENS[code] === 0) break;
      const room = this.containers.length < DEEPEST;
      if (code === 0x3e && room) {
        this.enter();
        this.takeQuoteMark();
        this.containers.push({ quote: true, indent: 0, empty: false });
        continue;
      }
      if (this.openLeaf(code, next, paragraph)) return;
      const item = room ? this.itemMark(code, next, paragraph && this.inside) : 0;
      if (item === 0) break;
      this.enter();
      this.enterItem(next, item);
    }
    this.words();
  }

  private openLeaf(code: number, from: number, paragraph: boolean): boolean {
    switch (code) {
      case 0x23:
        return this.heading(from);
      case 0x60:
      case 0x7e:
        return this.fence(code, from);
      case 0x3c:
        return this.html(from, paragraph);
    }
    if (paragraph && this.inside) {
      if ((code === 0x3d || code === 0x2d) && this.underline(code, from)) return true;
      if ((code === 0x7c || code === 0x3a || code === 0x2d) && this.tableHead(from)) return true;
    }
    if ((code !== 0x2a && code !== 0x2d && code !== 0x5f) || !this.isRule(code, from)) return false;
    this.enter();
    return true;
  }

  private words(): void {
    const { leaves, end } = this;
    const next = this.next();
    if (this.leaf === 'table') {
      if (this.inside && !this.fresh) {
        readCells(this.source, next, end, this.row);
        this.emitCells();
        return;
      }
      this.closeLeaf();
    }
    if (this.leaf !== 'paragraph') {
      if (!this.fresh) this.leave();
      this.leaf = 'paragraph';
      this.kindOfLeaf = this.kind();
      this.first = leaves.lines.length;
      leaves.lines.push(next + this.taskLength(next), end);
      for (const each of this.containers) each.empty = false;
      return;
    }
    leaves.lines.push(next, end);
  }

  private taskLength(from: number): number {
    const container = this.innermost();
    if (container === null || container.quote || !container.empty) return 0;
    return this.source.charCodeAt(from) === 0x5b ? (this.match(TASK, from)?.[0].length ?? 0) : 0;
  }

  private innermost(): Container | null {
    const { length } = this.containers;
    return length === 0 ? null : (this.containers[length - 1] as Container);
  }

  /** Closes the containers that do not go on. */
  private leave(): void {
    if (this.containers.length > this.matched) this.containers.length = this.matched;
  }

  private kind(): BlockKind {
    const container = this.innermost();
    if (container === null) return 'paragraph';
    return container.quote ? 'quote' : 'listItem';
  }

  private heading(mark: number): boolean {
    const { source } = this;
    const from = this.runEnd(0x23, mark);
    const level = from - mark;
    if (level > HIGHEST_LEVEL || !this.isGap(from)) return false;
    this.enter();
    let end = trimEnd(source, from, this.end);
    let closing = end;
    while (closing > from && source.charCodeAt(closing - 1) === 0x23) closing--;
    if (closing < end && (closing === from || isBlankCode(source.charCodeAt(closing - 1)))) {
      end = trimEnd(source, from, closing);
    }
    this.leaves.addLine('heading', level, from, end);
    return true;
  }

  private underline(code: number, from: number): boolean {
    if (!this.isRun(code, from)) return false;
    const { leaves } = this;
    const first = skipDefinitions(this.source, leaves.lines, this.first, this.labels);
    if (first >= leaves.lines.length) return false;
    this.leaf = 'none';
    leaves.add('heading', code === 0x3d ? 1 : 2, first);
    return true;
  }

  private fence(code: number, from: number): boolean {
    if (this.match(FENCE, from) === null) return false;
    this.enter();
    this.leaf = 'fence';
    this.fenceSign = code;
    this.fenceLength = this.runEnd(code, from) - from;
    return true;
  }

  private html(from: number, paragraph: boolean): boolean {
    const start = HTML_STARTS.find(([pattern]) => this.match(pattern, from) !== null);
    if (start === undefined && (paragraph || this.match(LONE_TAG, from) === null)) return false;
    this.enter();
    this.leaf = 'html';
    this.htmlEnds = start?.[1] ?? null;
    this.first = this.leaves.lines.length;
    this.leaves.lines.push(from, this.end);
    if (this.htmlEnds?.test(this.source.slice(from, this.end)) === true) this.closeLeaf();
    return true;
  }

  private enterItem(from: number, length: number): void {
    const before = this.indent();
    this.take(before);
    this.at = from + length;
    this.column += length;
    const blank = this.isBlank();
    const after = this.indent();
    const spaces = blank || after > 4 ? 1 : after;
    if (!blank) this.take(spaces);
    this.containers.push({ quote: false, indent: before + length + spaces, empty: true });
  }

  private tableHead(from: number): boolean {
    if (this.match(DELIMITER_ROW, from) === null) return false;
    const { source, row } = this;
    const { lines } = this.leaves;
    readCells(source, from, this.end, row);
    const columns = row.length / 2;
    const start = lines[lines.length - 2] ?? 0;
    const end = lines[lines.length - 1] ?? 0;
    readCells(source, start, end, row);
    if (row.length / 2 !== columns || (columns === 1 && !source.slice(start, end).includes('|'))) return false;
    lines.length -= 2;
    this.closeLeaf();
    this.columns = columns;
    this.emitCells();
    this.leaf = 'table';
    return true;
  }

  private emitCells(): void {
    const { row, columns } = this;
    for (let i = 0; i < row.length && i < columns * 2; i += 2) {
      this.leaves.addLine('tableCell', 0, row[i] as number, row[i + 1] as number);
    }
  }

  private closeLeaf(): void {
    const { leaf, leaves } = this;
    if (leaf === 'none') return;
    this.leaf = 'none';
    if (leaf === 'html') leaves.add(this.kind(), HTML, this.first);
    if (leaf !== 'paragraph') return;
    const first = skipDefinitions(this.source, leaves.lines, this.first, this.labels);
    if (first < leaves.lines.length) leaves.add(this.kindOfLeaf, 0, first);
  }
}
