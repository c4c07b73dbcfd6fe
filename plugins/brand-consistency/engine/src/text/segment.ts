import { identity, sliceOf } from './mapped-text';
import { segmentHtml } from './segment-html';
import { segmentMarkdown } from './segment-markdown';
import { segmentPlain, type Segmented } from './segment-plain';
import type { TextUnit } from './types';

/** Cuts a unit into blocks by its format. */
export function segment(unit: TextUnit): Segmented {
  const { text, format } = unit;
  if (format === 'markdown') return segmentMarkdown(text);
  if (format === 'html') return segmentHtml(sliceOf(text, identity(text.length), 0, text.length));
  return { segments: segmentPlain(unit), comments: [] };
}
