import { spanOf } from '../text/places';
import type { Analysis, Place } from '../text/types';
import { textAt } from './blocks';

const MARKS = /[<>*_~`[\]\\|]/gu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/giu;
/** Stands in a block's text for code and addresses. */
const MASK = '\uFFFC';

const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;

/**
 * Whether the source of a place holds markup or code that its text does not: of “Giá **rẻ” or “a <b>quiet” a
 * replacement would leave half a tag behind, and take code away.
 */
export function hasMarkupInside(analysis: Analysis, place: Place): boolean {
  const text = textAt(analysis, place);
  if (text.includes(MASK)) return true;
  const { actual } = spanOf(analysis, place);
  if (actual === text) return false;
  return marksIn(actual.replace(ENTITY, '')) > marksIn(text);
}
