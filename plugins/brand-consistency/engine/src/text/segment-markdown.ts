import { HTML, type Leaves } from './markdown-leaf';
import { readMarkdownBlocks } from './markdown-blocks';
import { readInline } from './markdown-inline';
import { Pieces, sliceOf, type MappedText } from './mapped-text';
import { segmentHtml } from './segment-html';
import type { TakeSegment } from './segment-plain';
import type { BlockKind, Span } from './types';

/** Markdown: CommonMark with GFM; see `readMarkdownBlocks` and `readInline`. Code blocks and front matter are left out. */
export function segmentMarkdown(source: string, take: TakeSegment): readonly Span[] {
  const whole = sliceOf(source, 0, source.length);
  const { leaves, labels } = readMarkdownBlocks(source);
  const comments: Span[] = [];
  for (let leaf = 0; leaf < leaves.count; leaf++) {
    const content = contentOf(leaves, leaf, whole);
    const kind = leaves.kind[leaf] as BlockKind;
    const level = leaves.level[leaf] as number;
    if (level === HTML) {
      for (const comment of segmentHtml(content, kind, take)) comments.push(comment);
      continue;
    }
    const inline = readInline(content, labels);
    if (inline === null) {
      take({ kind, level, mapped: content, links: NO_LINKS });
      continue;
    }
    take({ kind, level, mapped: inline.main, links: inline.links });
    for (const comment of inline.comments) comments.push(comment);
    for (const alt of inline.alts) take({ kind: 'altText', level: 0, mapped: alt, links: NO_LINKS });
  }
  return comments;
}

const NO_LINKS: readonly Span[] = [];

/** A leaf's lines as one text; where nothing stands between them but the line break, it is the source's own. */
function contentOf(leaves: Leaves, leaf: number, whole: MappedText): MappedText {
  const { text: source } = whole;
  const { lines } = leaves;
  const first = leaves.first[leaf] as number;
  const last = leaves.last[leaf] as number;
  let touching = true;
  for (let i = first + 2; i < last && touching; i += 2) {
    const end = lines[i - 1] as number;
    touching = (lines[i] as number) - end === breakLength(source, end);
  }
  if (touching) return sliceOf(source, lines[first] as number, lines[last - 1] as number);
  const pieces = new Pieces(whole);
  for (let i = first; i < last; i += 2) {
    const end = lines[i + 1] as number;
    pieces.keep(lines[i] as number, end);
    if (i + 2 < last) pieces.put('\n', end, end + breakLength(source, end));
  }
  return pieces.join();
}

function breakLength(source: string, at: number): number {
  return source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
}
