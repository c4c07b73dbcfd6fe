import type { Evidence } from '../voice/types';
import type { Analysis, Place } from './types';

/** Where a place stands in its unit's source; `actual` is exactly the source between `start` and `end`. */
export interface SourceSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly actual: string;
}

/**
 * Leads a place back to the source. Offsets beyond the block are clamped to it; an empty place gives an
 * empty span. Throws RangeError when the unit or block does not exist.
 */
export function spanOf(analysis: Analysis, place: Place): SourceSpan {
  const unit = analysis.units[place.unit];
  const block = unit?.blocks[place.block];
  if (unit === undefined || block === undefined) {
    throw new RangeError(`The analysis has no block ${place.block} in unit ${place.unit}.`);
  }
  const { length } = block.text;
  const first = Math.min(Math.max(place.start, 0), length);
  const last = Math.min(Math.max(place.end, first), length);
  const start = first < length ? block.map.from(first) : length > 0 ? block.map.to(length - 1) : 0;
  const end = last > first ? block.map.to(last - 1) : start;
  return { path: unit.path, start, end, actual: unit.source.slice(start, end) };
}

/** A place as evidence of a measure: its words as they stand in the source. */
export function evidenceOf(analysis: Analysis, place: Place): Evidence {
  const { path, start, end, actual } = spanOf(analysis, place);
  return { path, start, end, text: actual };
}
