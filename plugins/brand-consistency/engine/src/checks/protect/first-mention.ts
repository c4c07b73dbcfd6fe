import { phraseKeys } from '../../text/fold';
import type { Analysis, BlockKind, Place } from '../../text/types';
import { blockAt, byPlace, tokenAt } from '../blocks';
import { sameLetterCase, singleSpaced, upperFirst } from '../letter-case';
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

const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'tableCell']);

/** “WHO” is no “who”, and “Mai” no “mai”; only the beginning of a sentence may raise a small first letter. */
function isSpeltSo(seen: string, short: string): boolean {
  const written = singleSpaced(seen);
  return [short, upperFirst(short)].some((name) => written === name || sameLetterCase(written, name));
}

const POSSESSIVE = "'s";

const withoutPossessive = (key: string): string => (key.endsWith(POSSESSIVE) ? key.slice(0, -POSSESSIVE.length) : key);

/** What to look for to find the short names: as they are, then all of them with ’s. */
export const shortNamePhrases = (names: readonly string[]): string[] => [
  ...names,
  ...names.map((name) => `${name}${POSSESSIVE}`),
];

const holds = (keys: readonly string[], name: readonly string[]): boolean =>
  ` ${keys.map(withoutPossessive).join(' ')} `.includes(` ${name.join(' ')} `);

/** Whether the full name stands in the running text before a place: “Tổng công ty Hàng hải (THH)”. */
function isSaidBefore(analysis: Analysis, { unit, block, start }: Place, full: readonly string[]): boolean {
  return analysis.units.slice(0, unit + 1).some(({ blocks }, at) =>
    blocks.slice(0, at === unit ? block + 1 : blocks.length).some(({ kind, tokens }, index) => {
      if (!RUNNING_TEXT.has(kind)) return false;
      const isHere = at === unit && index === block;
      return holds(isHere ? tokens.key.filter((_, i) => (tokens.start[i] ?? 0) < start) : tokens.key, full);
    }),
  );
}

/**
 * First mentions that are not in full. Headings, quotations, captions and alt texts are short by nature, or somebody
 * else's words, and do not count. `hits` are those of `shortNamePhrases`, in the order of `names` ([short, full]).
 */
export function firstMentions(
  analysis: Analysis,
  hits: readonly PhraseHit[],
  names: readonly (readonly [short: string, full: string])[],
): FirstMention[] {
  const found: FirstMention[] = [];
  for (const [phrase, [short, full]] of names.entries()) {
    const first = hits
      .filter((hit) => hit.phrase % names.length === phrase)
      .map((hit) => (hit.phrase < names.length ? hit : { ...hit, end: hit.end - POSSESSIVE.length }))
      .sort(byPlace)
      .find((hit) => {
        const block = blockAt(analysis, hit);
        return (
          block !== undefined && RUNNING_TEXT.has(block.kind) && isSpeltSo(block.text.slice(hit.start, hit.end), short)
        );
      });
    const block = first === undefined ? undefined : blockAt(analysis, first);
    if (first === undefined || block === undefined) continue;
    const fullKeys = phraseKeys(full);
    const shift = offsetIn(fullKeys, phraseKeys(short));
    const from = tokenAt(block, first.start) - (shift ?? 0);
    const seen = block.tokens.key.slice(Math.max(0, from), Math.max(0, from) + fullKeys.length);
    if (shift !== null && from >= 0 && fullKeys.every((key, i) => withoutPossessive(seen[i] ?? '') === key)) continue;
    if (isSaidBefore(analysis, first, fullKeys)) continue;
    const { unit, block: at, start, end } = first;
    found.push({ place: { unit, block: at, start, end }, full });
  }
  return found;
}
