import { identity, Pieces, sliceOf, type MappedText } from './mapped-text';
import { readMarkdownBlocks } from './markdown-blocks';
import type { Leaf } from './markdown-leaf';
import { readInline } from './markdown-inline';
import { segmentHtml } from './segment-html';
import type { Segment, Segmented } from './segment-plain';
import type { Span } from './types';

/** Markdown: CommonMark with GFM; see `readMarkdownBlocks` and `readInline`. Code blocks and front matter are left out. */
export function segmentMarkdown(source: string): Segmented {
  const offsets = identity(source.length);
  const whole: MappedText = { text: source, from: offsets.subarray(0, source.length), to: offsets.subarray(1) };
  const { leaves, labels } = readMarkdownBlocks(source);
  const segments: Segment[] = [];
  const comments: Span[] = [];
  for (const leaf of leaves) {
    const content = contentOf(leaf, source, offsets, whole);
    if (leaf.html) {
      const html = segmentHtml(content, leaf.kind);
      segments.push(...html.segments);
      comments.push(...html.comments);
      continue;
    }
    const { main, alts, links, comments: own } = readInline(content, labels);
    segments.push({ kind: leaf.kind, level: leaf.level, mapped: main, links });
    comments.push(...own);
    for (const alt of alts) segments.push({ kind: 'altText', level: 0, mapped: alt });
  }
  return { segments, comments };
}

/** A leaf's lines as one text; where nothing stands between them but the line break, it is the source's own. */
function contentOf({ lines }: Leaf, source: string, offsets: Uint32Array, whole: MappedText): MappedText {
  let touching = true;
  for (let i = 2; i < lines.length && touching; i += 2) {
    touching = (lines[i] ?? 0) - (lines[i - 1] ?? 0) === breakLength(source, lines[i - 1] ?? 0);
  }
  if (touching) return sliceOf(source, offsets, lines[0] ?? 0, lines[lines.length - 1] ?? 0);
  const pieces = new Pieces(whole);
  for (let i = 0; i < lines.length; i += 2) {
    const start = lines[i] ?? 0;
    const end = lines[i + 1] ?? 0;
    pieces.keep(start, end);
    if (i + 2 < lines.length) pieces.put('\n', end, end + breakLength(source, end));
  }
  return pieces.join();
}

function breakLength(source: string, at: number): number {
  return source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
}
