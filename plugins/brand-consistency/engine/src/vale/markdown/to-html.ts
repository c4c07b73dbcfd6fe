import { readBlocks } from './blocks';
import { escapeHtml } from './escape';
import { renderInline } from './inline';
import type { InlineContext } from './inline';
import type { MarkdownNode } from './nodes';

/** Markdown (CommonMark 0.31, GFM tables, strikethrough, autolinks and task lists, footnotes) as HTML. */
export function markdownToHtml(source: string): string {
  const { root, links, footnotes } = readBlocks(source);
  const context: InlineContext = { links, footnotes: new Set(footnotes.map(({ label }) => label)), referred: [] };
  const out: string[] = [];
  for (const child of root.children) write(child, context, out, false);
  writeFootnotes(footnotes, context, out);
  return out.join('');
}

function writeFootnotes(footnotes: readonly MarkdownNode[], context: InlineContext, out: string[]): void {
  if (context.referred.length === 0) return;
  out.push('<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n');
  // A note may refer to further notes, which then follow it.
  for (let i = 0; i < context.referred.length; i++) {
    const note = footnotes.find(({ label }) => label === context.referred[i]);
    if (note === undefined) continue;
    const back = `&#160;<a href="#fnref:${i + 1}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>`;
    out.push(`<li id="fn:${i + 1}">\n`);
    for (const [index, child] of note.children.entries()) {
      write(child, context, out, false);
      if (index < note.children.length - 1) continue;
      const last = out[out.length - 1] ?? '';
      if (child.kind === 'paragraph') out[out.length - 1] = last.replace(/<\/p>\n$/, `${back}</p>\n`);
      else out.push(back);
    }
    out.push('</li>\n');
  }
  out.push('</ol>\n</div>\n');
}

const isLoose = ({ children }: MarkdownNode): boolean =>
  children.some((item, i) => (i > 0 && item.blankBefore) || item.children.slice(1).some((child) => child.blankBefore));

const inlineOf = (node: MarkdownNode, context: InlineContext, inItem = false): string =>
  renderInline(node.lines.join('\n').trimEnd(), context, inItem);

function write(node: MarkdownNode, context: InlineContext, out: string[], tight: boolean, firstInItem = false): void {
  switch (node.kind) {
    case 'paragraph':
      out.push(tight ? inlineOf(node, context, firstInItem) : `<p>${inlineOf(node, context, firstInItem)}</p>\n`);
      return;
    case 'heading':
      out.push(`<h${node.level}>${inlineOf(node, context)}</h${node.level}>\n`);
      return;
    case 'fence':
    case 'indented': {
      const language = /^\S+/.exec(node.label)?.[0] ?? '';
      const attribute = language === '' ? '' : ` class="language-${escapeHtml(language)}"`;
      out.push(`<pre><code${attribute}>${escapeHtml(node.lines.join('\n'))}\n</code></pre>\n`);
      return;
    }
    case 'math':
      out.push(`<pre>${node.lines.join('\n')}\n</pre>\n`);
      return;
    case 'html':
      out.push(`${node.lines.join('\n')}\n`);
      return;
    case 'rule':
      out.push('<hr>\n');
      return;
    case 'table':
      writeTable(node, context, out);
      return;
    case 'quote':
      out.push('<blockquote>\n');
      for (const child of node.children) write(child, context, out, false);
      out.push('</blockquote>\n');
      return;
    case 'list':
      writeList(node, context, out);
      return;
    default:
      for (const child of node.children) write(child, context, out, false);
  }
}

function writeList(node: MarkdownNode, context: InlineContext, out: string[]): void {
  const tag = node.ordered ? 'ol' : 'ul';
  const tight = !isLoose(node);
  out.push(node.ordered && node.level !== 1 ? `<ol start="${node.level}">\n` : `<${tag}>\n`);
  for (const item of node.children) {
    out.push('<li>');
    for (const [index, child] of item.children.entries()) {
      const isText = tight && child.kind === 'paragraph';
      if (index === 0 && !isText) out.push('\n');
      write(child, context, out, tight, index === 0);
      if (isText && index < item.children.length - 1) out.push('\n');
    }
    out.push('</li>\n');
  }
  out.push(`</${tag}>\n`);
}

function writeTable({ rows }: MarkdownNode, context: InlineContext, out: string[]): void {
  out.push('<table>\n');
  for (const [index, row] of rows.entries()) {
    const tag = index === 0 ? 'th' : 'td';
    out.push(index === 0 ? '<thead>\n' : index === 1 ? '<tbody>\n' : '', '<tr>\n');
    for (const cell of row) out.push(`<${tag}>${renderInline(cell, context)}</${tag}>\n`);
    out.push('</tr>\n', index === 0 ? '</thead>\n' : '');
  }
  out.push(rows.length > 1 ? '</tbody>\n' : '', '</table>\n');
}
