import { WORD_SET } from './char-set';
import type { CharSet } from './char-set';
import type { Node } from './syntax-tree';

/** The set of which a pattern matches exactly the longest runs (`\w+`, `\b(\w+)\b`, `[^\s]+`); otherwise null. */
export function runSetOf(root: Node): CharSet | null {
  const items = root.kind === 'sequence' ? root.items : [root];
  const bare = items.filter((item) => !(item.kind === 'assert' && (item.what === 'boundary' || item.what === 'edge')));
  const bounded = bare.length < items.length;
  let [item] = bare;
  if (bare.length !== 1 || item === undefined) return null;
  // One group around the loop captures the run; more would have to be told apart.
  if (item.kind === 'group' && item.index === 1) item = item.body;
  if (item.kind !== 'repeat' || !item.greedy || item.min !== 1 || item.max !== Infinity) return null;
  if (item.body.kind !== 'set') return null;
  return !bounded || item.body.set === WORD_SET ? item.body.set : null;
}
