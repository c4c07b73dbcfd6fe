import type { Block } from '../../text/types';
import { phraseKeys } from '../../text/fold';
import { clauseAround, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import type { ClaimContext } from './types';

/** Names as token keys with a blank at either end. */
export interface ClaimNames {
  readonly brand: readonly string[];
  readonly rivals: readonly string[];
}

const keysOf = (names: readonly string[]): string[] =>
  names.map((name) => ` ${phraseKeys(name).join(' ')} `).filter((name) => name.trim() !== '');

export const prepareNames = (brand: readonly string[], rivals: readonly string[]): ClaimNames => ({
  brand: keysOf(brand),
  rivals: keysOf(rivals),
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
      return names.brand.some((name) => sentence().includes(name));
    },
    get rival() {
      return names.rivals.some((name) => sentence().includes(name));
    },
  };
}
