import { withoutDefinitions } from './markdown-definitions';
import type { Container, Leaf, MarkdownBlocks, OpenLeaf } from './markdown-leaf';
import { LineCursor, trimEnd } from './line-cursor';
import {
  BULLET,
  DELIMITER_ROW,
  FENCE,
  HEADING,
  HTML_STARTS,
  LONE_TAG,
  ORDERED,
  RULE,
  TASK,
  UNDERLINE,
  frontMatterEnd,
} from './markdown-patterns';
import { cells } from './markdown-table-row';
import type { BlockKind } from './types';

/** Containers deeper than any writer nests; more marks are text, so that a line costs no more than its length. */
const DEEPEST = 64;

/** The block structure of CommonMark 0.31 with GFM tables, task items, footnotes and front matter. Linear. */
export function readMarkdownBlocks(source: string): MarkdownBlocks {
  return new BlockReader(source).read();
}

class BlockReader extends LineCursor {
  private readonly leaves: Leaf[] = [];
  private readonly labels = new Set<string>();
  private readonly containers: Container[] = [];
  private leaf: OpenLeaf | null = null;

  constructor(private readonly source: string) {
    super();
  }

  read(): MarkdownBlocks {
    const { source } = this;
    let from = frontMatterEnd(source);
    const breaks = /\r\n|\n|\r/g;
    breaks.lastIndex = from;
    for (let found = breaks.exec(source); found !== null; found = breaks.exec(source)) {
      this.line(from, found.index);
      from = breaks.lastIndex;
    }
    this.line(from, source.length);
    this.closeLeaf();
    return { leaves: this.leaves, labels: this.labels };
  }

  private line(start: number, end: number): void {
    this.text = this.source.slice(start, end);
    this.base = start;
    this.at = 0;
    this.column = 0;
    this.spare = 0;
    this.nextAt = -1;
    let matched = 0;
    while (matched < this.containers.length && this.continues(this.containers[matched] as Container)) matched++;
    const all = matched === this.containers.length;
    if (this.leaf?.type === 'fence' || this.leaf?.type === 'html') {
      if (all && this.continueVerbatim(this.leaf)) return;
      this.closeLeaf();
    }
    this.open(matched, all);
  }

  /** Reads the container's mark at the line's start; false when the line is not in it. */
  private continues(container: Container): boolean {
    const indent = this.indent();
    if (container.quote) {
      if (indent > 3 || this.text.charCodeAt(this.next()) !== 0x3e) return false;
      this.takeQuoteMark();
      return true;
    }
    if (this.isBlank()) {
      if (container.empty) return false;
      return true;
    }
    if (indent < container.indent) return false;
    this.take(container.indent);
    return true;
  }

  private continueVerbatim(leaf: OpenLeaf): boolean {
    if (leaf.type === 'fence') {
      if (this.indent() <= 3 && this.closesFence(leaf.mark, leaf.length)) this.leaf = null;
      return true;
    }
    if (leaf.type !== 'html') return false;
    if (leaf.ends === null && this.isBlank()) return false;
    leaf.lines.push(this.base + this.at, this.base + this.text.length);
    if (leaf.ends?.test(this.text.slice(this.at)) === true) this.closeLeaf();
    return true;
  }

  private closesFence(mark: string, length: number): boolean {
    let i = this.next();
    const from = i;
    while (this.text.charAt(i) === mark) i++;
    return i - from >= length && this.text.slice(i).trim() === '';
  }

  /** Opens whatever begins on the rest of the line, or goes on with the paragraph. */
  private open(matched: number, all: boolean): void {
    let inside = all;
    let fresh = false;
    const enter = (): void => {
      this.closeLeaf();
      if (!fresh) this.containers.length = matched;
      for (const container of this.containers) container.empty = false;
      fresh = true;
      inside = true;
    };
    for (;;) {
      const paragraph = this.leaf?.type === 'paragraph' && !fresh;
      if (this.isBlank()) {
        if (!all && !fresh) this.containers.length = matched;
        if (!fresh) this.closeLeaf();
        return;
      }
      const next = this.next();
      if (this.indent() > 3) {
        if (paragraph) break;
        enter();
        return;
      }
      const code = this.text.charCodeAt(next);
      const room = this.containers.length < DEEPEST;
      if (code === 0x3e && room) {
        enter();
        this.takeQuoteMark();
        this.containers.push({ quote: true, indent: 0, empty: false });
        continue;
      }
      if (code === 0x23 && this.match(HEADING, next) !== null) {
        enter();
        this.heading(next);
        return;
      }
      if ((code === 0x60 || code === 0x7e) && this.fence(next, enter)) return;
      if (code === 0x3c && this.html(next, paragraph, enter)) return;
      if (paragraph && inside && (code === 0x3d || code === 0x2d) && this.match(UNDERLINE, next) !== null) {
        if (this.underline(code === 0x3d ? 1 : 2)) return;
      }
      if (paragraph && inside && (code === 0x7c || code === 0x3a || code === 0x2d) && this.tableHead(next)) return;
      if ((code === 0x2a || code === 0x2d || code === 0x5f) && this.match(RULE, next) !== null) {
        enter();
        return;
      }
      const item = room ? this.itemMark(next, paragraph && inside) : 0;
      if (item === 0) break;
      enter();
      this.enterItem(next, item);
    }
    this.words(matched, inside, fresh);
  }

  private words(matched: number, inside: boolean, fresh: boolean): void {
    const next = this.next();
    if (this.leaf?.type === 'table') {
      if (inside && !fresh) {
        this.row(next, this.leaf.columns);
        return;
      }
      this.closeLeaf();
    }
    if (this.leaf?.type === 'paragraph') {
      this.leaf.lines.push(this.base + next, this.base + this.text.length);
      return;
    }
    if (!fresh) this.containers.length = matched;
    const container = this.containers[this.containers.length - 1];
    let from = next;
    if (container !== undefined && !container.quote && container.empty) from += this.match(TASK, next)?.[0].length ?? 0;
    for (const each of this.containers) each.empty = false;
    this.leaf = { type: 'paragraph', kind: this.kind(), lines: [this.base + from, this.base + this.text.length] };
  }

  private kind(): BlockKind {
    const container = this.containers[this.containers.length - 1];
    if (container === undefined) return 'paragraph';
    return container.quote ? 'quote' : 'listItem';
  }

  private heading(from: number): void {
    const level = this.match(HEADING, from)?.[1]?.length ?? 1;
    const { text } = this;
    let end = trimEnd(text, from + level, text.length);
    let closing = end;
    while (closing > from + level && text.charAt(closing - 1) === '#') closing--;
    if (closing < end && (closing === from + level || /[ \t]/.test(text.charAt(closing - 1)))) {
      end = trimEnd(text, from + level, closing);
    }
    this.emit('heading', level, [this.base + from + level, this.base + end]);
  }

  private underline(level: number): boolean {
    if (this.leaf?.type !== 'paragraph') return false;
    const lines = withoutDefinitions(this.source, this.leaf.lines, this.labels);
    if (lines.length === 0) return false;
    this.leaf = null;
    this.emit('heading', level, lines);
    return true;
  }

  private fence(from: number, enter: () => void): boolean {
    const match = this.match(FENCE, from);
    if (match === null) return false;
    enter();
    this.leaf = { type: 'fence', mark: match[0].charAt(0), length: this.runLength(from) };
    return true;
  }

  private runLength(from: number): number {
    const mark = this.text.charAt(from);
    let i = from;
    while (this.text.charAt(i) === mark) i++;
    return i - from;
  }

  private html(from: number, paragraph: boolean, enter: () => void): boolean {
    const start = HTML_STARTS.find(([pattern]) => this.match(pattern, from) !== null);
    if (start === undefined && (paragraph || this.match(LONE_TAG, from) === null)) return false;
    const ends = start?.[1] ?? null;
    enter();
    this.leaf = { type: 'html', ends, lines: [this.base + from, this.base + this.text.length] };
    if (ends?.test(this.text.slice(from)) === true) this.closeLeaf();
    return true;
  }

  /** Length of the list mark at `from`, or 0. */
  private itemMark(from: number, paragraph: boolean): number {
    const bullet = this.match(BULLET, from);
    const ordered = bullet === null ? this.match(ORDERED, from) : null;
    const length = (bullet ?? ordered)?.[0].length ?? 0;
    if (length === 0 || !paragraph) return length;
    const blank = this.text.slice(from + length).trim() === '';
    return blank || (ordered !== null && ordered[1] !== '1') ? 0 : length;
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
    if (this.leaf?.type !== 'paragraph' || this.match(DELIMITER_ROW, from) === null) return false;
    const { lines, kind } = this.leaf;
    const end = lines[lines.length - 1] ?? 0;
    const start = lines[lines.length - 2] ?? 0;
    const head = cells(this.source, start, end);
    const columns = cells(this.text, from, this.text.length).length / 2;
    if (head.length / 2 !== columns || (columns === 1 && !this.source.slice(start, end).includes('|'))) return false;
    this.leaf = { type: 'paragraph', kind, lines: lines.slice(0, -2) };
    this.closeLeaf();
    this.emitCells(head, columns);
    this.leaf = { type: 'table', columns };
    return true;
  }

  private row(from: number, columns: number): void {
    this.emitCells(
      cells(this.text, from, this.text.length).map((offset) => offset + this.base),
      columns,
    );
  }

  private emitCells(ranges: readonly number[], columns: number): void {
    for (let i = 0; i < ranges.length && i < columns * 2; i += 2) {
      this.emit('tableCell', 0, [ranges[i] ?? 0, ranges[i + 1] ?? 0]);
    }
  }

  private emit(kind: BlockKind, level: number, lines: readonly number[], html = false): void {
    this.leaves.push({ kind, level, lines, html });
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = null;
    if (leaf?.type === 'paragraph') {
      const lines = withoutDefinitions(this.source, leaf.lines, this.labels);
      if (lines.length > 0) this.emit(leaf.kind, 0, lines);
    } else if (leaf?.type === 'html') this.emit(this.kind(), 0, leaf.lines, true);
  }
}
