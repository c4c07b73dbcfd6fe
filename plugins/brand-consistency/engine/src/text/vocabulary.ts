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
const FIRST_ROOM = 256;

/** Lists to fill and copy from: one that grows while it is filled costs more than its copy. */
export interface TokenLists {
  readonly start: number[];
  readonly end: number[];
  readonly key: string[];
  readonly hash: number[];
  readonly joined: number[];
  /** Numbers of the words, as `idOf` gives them. */
  readonly word: number[];
}

/**
 * Distinct words. Texts repeat their words: looking one up by the hash that was made while scanning costs no new
 * string, and its key is folded once.
 */
export class Vocabulary {
  private readonly wordHash: number[] = [0];
  private readonly keys: string[] = [''];
  private readonly keyHash: number[] = [0];
  private slots = new Int32Array(FIRST_CAPACITY);
  /** The units of all words, one behind the other; word `id` begins at `begin[id]` and ends where the next begins. */
  private units = new Uint16Array(FIRST_ROOM);
  private readonly begin: number[] = [0, 0];
  private lists: TokenLists | null = null;
  private readonly single: (Tokens | undefined)[] = [];

  get size(): number {
    return this.wordHash.length - 1;
  }

  /** Length of all words together. */
  get characters(): number {
    return this.begin[this.begin.length - 1] as number;
  }

  /** The same lists every time; what is in them after the caller's own entries is of no meaning. */
  scratch(): TokenLists {
    return (this.lists ??= { start: [], end: [], key: [], hash: [], joined: [], word: [] });
  }

  /** Number of the word that the units `start`..`end` are and whose hash is `hash`. */
  idOf(lower: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const wrap = slots.length - 1;
    let slot = hash & wrap;
    for (let id = slots[slot] as number; id !== 0; id = slots[slot] as number) {
      if (this.wordHash[id] === hash && this.isWord(id, lower, start, end)) return id;
      slot = (slot + 1) & wrap;
    }
    return this.add(slot, lower, start, end, hash);
  }

  private isWord(id: number, lower: Uint16Array, start: number, end: number): boolean {
    const { units } = this;
    const from = this.begin[id] as number;
    if ((this.begin[id + 1] as number) - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++) if (lower[i] !== units[at]) return false;
    return true;
  }

  private add(slot: number, lower: Uint16Array, start: number, end: number, hash: number): number {
    const id = this.wordHash.length;
    this.slots[slot] = id;
    const from = this.characters;
    const to = from + end - start;
    if (to > this.units.length) {
      const units = new Uint16Array(Math.max(to, this.units.length * 2));
      units.set(this.units);
      this.units = units;
    }
    let word = '';
    for (let i = start; i < end; i++) {
      this.units[from + i - start] = lower[i] as number;
      word += String.fromCharCode(lower[i] as number);
    }
    this.begin.push(to);
    const key = keyOf(word);
    this.wordHash.push(hash);
    this.keys.push(key);
    this.keyHash.push(key === word ? hash : hashKey(key));
    if (id * 2 > this.slots.length) this.grow();
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
      end: [(this.begin[id + 1] as number) - (this.begin[id] as number)],
      key: [this.key(id)],
      hash: [this.hash(id)],
      joined: [],
    });
  }

  private grow(): void {
    const capacity = this.slots.length * 4;
    this.slots = new Int32Array(capacity);
    for (let id = 1; id < this.wordHash.length; id++) {
      let slot = (this.wordHash[id] as number) & (capacity - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      this.slots[slot] = id;
    }
  }
}

/** What matching compares, from one word of normalised text. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return foldTonePlacement(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}
