import { firstOf } from './first';
import type { First } from './first';
import { orFirst, NOTHING_FIRST } from './first';
import type { Node } from './syntax-tree';

/** Fewest and most UTF-16 units that a node takes. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

const plus = (a: Width, b: Width): Width => ({ min: a.min + b.min, max: a.max + b.max });

export function widthOf(node: Node): Width {
  switch (node.kind) {
    case 'text':
      return { min: node.text.length, max: node.text.length };
    case 'set':
      return { min: 1, max: node.set.astral ? 2 : 1 };
    case 'assert':
    case 'look':
      return { min: 0, max: 0 };
    case 'group':
      return widthOf(node.body);
    case 'sequence':
      return widthOfAll(node.items);
    case 'choice': {
      const widths = node.options.map(widthOf);
      return { min: Math.min(...widths.map(({ min }) => min)), max: Math.max(...widths.map(({ max }) => max)) };
    }
    case 'repeat': {
      const body = widthOf(node.body);
      return { min: body.min * node.min, max: body.max === 0 ? 0 : body.max * node.max };
    }
  }
}

export const widthOfAll = (items: readonly Node[]): Width => items.map(widthOf).reduce(plus, { min: 0, max: 0 });

/** All characters that a node may take, as a superset. */
export function charactersOf(node: Node): First {
  switch (node.kind) {
    case 'text': {
      let all = NOTHING_FIRST;
      for (const character of node.text) all = orFirst(all, firstOf({ ...node, text: character }), false);
      return all;
    }
    case 'set':
      return firstOf(node);
    case 'assert':
    case 'look':
      return NOTHING_FIRST;
    case 'group':
    case 'repeat':
      return charactersOf(node.body);
    case 'choice':
      return node.options.map(charactersOf).reduce((all, one) => orFirst(all, one, false), NOTHING_FIRST);
    case 'sequence':
      return node.items.map(charactersOf).reduce((all, one) => orFirst(all, one, false), NOTHING_FIRST);
  }
}
