import { byteFields, countCharacters, maskFirst, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import type { Sighting, ValeAlert } from '../types';
import { findMatch } from './location';
import type { SearchedBlock } from './location';
import { MaskedView } from './masked-view';
import { Source } from './source';

/** The block that sightings come from, and how their places are to be found. */
export interface LocatedBlock extends SearchedBlock {
  /** The source, with what has been dealt with masked. */
  readonly context: Source;
  /** The line (from 0) that the block begins on; −1: unknown. */
  readonly line: number;
  readonly isRaw: boolean;
  /** The block may stand on several lines: its own line is no help. */
  readonly searches: boolean;
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Turns sightings into alerts with line and column, as Vale does: by looking their text up in the source. */
export class AlertCollector {
  readonly alerts: ValeAlert[] = [];
  private readonly told = new Set<string>();
  private readonly timesTold = new Map<string, number>();
  /** By check: the source with the matches masked that the check found in the block at hand. */
  private readonly contexts = new Map<string, MaskedView>();

  /** `lines`: the source's lines with their line breaks; null: places are sought in the block's context itself. */
  constructor(private readonly lines: LineIndex | null) {}

  beginBlock(): void {
    this.contexts.clear();
  }

  add(found: Sighting, block: LocatedBlock): void {
    const context = this.contexts.get(found.check) ?? new MaskedView(block.context);
    const place = this.place(found, block, context);
    if (place.start <= 0) return;
    context.mask(toBytes(found.match));
    this.contexts.set(found.check, context);
    const key = `${place.line}-${place.start}-${found.check}`;
    if (this.told.has(key)) return;
    const times = this.timesTold.get(found.check) ?? 0;
    if (found.limit > 0 && times >= found.limit) return;
    this.told.add(key);
    this.timesTold.set(found.check, times + 1);
    this.alerts.push(toAlert(found, place));
  }

  private place(found: Sighting, block: LocatedBlock, context: MaskedView): Place {
    const [start, end] = found.span;
    const match = toBytes(found.match);
    if (block.isRaw && match !== '' && block.context.slice(start, end) === match)
      return placeOf(block.context, start, end);
    const before = wordsBefore(context, match, start);
    if (!block.searches) {
      const place = inLine(found, block, context, before);
      // Vale says line 0 of a plain text of one line with other than ASCII signs; nobody can go there.
      if (place.start >= 0 && place.line > 0) return place;
    }
    const view = before.length === 0 ? context : masking(context.text(), before);
    const { column, text: seen } = findMatch({ view, from: 0, to: view.length }, block, found.match);
    if (column < 0) return { line: column, start: 0, end: 0 };
    const { line, first, length } = (this.lines ?? new LineIndex(view.text())).at(column);
    const from = column - first;
    const last = Math.min(from + countCharacters(seen) - 1, length);
    return { line, start: from, end: last <= 0 ? 1 : last };
  }
}

const masking = (source: Bytes, words: readonly Bytes[]): MaskedView =>
  new MaskedView(new Source(words.reduce((text, word) => maskFirst(text, word, '@'), source)));

/** Lines by the characters before them. */
export class LineIndex {
  /** Characters before each line, and at last all of them. */
  private readonly starts: readonly number[];

  constructor(source: Bytes) {
    const starts = [0];
    let total = 0;
    for (const line of source.split(/(?<=\n)/)) {
      total += countCharacters(line);
      starts.push(total);
    }
    this.starts = starts;
  }

  /** The line (from 1) that holds the character of this number (from 1). */
  at(column: number): { readonly line: number; readonly first: number; readonly length: number } {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle + 1] ?? 0) >= column) high = middle;
      else low = middle + 1;
    }
    const first = starts[low] ?? 0;
    return { line: low + 1, first, length: (starts[low + 1] ?? first) - first };
  }
}

/** Vale masks the words before a match where it occurs several times; on long texts it does without. */
function wordsBefore(view: MaskedView, match: Bytes, start: number): Bytes[] {
  if (view.length >= 1000 || start < 0 || start > view.length) return [];
  const context = view.text();
  const first = context.indexOf(match);
  const again = first === -1 ? -1 : context.indexOf(match, first + Math.max(1, match.length));
  return again === -1 ? [] : byteFields(context.slice(0, start));
}

/** The place in the block's own line, or in an earlier one that has the match at the very same columns. */
function inLine(found: Sighting, block: LocatedBlock, view: MaskedView, before: readonly Bytes[]): Place {
  const { source } = view;
  const own = block.line >= 0 && block.line < source.lineCount ? block.line : -1;
  const last = own === -1 ? source.lineCount - 1 : own;
  const exact = exactLine(found, view, last);
  const [start, end] = found.span;
  const line = exact === -1 ? own : exact;
  if (line === -1) return { line: block.line + 1, start, end };
  const from = source.lineStart(line);
  const to = source.lineStart(line + 1);
  const masked = before.length === 0 ? null : masking(view.text().split('\n')[line] ?? '', before);
  const stretch = masked === null ? { view, from, to } : { view: masked, from: 0, to: masked.length };
  const { column, text } = findMatch(stretch, block, found.match);
  const length = view.charactersBefore(to) - view.charactersBefore(from);
  const until = Math.min(column + countCharacters(text) - 1, length);
  return { line: line + 1, start: column, end: until <= 0 ? 1 : until };
}

/** The first line up to `last` with the match at the very columns that it has in the block; −1 for none. */
function exactLine({ match, span: [start, end] }: Sighting, view: MaskedView, last: number): number {
  const wanted = toBytes(match);
  if (wanted.length !== end - start) return -1;
  const { source } = view;
  const to = source.lineStart(last + 1);
  if (wanted === '') {
    for (let line = 0; line <= last; line++) if (source.lineStart(line + 1) - source.lineStart(line) > end) return line;
    return -1;
  }
  for (let at = view.indexOf(wanted, 0, to); at !== -1; at = view.freshIndexOf(wanted, at + 1, to)) {
    const line = source.lineAt(at);
    const from = source.lineStart(line);
    if (at - from === start && source.lineStart(line + 1) - from > end) return line;
  }
  return -1;
}

/** A place from byte offsets, for rules that read the source itself. */
function placeOf(source: Source, start: number, end: number): Place {
  const line = source.lineAt(start);
  const before = source.charactersBefore(start);
  const column = before - source.charactersBefore(source.lineStart(line)) + 1;
  const last = column + source.charactersBefore(end) - before - 1;
  return { line: line + 1, start: column, end: last <= 0 ? 1 : last };
}

const toAlert = (found: Sighting, { line, start, end }: Place): ValeAlert => ({
  Action: { Name: found.action.name, Params: found.action.params.length === 0 ? null : found.action.params },
  Span: [start, end],
  Check: found.check,
  Description: found.description,
  Link: found.link,
  Message: found.message,
  Severity: found.severity,
  Match: found.match,
  Line: line,
});
