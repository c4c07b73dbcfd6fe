import type { Node } from './syntax-tree';

const MAX_LITERALS = 1000;

/** All texts that a node can match, without what stands around them; null where they are too many or not finite. */
export function literalsOf(node: Node, most = MAX_LITERALS): string[] | null {
  const found = expand(node, most);
  return found === null ? null : [...new Set(found)].filter((text) => text !== '');
}

function expand(node: Node, most: number): string[] | null {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'set':
      return node.set.members?.map((code) => String.fromCodePoint(code)) ?? null;
    case 'assert':
      return node.what === 'boundary' ? [''] : null;
    case 'look':
      return null;
    case 'group':
      return expand(node.body, most);
    case 'choice': {
      const all: string[] = [];
      for (const option of node.options) {
        const texts = expand(option, most);
        if (texts === null || all.length + texts.length > most) return null;
        all.push(...texts);
      }
      return all;
    }
    case 'sequence':
      return join(node.items, most);
    case 'repeat': {
      if (node.max > 8) return null;
      const all: string[] = [];
      for (let count = node.min; count <= node.max; count++) {
        const texts = join(new Array<Node>(count).fill(node.body), most);
        if (texts === null || all.length + texts.length > most) return null;
        all.push(...texts);
      }
      return all;
    }
  }
}

function join(items: readonly Node[], most: number): string[] | null {
  let all = [''];
  for (const item of items) {
    const texts = expand(item, most);
    if (texts === null || all.length * texts.length > most) return null;
    if (texts.length === 1) all = all.map((start) => start + (texts[0] ?? ''));
    else all = all.flatMap((start) => texts.map((end) => start + end));
  }
  return all;
}
