import { foldTonePlacement } from './tone-placement';
import type { Tokens } from './types';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One step of FNV-1a (Fowler, Noll, Vo 1991) over a UTF-16 unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** Ends a hash: 30 bits, which V8 keeps as a small integer everywhere. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

export const HASH_START = FNV_OFFSET;

/** Hash of a token key, as `Tokens.hash` holds it. */
export function hashKey(key: string): number {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
  return hashEnd(hash);
}

const FIRST_CAPACITY = 64;
/** V8 keeps the whole text alive behind a slice of it that is at least this long. */
const SLICED = 13;

/** Lists to fill and copy from: one that grows while it is filled costs more than its copy. */
export interface TokenLists {
  readonly start: number[];
  readonly end: number[];
  readonly key: string[];
  readonly hash: number[];
  readonly joined: number[];
}

/**
 * Distinct words. Texts repeat their words: looking one up by the hash that was made while scanning costs no new
 * string, and its key is folded once.
 */
export class Vocabulary {
  private readonly words: string[] = [''];
  private readonly wordHash: number[] = [0];
  private readonly keys: string[] = [''];
  private readonly keyHash: number[] = [0];
  private slots = new Int32Array(FIRST_CAPACITY);
  private lists: TokenLists | null = null;
  private readonly single: (Tokens | undefined)[] = [];
  private total = 0;

  get size(): number {
    return this.words.length - 1;
  }

  /** Length of all words together. */
  get characters(): number {
    return this.total;
  }

  /** The same lists every time; what is in them after the caller's own entries is of no meaning. */
  scratch(): TokenLists {
    return (this.lists ??= { start: [], end: [], key: [], hash: [], joined: [] });
  }

  /** Number of the word `start`..`end` of `text`, whose hash is `hash`. */
  idOf(text: string, start: number, end: number, hash: number): number {
    const wrap = this.slots.length - 1;
    let slot = hash & wrap;
    for (let id = this.slots[slot] as number; id !== 0; id = this.slots[slot] as number) {
      if (this.wordHash[id] === hash && isAt(text, start, end, this.words[id] as string)) return id;
      slot = (slot + 1) & wrap;
    }
    const id = this.words.length;
    this.slots[slot] = id;
    const slice = text.slice(start, end);
    const word = slice.length < SLICED ? slice : slice.split('').join('');
    this.total += word.length;
    const key = keyOf(word);
    this.words.push(word);
    this.wordHash.push(hash);
    this.keys.push(key);
    this.keyHash.push(key === word ? hash : hashKey(key));
    if (id * 2 > wrap) this.grow();
    return id;
  }

  key(id: number): string {
    return this.keys[id] as string;
  }

  hash(id: number): number {
    return this.keyHash[id] as number;
  }

  /** The tokens of a text that is one word and begins with it: tables and lists are full of such. */
  alone(id: number): Tokens {
    return (this.single[id] ??= {
      count: 1,
      start: [0],
      end: [(this.words[id] as string).length],
      key: [this.key(id)],
      hash: [this.hash(id)],
      joined: [],
    });
  }

  private grow(): void {
    const capacity = this.slots.length * 4;
    this.slots = new Int32Array(capacity);
    for (let id = 1; id < this.words.length; id++) {
      let slot = (this.wordHash[id] as number) & (capacity - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      this.slots[slot] = id;
    }
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/** What matching compares, from one word of normalised text. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return foldTonePlacement(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}
