import { phraseKeys } from '../../text/fold';
import type { Analysis, Place } from '../../text/types';
import { blockAt, byPlace, tokenAt } from '../blocks';
import type { PhraseHit } from '../types';

export interface FirstMention {
  readonly place: Place;
  readonly full: string;
}

/** Where the short name ends up inside the full one, in words; null when the full name does not hold it. */
function offsetIn(full: readonly string[], short: readonly string[]): number | null {
  for (let at = 0; at + short.length <= full.length; at++) {
    if (short.every((key, i) => full[at + i] === key)) return at;
  }
  return null;
}

/**
 * First mentions that are not in full. Headings, captions and alt texts are short by nature and do not count.
 * `hits` are those of the short names, in the order of `names` ([short, full]).
 */
export function firstMentions(
  analysis: Analysis,
  hits: readonly PhraseHit[],
  names: readonly (readonly [short: string, full: string])[],
): FirstMention[] {
  const found: FirstMention[] = [];
  for (const [phrase, [short, full]] of names.entries()) {
    const first = hits
      .filter((hit) => hit.phrase === phrase)
      .sort(byPlace)
      .find((hit) => ['paragraph', 'listItem', 'tableCell'].includes(blockAt(analysis, hit)?.kind ?? ''));
    const block = first === undefined ? undefined : blockAt(analysis, first);
    if (first === undefined || block === undefined) continue;
    const fullKeys = phraseKeys(full);
    const shift = offsetIn(fullKeys, phraseKeys(short));
    const from = tokenAt(block, first.start) - (shift ?? 0);
    const seen = block.tokens.key.slice(Math.max(0, from), Math.max(0, from) + fullKeys.length);
    if (shift !== null && from >= 0 && fullKeys.every((key, i) => seen[i] === key)) continue;
    // A full name that does not hold the short one may stand before it: “Tổng công ty Hàng hải (THH)”.
    if (shift === null && ` ${block.tokens.key.slice(0, from).join(' ')} `.includes(` ${fullKeys.join(' ')} `))
      continue;
    const { unit, block: at, start, end } = first;
    found.push({ place: { unit, block: at, start, end }, full });
  }
  return found;
}
