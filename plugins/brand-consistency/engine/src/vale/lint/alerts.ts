import { byteFields, countCharacters, maskFirst, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import type { Sighting, ValeAlert } from '../types';
import { findMatch } from './location';
import type { SearchedBlock } from './location';
import { MaskedView } from './masked-view';

/** The block that sightings come from, and how their places are to be found. */
export interface LocatedBlock extends SearchedBlock {
  /** The source, with what has been dealt with masked. */
  readonly context: Bytes;
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
      if (place.start >= 0) return place;
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
  new MaskedView(words.reduce((text, word) => maskFirst(text, word, '@'), source));

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
  const [start, end] = found.span;
  const wanted = toBytes(found.match);
  const { base } = view;
  for (let index = 0, from = 0; from <= base.length; index++) {
    const stop = base.indexOf('\n', from);
    const next = stop === -1 ? base.length : stop + 1;
    const isThere = next - from > end && wanted.length === end - start && base.startsWith(wanted, from + start);
    const isExact = isThere && view.freeFrom(from + start, from + end) === from + start;
    if (isExact || index === block.line) {
      const line = before.length === 0 ? null : masking(view.text().split('\n')[index] ?? '', before);
      const stretch = line === null ? { view, from, to: next } : { view: line, from: 0, to: line.length };
      const { column, text } = findMatch(stretch, block, found.match);
      const length = view.charactersBefore(next) - view.charactersBefore(from);
      const last = Math.min(column + countCharacters(text) - 1, length);
      return { line: index + 1, start: column, end: last <= 0 ? 1 : last };
    }
    if (stop === -1) break;
    from = next;
  }
  return { line: block.line + 1, start, end };
}

/** A place from byte offsets, for rules that read the source itself. */
function placeOf(source: Bytes, start: number, end: number): Place {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const column = countCharacters(source.slice(start === 0 ? 0 : from, start)) + 1;
  const last = column + countCharacters(source.slice(start, end)) - 1;
  return { line: source.slice(0, start).split('\n').length, start: column, end: last <= 0 ? 1 : last };
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
