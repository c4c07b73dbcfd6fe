import { HASH_START, hashStep } from '../text/vocabulary';

/** A hash that spreads over all 32 bits (FNV-1a with a final mix). */
function spreadHash(key: string): number {
  let hash = HASH_START;
  for (let at = 0; at < key.length; at++) hash = hashStep(hash, key.charCodeAt(at));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * A map that holds at most twice `limit` keys and in the end `limit`: of more, those with the smallest hashes. Whether a
 * key stays depends on the keys only, never on their order, and what was kept of a key that stays is complete: a key
 * among the smallest of all was among the smallest at any time before.
 */
export class BoundedMap<Value> {
  private readonly entries = new Map<string, { readonly hash: number; readonly value: Value }>();
  private threshold = Infinity;

  constructor(
    private readonly limit: number,
    private readonly make: () => Value,
  ) {}

  /** The value of a key, made when it is new; null where the key is beyond the limit. */
  at(key: string): Value | null {
    const known = this.entries.get(key);
    if (known !== undefined) return known.value;
    const hash = spreadHash(key);
    if (hash > this.threshold) return null;
    const value = this.make();
    this.entries.set(key, { hash, value });
    if (this.entries.size >= this.limit * 2) this.cut();
    return value;
  }

  get(key: string): Value | undefined {
    return this.entries.get(key)?.value;
  }

  /** What is kept, by key. */
  sorted(): [string, Value][] {
    if (this.entries.size > this.limit) this.cut();
    return [...this.entries]
      .map(([key, { value }]): [string, Value] => [key, value])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  private cut(): void {
    const hashes = [...this.entries.values()].map(({ hash }) => hash).sort((a, b) => a - b);
    this.threshold = hashes[this.limit - 1] ?? Infinity;
    for (const [key, { hash }] of this.entries) if (hash > this.threshold) this.entries.delete(key);
  }
}
