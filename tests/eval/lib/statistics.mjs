/**
 * Ranks from 1; equal values share the mean of theirs.
 * @param {readonly number[]} values
 */
export function ranksOf(values) {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's r. @param {readonly number[]} xs @param {readonly number[]} ys */
export function pearson(xs, ys) {
  const [mx, my] = [mean(xs), mean(ys)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, i) => {
    const y = ys[i] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Spearman's ρ, ties by mean ranks. @param {readonly number[]} xs @param {readonly number[]} ys */
export const spearman = (xs, ys) => pearson(ranksOf(xs), ranksOf(ys));

/**
 * Area under the ROC curve: how often a positive is above a negative, ties by half (Mann and Whitney 1947).
 * @param {readonly number[]} positives @param {readonly number[]} negatives
 */
export function auc(positives, negatives) {
  const ranks = ranksOf([...positives, ...negatives]);
  const sum = ranks.slice(0, positives.length).reduce((total, rank) => total + rank, 0);
  return (sum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** Share of those for which something holds. @template T @param {readonly T[]} all @param {(one: T) => boolean} holds */
export const shareOf = (all, holds) => all.filter(holds).length / all.length;

/**
 * Mean of a statistic over bins of equal size after sorting by a key: what is left of it among texts of one length.
 * @template T
 * @param {readonly T[]} items @param {(item: T) => number} key @param {number} bins @param {(items: readonly T[]) => number} statistic
 */
export function withinBins(items, key, bins, statistic) {
  const sorted = [...items].sort((a, b) => key(a) - key(b));
  const size = sorted.length / bins;
  return mean(
    Array.from({ length: bins }, (_, bin) =>
      statistic(sorted.slice(Math.round(bin * size), Math.round((bin + 1) * size))),
    ),
  );
}

/** Standard deviation of a whole population. @param {readonly number[]} values */
export function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
