import { takeDefinitions } from './definitions';
import { Line } from './line';
import { markdownNode } from './nodes';
import type { LinkTarget, MarkdownKind, MarkdownNode } from './nodes';
import { isRule, itemStart, leafStart } from './starts';
import { toTable } from './tables';

/** Deeper nesting than any author's; the rest is read as text, so that a line of `>>>>` costs no more than its length. */
const DEEPEST = 64;
const VERBATIM: ReadonlySet<MarkdownKind> = new Set(['fence', 'indented', 'html', 'math']);

export interface MarkdownDocument {
  readonly root: MarkdownNode;
  readonly links: ReadonlyMap<string, LinkTarget>;
  readonly footnotes: readonly MarkdownNode[];
}

/** The block structure of Markdown (CommonMark 0.31 with tables and footnotes). Linear in the text. */
export function readBlocks(source: string): MarkdownDocument {
  const reader = new BlockReader();
  const lines = source.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  for (const line of lines) reader.read(line);
  return reader.finish();
}

class BlockReader {
  private readonly root = markdownNode('document', false);
  private readonly links = new Map<string, LinkTarget>();
  private readonly footnotes: MarkdownNode[] = [];
  /** The open blocks, outermost first. */
  private stack: MarkdownNode[] = [this.root];
  private blankBefore = false;

  read(text: string): void {
    const line = new Line(text);
    let depth = 1;
    while (depth < this.stack.length) {
      const state = this.continues(this.stack[depth] ?? this.root, line);
      if (state === 'closed') return;
      if (state === 'no') break;
      depth++;
    }
    const blankBefore = this.blankBefore;
    this.blankBefore = line.blank;
    const matched = this.stack[depth - 1] ?? this.root;
    if (VERBATIM.has(matched.kind)) {
      this.addVerbatim(matched, line, depth);
      return;
    }
    const tip = this.stack[this.stack.length - 1] ?? this.root;
    const lazy = tip.kind === 'paragraph';
    const opened = this.open(line, depth, blankBefore);
    if (opened === 'done') return;
    if (!opened && lazy && !line.blank) {
      this.close(this.stack.indexOf(tip) + 1);
      tip.lines.push(line.rest.trimStart());
      return;
    }
    if (!opened) this.close(depth);
    if (line.blank) return;
    this.add('paragraph', blankBefore).lines.push(line.rest.trimStart());
  }

  finish(): MarkdownDocument {
    this.close(1);
    return { root: this.root, links: this.links, footnotes: this.footnotes };
  }

  /** Whether an open block goes on with this line; its marks are taken off. */
  private continues(node: MarkdownNode, line: Line): 'yes' | 'no' | 'closed' {
    switch (node.kind) {
      case 'list':
        return 'yes';
      case 'quote':
        if (line.indent > 3 || !line.rest.trimStart().startsWith('>')) return 'no';
        line.skipIndent();
        line.take(1);
        if (line.indent > 0) line.skip(1);
        return 'yes';
      case 'item':
        if (line.blank) return node.children.length > 0 ? 'yes' : 'no';
        if (line.indent < node.indent) return 'no';
        line.skip(node.indent);
        return 'yes';
      case 'footnote':
        if (line.blank) return 'yes';
        if (line.indent < 4) return 'no';
        line.skip(4);
        return 'yes';
      case 'fence':
        return this.continuesFence(node, line);
      case 'math':
        if (line.indent < 4 && /^[ \t]*\${2,}[ \t]*$/.test(line.rest)) return this.shut(node);
        return 'yes';
      case 'indented':
        if (line.blank) return 'yes';
        if (line.indent < 4) return 'no';
        line.skip(4);
        return 'yes';
      case 'html':
        return node.end === null && line.blank ? 'no' : 'yes';
      case 'paragraph':
        return line.blank ? 'no' : 'yes';
      default:
        return 'no';
    }
  }

  private continuesFence(node: MarkdownNode, line: Line): 'yes' | 'closed' {
    const text = line.rest.trim();
    const closes =
      line.indent < 4 && text.length >= node.mark.length && text === (node.mark[0] ?? '').repeat(text.length);
    if (closes) return this.shut(node);
    line.skip(Math.min(node.indent, line.indent));
    return 'yes';
  }

  private shut(node: MarkdownNode): 'closed' {
    this.close(this.stack.indexOf(node));
    this.blankBefore = false;
    return 'closed';
  }

  private addVerbatim(node: MarkdownNode, line: Line, depth: number): void {
    node.lines.push(line.rest);
    if (node.kind === 'html' && node.end !== null && node.end.test(line.rest)) this.close(depth - 1);
  }

  /** Opens whatever begins on this line. `'done'`: the line is used up; true: something opened and text may follow. */
  private open(line: Line, depth: number, blankBefore: boolean): boolean | 'done' {
    let at = depth;
    let any = false;
    let blank = blankBefore;
    for (;;) {
      const container = this.stack[at - 1] ?? this.root;
      const inParagraph = container.kind === 'paragraph';
      if (line.blank) return any;
      const { indent } = line;
      if (indent >= 4) {
        const lazy = !any && this.stack[this.stack.length - 1]?.kind === 'paragraph';
        if (inParagraph || lazy) return any;
        this.close(at);
        line.skip(4);
        this.add('indented', blank).lines.push(line.rest);
        return 'done';
      }
      if (at > DEEPEST) return any;
      const text = line.rest.trimStart();
      if (text.startsWith('>')) {
        this.close(inParagraph ? at - 1 : at);
        line.skipIndent();
        line.take(1);
        if (line.indent > 0) line.skip(1);
        this.add('quote', blank);
      } else if (inParagraph && /^(?:=+|-+)[ \t]*$/.test(text)) {
        if (this.setext(container, text.startsWith('=') ? 1 : 2)) return 'done';
        if (!isRule(text)) return any;
        this.rule(at - 1, blank);
        return 'done';
      } else if (isRule(text.trimEnd())) {
        this.rule(inParagraph ? at - 1 : at, blank);
        return 'done';
      } else if (!this.openItem(line, at, indent, inParagraph, blank)) {
        return this.openLeaf(line, at, indent, inParagraph, blank) ?? any;
      }
      any = true;
      at = this.stack.length;
      blank = false;
    }
  }

  private openItem(line: Line, at: number, indent: number, inParagraph: boolean, blank: boolean): boolean {
    const probe = new Line(line.rest);
    probe.column = line.column;
    probe.skipIndent();
    const item = itemStart(probe, indent, inParagraph);
    if (item === null) return false;
    line.rest = probe.rest;
    line.column = probe.column;
    const container = this.stack[at - 1] ?? this.root;
    const goesOn = container.kind === 'list' && container.mark === item.mark && container.ordered === item.ordered;
    this.close(inParagraph || (container.kind === 'list' && !goesOn) ? at - 1 : at);
    if (!goesOn) {
      const list = this.add('list', blank);
      list.mark = item.mark;
      list.ordered = item.ordered;
      list.level = item.start;
    }
    this.add('item', blank).indent = item.indent;
    return true;
  }

  private openLeaf(line: Line, at: number, indent: number, inParagraph: boolean, blank: boolean): 'done' | true | null {
    const probe = new Line(line.rest);
    probe.column = line.column;
    probe.skipIndent();
    // Only a paragraph that goes on is interrupted; one that ended two containers further in is not.
    const tip = this.stack[this.stack.length - 1];
    const leaf = leafStart(probe, indent, inParagraph || tip?.kind === 'paragraph', blank);
    if (leaf === null) return null;
    this.close(inParagraph ? at - 1 : at);
    this.push(leaf);
    if (leaf.kind === 'footnote') {
      line.rest = probe.rest;
      line.column = probe.column;
      return true;
    }
    if (leaf.kind === 'html') this.addVerbatim(leaf, line, this.stack.length);
    else if (leaf.kind === 'heading') this.close(this.stack.length - 1);
    return 'done';
  }

  private rule(at: number, blank: boolean): void {
    this.close(at);
    this.add('rule', blank);
    this.close(this.stack.length - 1);
  }

  /** Turns the paragraph above an underline into a heading, unless nothing but definitions stood there. */
  private setext(paragraph: MarkdownNode, level: number): boolean {
    paragraph.lines = takeDefinitions(paragraph.lines, this.links);
    if (paragraph.lines.length === 0) return false;
    const parent = this.stack[this.stack.length - 2] ?? this.root;
    const node = markdownNode('heading', paragraph.blankBefore);
    node.level = level;
    node.lines = paragraph.lines;
    node.open = false;
    parent.children[parent.children.length - 1] = node;
    this.stack.pop();
    return true;
  }

  private add(kind: MarkdownKind, blankBefore: boolean): MarkdownNode {
    return this.push(markdownNode(kind, blankBefore));
  }

  private push(node: MarkdownNode): MarkdownNode {
    while ((this.stack[this.stack.length - 1]?.kind ?? '') === 'list' && node.kind !== 'item')
      this.close(this.stack.length - 1);
    const parent = this.stack[this.stack.length - 1] ?? this.root;
    if (node.kind === 'footnote') this.footnotes.push(node);
    else parent.children.push(node);
    this.stack.push(node);
    return node;
  }

  /** Closes all open blocks from `depth` inwards. */
  private close(depth: number): void {
    while (this.stack.length > Math.max(1, depth)) {
      const node = this.stack.pop();
      if (node === undefined) return;
      node.open = false;
      if (node.kind === 'paragraph') this.closeParagraph(node);
      if (node.kind === 'indented') while (node.lines[node.lines.length - 1]?.trim() === '') node.lines.pop();
    }
  }

  private closeParagraph(node: MarkdownNode): void {
    node.lines = takeDefinitions(node.lines, this.links);
    const parent = this.stack[this.stack.length - 1] ?? this.root;
    const siblings = parent.children;
    const table = toTable(node);
    if (table !== null) siblings.push(table);
    if (node.lines.length === 0) siblings.splice(siblings.indexOf(node), 1);
  }
}
