import type { Block } from '../../text/types';
import { phraseKeys } from '../../text/fold';
import { clauseAround, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import type { ClaimContext } from './types';

/** Whether one of some names stands among words (token keys with a blank at either end). */
type NameFinder = (words: string) => boolean;

export interface ClaimNames {
  /** null: there are none. */
  readonly brand: NameFinder | null;
  readonly rival: NameFinder | null;
}

/** Asked by windows of words, so that 50,000 names cost no more than five. */
function nameFinder(names: readonly string[]): NameFinder | null {
  const known = new Set<string>();
  let longest = 0;
  for (const name of names) {
    const keys = phraseKeys(name);
    if (keys.length === 0) continue;
    known.add(keys.join(' '));
    longest = Math.max(longest, keys.length);
  }
  if (known.size === 0) return null;
  return (words) => {
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
class WordsAround implements ClaimContext {
  private clauseMade: TokenRange | null = null;
  private beforeMade: string | null = null;
  private afterMade: string | null = null;
  private sentenceMade: string | null = null;

  constructor(
    readonly block: Block,
    readonly at: TokenRange,
    private readonly names: ClaimNames,
  ) {}

  private get clause(): TokenRange {
    return (this.clauseMade ??= clauseAround(this.block, this.at));
  }

  key(offset: number): string {
    const { at, clause } = this;
    const index = offset < 0 ? at.first + offset : offset === 0 ? at.first : at.last - 1 + offset;
    return index < clause.first || index >= clause.last ? '' : (this.block.tokens.key[index] ?? '');
  }

  get before(): string {
    return (this.beforeMade ??= wordsIn(this.block, { first: this.clause.first, last: this.at.first }));
  }

  get after(): string {
    return (this.afterMade ??= wordsIn(this.block, { first: this.at.last, last: this.clause.last }));
  }

  get sentence(): string {
    return (this.sentenceMade ??= wordsIn(this.block, sentenceAround(this.block, this.at)));
  }

  get named(): boolean {
    return this.names.brand?.(this.sentence) ?? false;
  }

  get rival(): boolean {
    return this.names.rival?.(this.sentence) ?? false;
  }
}

export const contextOf = (block: Block, at: TokenRange, names: ClaimNames): ClaimContext =>
  new WordsAround(block, at, names);
