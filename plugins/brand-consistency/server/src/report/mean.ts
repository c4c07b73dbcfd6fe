import type { Mean } from '../../../shared/contracts';

/** Mean of stored scores (whole hundredths) as the contracts tell it: 0..100, to two decimals, over what is scored. */
export function meanOf(scores: readonly (number | null)[]): Mean {
  const known = scores.filter((score) => score !== null);
  const sum = known.reduce((total, score) => total + score, 0);
  return { value: known.length === 0 ? null : Math.round(sum / known.length) / 100, scored: known.length };
}

/** Items by a key, in the order of first appearance; items whose key is null are left out. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
