import type { Analysis, Block, Place, Span } from '../text/types';
import type { BlockFilter } from './types';

export interface BlockAt {
  readonly unit: number;
  readonly index: number;
  readonly path: string;
  readonly block: Block;
}

/** The blocks that a rule may read, in reading order. */
export function blocksOf({ units }: Analysis, reads: BlockFilter): BlockAt[] {
  const blocks: BlockAt[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const { path, blocks: own } = units[unit] as (typeof units)[number];
    for (let index = 0; index < own.length; index++) {
      const block = own[index] as Block;
      if (reads(block)) blocks.push({ unit, index, path, block });
    }
  }
  return blocks;
}

export const blockAt = (analysis: Analysis, place: { unit: number; block: number }): Block | undefined =>
  analysis.units[place.unit]?.blocks[place.block];

/** The normalised text of a place; '' where there is none. */
export const textAt = (analysis: Analysis, place: Place): string =>
  blockAt(analysis, place)?.text.slice(place.start, place.end) ?? '';

/** Reading order; of two places that start together the longer one first. */
export const byPlace = (a: Place, b: Place): number =>
  a.unit - b.unit || a.block - b.block || a.start - b.start || b.end - a.end;

export const sameBlock = (a: Place, b: Place): boolean => a.unit === b.unit && a.block === b.block;

export const contains = (outer: Place, inner: Place): boolean =>
  sameBlock(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;

/** Index of the token that starts at `offset`, or of the first one after it. */
export function tokenAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of the `index`-th token; '' beyond the ends. */
export const tokenText = (block: Block, index: number): string =>
  block.text.slice(block.tokens.start[index] ?? 0, block.tokens.end[index] ?? 0);

/** What stands between token `index` and the next one (or the block's end). */
export const gapAfter = (block: Block, index: number): string =>
  block.text.slice(block.tokens.end[index] ?? 0, block.tokens.start[index + 1] ?? block.text.length);

/** What stands between the token before and token `index` (or from the block's start). */
export const gapBefore = (block: Block, index: number): string =>
  block.text.slice(index > 0 ? (block.tokens.end[index - 1] ?? 0) : 0, block.tokens.start[index] ?? block.text.length);

/** The sentence that holds `offset`, if one does. */
export function sentenceAt(block: Block, offset: number): Span | undefined {
  let low = 0;
  let high = block.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = block.sentences[low - 1];
  return sentence !== undefined && offset < sentence.end ? sentence : undefined;
}
