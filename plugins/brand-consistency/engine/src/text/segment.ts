import { sliceOf } from './mapped-text';
import { segmentHtml } from './segment-html';
import { segmentMarkdown } from './segment-markdown';
import { segmentPlain, type TakeSegment } from './segment-plain';
import type { Span, TextUnit } from './types';

/** Cuts a unit into blocks by its format; gives the comments of its markup as source offsets. */
export function segment(unit: TextUnit, take: TakeSegment): readonly Span[] {
  const { text, format } = unit;
  if (format === 'markdown') return segmentMarkdown(text, take);
  if (format === 'html') return segmentHtml(sliceOf(text, 0, text.length), 'paragraph', take);
  segmentPlain(unit, take);
  return [];
}
