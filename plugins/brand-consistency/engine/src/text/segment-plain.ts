import { sliceOf, type MappedText } from './mapped-text';
import type { BlockKind, Span, TextUnit } from './types';

/** A block before normalisation. */
export interface Segment {
  readonly kind: BlockKind;
  readonly level: number;
  readonly mapped: MappedText;
  /** Texts of its links as source offsets. */
  readonly links: readonly Span[];
}

/** Takes one segment after the other, in reading order, so that ten thousand need not stand side by side. */
export type TakeSegment = (segment: Segment) => void;

const NO_LINKS: readonly Span[] = [];
const BULLET = /[-*+•–·▪●►✓✔]\s|\d{1,3}[.)]\s/y;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * Plain text: blank lines part paragraphs, a line that begins with a bullet or a number begins a list item,
 * other line breaks stay inside. A unit whose kind is known is one block.
 */
export function segmentPlain(unit: TextUnit, take: TakeSegment): void {
  const { text } = unit;
  const add = (start: number, end: number, kind: BlockKind): void => {
    take({
      kind,
      level: kind === 'heading' ? (unit.level ?? 1) : 0,
      mapped: sliceOf(text, start, end),
      links: NO_LINKS,
    });
  };
  if (unit.kind !== undefined) {
    add(0, text.length, unit.kind);
    return;
  }
  let start = -1;
  let end = 0;
  let kind: BlockKind = 'paragraph';
  const close = (): void => {
    if (start >= 0) add(start, end, kind);
    start = -1;
  };
  const line = (from: number, to: number): void => {
    let first = from;
    while (first < to && isBlank(text.charCodeAt(first))) first++;
    if (first === to) {
      close();
      return;
    }
    BULLET.lastIndex = first;
    const bullet = BULLET.exec(text);
    if (bullet !== null && BULLET.lastIndex <= to) {
      close();
      start = BULLET.lastIndex;
      kind = 'listItem';
    } else if (start < 0) {
      start = first;
      kind = 'paragraph';
    }
    end = to;
  };
  let from = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    line(from, found.index);
    from = found.index + found[0].length;
  }
  line(from, text.length);
  close();
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x200b
  );
}
