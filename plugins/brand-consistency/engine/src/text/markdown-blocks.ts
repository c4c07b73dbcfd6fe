import type { BlockKind } from './types';

/** One leaf of a Markdown document before its inline markup is read: line ranges in the source, without container marks. */
export interface Leaf {
  readonly kind: BlockKind;
  readonly level: number;
  /** `start, end, start, end, …` of its lines. */
  readonly lines: readonly number[];
  readonly html: boolean;
}

export interface MarkdownBlocks {
  readonly leaves: readonly Leaf[];
  /** Labels of link reference definitions, as `labelKey` writes them. */
  readonly labels: ReadonlySet<string>;
}

/** A link label as it is compared: white space collapsed, case folded. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** An open container; `indent` is the column at which a list item's content begins, relative to its parent. */
interface Container {
  readonly quote: boolean;
  readonly indent: number;
  empty: boolean;
}

type OpenLeaf =
  | { readonly type: 'paragraph'; readonly kind: BlockKind; readonly lines: number[] }
  | { readonly type: 'fence'; readonly mark: string; readonly length: number }
  | { readonly type: 'html'; readonly ends: RegExp | null; readonly lines: number[] }
  | { readonly type: 'table'; readonly columns: number };

/** Containers deeper than any writer nests; more marks are text, so that a line costs no more than its length. */
const DEEPEST = 64;

const RULE = /(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/y;
const HEADING = /(#{1,6})(?=[ \t]|$)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*$/y;
const FENCE = /(`{3,})(?!.*`)|(~{3,})/y;
const BULLET = /[-+*](?=[ \t]|$)/y;
const ORDERED = /(\d{1,9})[.)](?=[ \t]|$)/y;
const DELIMITER_ROW = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/y;
const TASK = /\[[ xX]\][ \t]+/y;
const DEFINITION =
  /\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/y;
const FOOTNOTE = /\[\^[^\s\][]{1,99}\]:[ \t]*/y;
const HTML_STARTS: readonly (readonly [start: RegExp, end: RegExp | null])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [
    /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/iy,
    null,
  ],
];
const LONE_TAG = /<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?>[ \t]*$/y;
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** The block structure of CommonMark 0.31 with GFM tables, task items, footnotes and front matter. Linear. */
export function readMarkdownBlocks(source: string): MarkdownBlocks {
  return new BlockReader(source).read();
}

class BlockReader {
  private readonly leaves: Leaf[] = [];
  private readonly labels = new Set<string>();
  private readonly containers: Container[] = [];
  private leaf: OpenLeaf | null = null;
  /** The line being read, and how far. */
  private text = '';
  private base = 0;
  private at = 0;
  private column = 0;
  /** Columns left of a tab that was taken in part. */
  private spare = 0;
  private nextAt = -1;
  private nextColumn = 0;

  constructor(private readonly source: string) {}

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
    const lines = this.withoutDefinitions(this.leaf.lines);
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
      const lines = this.withoutDefinitions(leaf.lines);
      if (lines.length > 0) this.emit(leaf.kind, 0, lines);
    } else if (leaf?.type === 'html') this.emit(this.kind(), 0, leaf.lines, true);
  }

  /** Takes link reference definitions and footnote labels off a paragraph's beginning. */
  private withoutDefinitions(lines: readonly number[]): readonly number[] {
    let i = 0;
    for (; i < lines.length; i += 2) {
      const start = lines[i] ?? 0;
      if (this.source.charCodeAt(start) !== 0x5b) break;
      const line = this.source.slice(start, lines[i + 1]);
      FOOTNOTE.lastIndex = 0;
      const footnote = FOOTNOTE.exec(line);
      if (footnote !== null) return [start + footnote[0].length, ...lines.slice(i + 1)];
      DEFINITION.lastIndex = 0;
      const definition = DEFINITION.exec(line);
      if (definition === null) break;
      this.labels.add(labelKey(definition[1] ?? ''));
    }
    return i === 0 ? lines : lines.slice(i);
  }

  private match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(this.text);
  }

  /** Offset of the first character from here that is neither space nor tab; looked up once, and again when passed. */
  private next(): number {
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

  private isBlank(): boolean {
    return this.next() === this.text.length;
  }

  /** Columns of white space from here. */
  private indent(): number {
    this.next();
    return this.nextColumn - this.column;
  }

  /** Moves over `columns` columns of white space; a tab may be taken in part. */
  private take(columns: number): void {
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

  private takeQuoteMark(): void {
    this.take(this.indent());
    this.at++;
    this.column++;
    this.take(1);
  }
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlankCode(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Ranges `start, end, …` of a table row's cells. */
function cells(text: string, from: number, to: number): number[] {
  const ranges: number[] = [];
  let start = from;
  while (start < to && isBlankCode(text.charCodeAt(start))) start++;
  const end = trimEnd(text, start, to);
  if (text.charCodeAt(start) === 0x7c) start++;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x7c) {
      ranges.push(start, i);
      start = i + 1;
    }
  }
  if (start < end) ranges.push(start, end);
  return ranges;
}

function frontMatterEnd(source: string): number {
  const opening = FRONT_MATTER.exec(source);
  if (opening === null) return 0;
  const closing = opening[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  return closing.test(source) ? closing.lastIndex : 0;
}
