import { isBlankCode, trimEnd } from './line-cursor';

/** Ranges `start, end, …` of a table row's cells. */
export function cells(text: string, from: number, to: number): number[] {
  const ranges: number[] = [];
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
  return ranges;
}
