/** What to do where a path of words ends: which sighting it is, and how far before the first word its item begins. */
export interface TrieEntry {
  readonly sighting: number;
  readonly offset: number;
}

export interface TrieNode {
  readonly entries: TrieEntry[];
  next: Map<number, TrieNode> | null;
}

const newNode = (): TrieNode => ({ entries: [], next: null });

/** Paths of word hashes; the first word by open addressing, since almost every word of a text ends there. */
export class WordTrie {
  private readonly nodes: TrieNode[] = [newNode()];
  private readonly hashes: number[] = [0];
  private slots = new Int32Array(64);

  add(path: readonly number[], entry: TrieEntry): void {
    const [head = 0, ...rest] = path;
    let node = this.root(head);
    for (const hash of rest) {
      node.next ??= new Map();
      let child = node.next.get(hash);
      if (child === undefined) {
        child = newNode();
        node.next.set(hash, child);
      }
      node = child;
    }
    node.entries.push(entry);
  }

  get size(): number {
    return this.nodes.length - 1;
  }

  /** The node of a first word, or null. */
  first(hash: number): TrieNode | null {
    const wrap = this.slots.length - 1;
    let slot = hash & wrap;
    for (let id = this.slots[slot] as number; id !== 0; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash) return this.nodes[id] as TrieNode;
      slot = (slot + 1) & wrap;
    }
    return null;
  }

  private root(hash: number): TrieNode {
    const known = this.first(hash);
    if (known !== null) return known;
    const node = newNode();
    const id = this.nodes.push(node) - 1;
    this.hashes.push(hash);
    if (id * 2 > this.slots.length) this.grow();
    else this.place(id);
    return node;
  }

  private place(id: number): void {
    const wrap = this.slots.length - 1;
    let slot = (this.hashes[id] as number) & wrap;
    while (this.slots[slot] !== 0) slot = (slot + 1) & wrap;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let id = 1; id < this.nodes.length; id++) this.place(id);
  }
}
