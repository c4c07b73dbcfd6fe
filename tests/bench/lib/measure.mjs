export { rounded } from '../../../scripts/lib/figures.mjs';

/** @param {readonly number[]} values @param {number} share 0..1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Milliseconds of processor time of one call, its share of garbage collection included. Unlike the clock it does not
 * count the time in which the machine works for others.
 * @param {() => unknown} act
 */
export function timeOf(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several times: the one that was disturbed least. @param {() => unknown} act @param {number} times */
export function bestOf(act, times) {
  let best = Infinity;
  for (let i = 0; i < times; i++) best = Math.min(best, timeOf(act));
  return best;
}

/**
 * Times contenders in turn, round by round, so that whatever else the machine does strikes all alike.
 * @template {string} Name
 * @param {Record<Name, () => unknown>} contenders
 * @param {number} rounds
 * @param {number} [warmUp] rounds that are not counted
 * @returns {Record<Name, number[]>} milliseconds by contender, one a round
 */
export function interleaved(contenders, rounds, warmUp = 2) {
  const names = /** @type {Name[]} */ (Object.keys(contenders));
  const times = /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
  );
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const time = timeOf(contenders[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** Slope of log time on log length: 1 is linear. @param {readonly [length: number, time: number][]} points */
export function exponentOf(points) {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)]);
  const mean = (/** @type {0 | 1} */ axis) => logs.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  let over = 0;
  let under = 0;
  for (const [a = 0, b = 0] of logs) {
    over += (a - x) * (b - y);
    under += (a - x) ** 2;
  }
  return over / under;
}
