import type { Line } from './line';
import { markdownNode } from './nodes';
import type { MarkdownNode } from './nodes';

const BLOCK_TAGS =
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
  'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
  'main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
  'title tr track ul';
const IS_BLOCK_TAG: ReadonlySet<string> = new Set(BLOCK_TAGS.split(' '));

const ATTRIBUTE = `(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)`;
export const OPEN_TAG = `<[A-Za-z][A-Za-z0-9-]*${ATTRIBUTE}*\\s*/?>`;
export const CLOSE_TAG = `</[A-Za-z][A-Za-z0-9-]*\\s*>`;
const WHOLE_TAG = new RegExp(`^(?:${OPEN_TAG}|${CLOSE_TAG})[ \\t]*$`);
const TAG_NAME = /^<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:[ \t]|\/?>|$)/;

const RULE = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const BULLET = /^[*+-](?=[ \t]|$)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

export const isRule = (text: string): boolean => RULE.test(text);

/** HTML blocks 1 to 7 of CommonMark: what ends the block that this line begins, or undefined for none. */
function htmlEnd(text: string, interrupts: boolean): RegExp | null | undefined {
  if (/^<(?:script|pre|style|textarea)(?:\s|>|\/>|$)/i.test(text)) return /<\/(?:script|pre|style|textarea)>/i;
  if (text.startsWith('<!--')) return /-->/;
  if (text.startsWith('<?')) return /\?>/;
  if (/^<![A-Z]/.test(text)) return />/;
  if (text.startsWith('<![CDATA[')) return /\]\]>/;
  const name = TAG_NAME.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined && IS_BLOCK_TAG.has(name)) return null;
  return !interrupts && WHOLE_TAG.test(text) ? null : undefined;
}

function heading(line: Line, blankBefore: boolean): MarkdownNode | null {
  const match = /^(#{1,6})(?:[ \t]+|$)/.exec(line.rest);
  if (match === null) return null;
  const node = markdownNode('heading', blankBefore);
  node.level = match[1]?.length ?? 1;
  const text = line.rest.slice(match[0].length).trim();
  node.lines = [/^#+$/.test(text) ? '' : text.replace(/[ \t]#+$/, '').trimEnd()];
  return node;
}

function fence(line: Line, indent: number, blankBefore: boolean): MarkdownNode | null {
  const match = /^(`{3,}|~{3,})(.*)$/.exec(line.rest);
  const mark = match?.[1] ?? '';
  const info = (match?.[2] ?? '').trim();
  if (match === null || (mark.startsWith('`') && info.includes('`'))) return null;
  const node = markdownNode('fence', blankBefore);
  node.mark = mark;
  node.indent = indent;
  node.label = info;
  return node;
}

function footnote(line: Line, blankBefore: boolean): MarkdownNode | null {
  const match = /^\[\^([^[\]\n]*[^[\]\s][^[\]\n]*)\]:/.exec(line.rest);
  if (match === null) return null;
  line.take(match[0].length);
  const node = markdownNode('footnote', blankBefore);
  node.label = match[1] ?? '';
  return node;
}

/** A block that begins here and is no list, quote or indented code; its marks are taken off the line. */
export function leafStart(line: Line, indent: number, inParagraph: boolean, blankBefore: boolean): MarkdownNode | null {
  const { rest } = line;
  const first = rest[0];
  if (first === '#') return heading(line, blankBefore);
  if (first === '`' || first === '~') return fence(line, indent, blankBefore);
  if (first === '$' && rest.startsWith('$$')) return markdownNode('math', blankBefore);
  if (first === '[' && rest.startsWith('[^')) return footnote(line, blankBefore);
  if (first !== '<') return null;
  const end = htmlEnd(rest, inParagraph);
  if (end === undefined) return null;
  const node = markdownNode('html', blankBefore);
  node.end = end;
  return node;
}

export interface ItemStart {
  readonly mark: string;
  readonly ordered: boolean;
  readonly start: number;
  /** Columns from the list's edge to the item's content. */
  readonly indent: number;
}

/** A list item's mark, taken off the line; null where none begins. */
export function itemStart(line: Line, indent: number, inParagraph: boolean): ItemStart | null {
  const number = NUMBER.exec(line.rest);
  const match = number ?? BULLET.exec(line.rest);
  if (match === null) return null;
  const start = number === null ? 0 : Number(number[1]);
  const after = line.rest.slice(match[0].length);
  const empty = after.trim() === '';
  if (inParagraph && (empty || (number !== null && start !== 1))) return null;
  line.take(match[0].length);
  const space = line.indent;
  const width = empty || space > 4 ? 1 : space;
  line.skip(width);
  return {
    mark: number?.[2] ?? match[0],
    ordered: number !== null,
    start,
    indent: indent + match[0].length + width,
  };
}
