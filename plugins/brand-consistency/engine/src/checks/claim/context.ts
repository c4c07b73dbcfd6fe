import type { Block } from '../../text/types';
import { phraseKeys } from '../../text/fold';
import { clauseAround, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import type { ClaimContext } from './types';

/** Whether one of some names stands among words (token keys with a blank at either end). */
type NameFinder = (words: string) => boolean;

export interface ClaimNames {
  readonly brand: NameFinder;
  readonly rival: NameFinder;
}

/** Asked by windows of words, so that 50,000 names cost no more than five. */
function nameFinder(names: readonly string[]): NameFinder {
  const known = new Set<string>();
  let longest = 0;
  for (const name of names) {
    const keys = phraseKeys(name);
    if (keys.length === 0) continue;
    known.add(keys.join(' '));
    longest = Math.max(longest, keys.length);
  }
  return (words) => {
    if (known.size === 0) return false;
    const all = words.trim().split(' ');
    return all.some((_, first) => {
      for (let last = first + 1; last <= Math.min(all.length, first + longest); last++) {
        const name = all.slice(first, last).join(' ');
        if (known.has(name) || known.has(name.replace(/'s?$/u, ''))) return true;
      }
      return false;
    });
  };
}

export const prepareNames = (brand: readonly string[], rivals: readonly string[]): ClaimNames => ({
  brand: nameFinder(brand),
  rival: nameFinder(rivals),
});

/** The words around a trigger, made only when its pattern asks: most triggers are settled by one neighbour. */
export function contextOf(block: Block, at: TokenRange, names: ClaimNames): ClaimContext {
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: { readonly value: Value } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const clause = once(() => clauseAround(block, at));
  const before = once(() => wordsIn(block, { first: clause().first, last: at.first }));
  const after = once(() => wordsIn(block, { first: at.last, last: clause().last }));
  const sentence = once(() => wordsIn(block, sentenceAround(block, at)));
  return {
    block,
    at,
    key: (offset) => {
      const index = offset < 0 ? at.first + offset : offset === 0 ? at.first : at.last - 1 + offset;
      return index < clause().first || index >= clause().last ? '' : (block.tokens.key[index] ?? '');
    },
    get before() {
      return before();
    },
    get after() {
      return after();
    },
    get sentence() {
      return sentence();
    },
    get named() {
      return names.brand(sentence());
    },
    get rival() {
      return names.rival(sentence());
    },
  };
}
