import { byteFields, countCharacters, maskFirst, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import type { Sighting, ValeAlert } from '../types';
import { findMatch } from './location';

/** The block that sightings come from, and how their places are to be found. */
export interface LocatedBlock {
  readonly text: string;
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
  private contexts = new Map<string, Bytes>();

  /** `lines`: the source's lines with their line breaks; null: places are sought in the block's context itself. */
  constructor(private readonly lines: readonly Bytes[] | null) {}

  beginBlock(): void {
    this.contexts.clear();
  }

  add(found: Sighting, block: LocatedBlock): void {
    const context = this.contexts.get(found.check) ?? block.context;
    const place = this.place(found, block, context);
    if (place.start <= 0) return;
    this.contexts.set(found.check, maskFirst(context, toBytes(found.match), '#'));
    const key = `${place.line}-${place.start}-${found.check}`;
    if (this.told.has(key)) return;
    const times = this.timesTold.get(found.check) ?? 0;
    if (found.limit > 0 && times >= found.limit) return;
    this.told.add(key);
    this.timesTold.set(found.check, times + 1);
    this.alerts.push(toAlert(found, place));
  }

  private place(found: Sighting, block: LocatedBlock, context: Bytes): Place {
    const [start, end] = found.span;
    const match = toBytes(found.match);
    if (block.isRaw && match !== '' && block.context.slice(start, end) === match)
      return placeOf(block.context, start, end);
    const before = wordsBefore(context, match, start);
    if (!block.searches) {
      const place = inLine(found, block, context, before);
      if (place.start >= 0) return place;
    }
    return this.inSource(
      found,
      block.text,
      before.reduce((text, word) => maskFirst(text, word, '@'), context),
    );
  }

  /** The place among the source's lines of what is found in the context. */
  private inSource(found: Sighting, text: string, context: Bytes): Place {
    const { column, text: seen } = findMatch(context, text, found.match);
    if (column < 0) return { line: column, start: 0, end: 0 };
    const lines = this.lines ?? context.split(/(?<=\n)/);
    let before = 0;
    for (const [index, line] of lines.entries()) {
      const length = countCharacters(line);
      if (before + length >= column) {
        const start = column - before;
        const last = Math.min(start + countCharacters(seen) - 1, length);
        return { line: index + 1, start, end: last <= 0 ? 1 : last };
      }
      before += length;
    }
    return { line: lines.length, start: found.span[0], end: found.span[1] };
  }
}

/** Vale masks the words before a match where it occurs several times; on long texts it does without. */
function wordsBefore(context: Bytes, match: Bytes, start: number): Bytes[] {
  if (context.length >= 1000 || start < 0 || start > context.length) return [];
  const first = context.indexOf(match);
  const again = first === -1 ? -1 : context.indexOf(match, first + Math.max(1, match.length));
  return again === -1 ? [] : byteFields(context.slice(0, start));
}

/** The place in the block's own line, or in an earlier one that has the match at the very same columns. */
function inLine({ span: [start, end], match }: Sighting, block: LocatedBlock, context: Bytes, before: Bytes[]): Place {
  const wanted = toBytes(match);
  for (let index = 0, from = 0; from <= context.length; index++) {
    const stop = context.indexOf('\n', from);
    const next = stop === -1 ? context.length : stop + 1;
    const isExact = next - from > end && wanted.length === end - start && context.startsWith(wanted, from + start);
    if (isExact || index === block.line) {
      const line = context.slice(from, next);
      const masked = before.reduce((text, word) => maskFirst(text, word, '@'), line);
      const { column, text } = findMatch(masked, block.text, match);
      const last = Math.min(column + countCharacters(text) - 1, countCharacters(line));
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
