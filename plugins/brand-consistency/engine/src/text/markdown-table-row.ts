import { isBlankCode, trimEnd } from './line-cursor';

/** Puts the ranges `start, end, …` of a table row's cells into `ranges`, in the place of what is there. */
export function readCells(text: string, from: number, to: number, ranges: number[]): void {
  ranges.length = 0;
  let start = from;
  while (start < to && isBlankCode(text.charCodeAt(start))) start++;
  const end = trimEnd(text, start, to);
  if (text.charCodeAt(start) === 0x7c) start++;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x7c) {
      ranges.push(start, i);
      start = i + 1;
    }
  }
  if (start < end) ranges.push(start, end);
}
