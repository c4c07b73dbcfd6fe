import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exponentOf, median, rounded, timeOf } from '../lib/measure.mjs';
import { modelProfiles, portfolioOf } from '../lib/portfolio.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const SIZES = [1_000, 10_000, 100_000];
const LARGEST = 100_000;
/** Node lets garbage pile up to its limit, so the limit is set: a process that needs more than it dies. */
const HEAP = '--max-old-space-size=128';

/**
 * The consistency of portfolios of profiles that are read once: how time and memory grow.
 * @param {any} engine @param {string} file of the engine @returns {Row[]}
 */
export function portfolio(engine, file) {
  return [exponent(engine), ...memory(file)];
}

/** @param {any} engine @returns {Row} */
function exponent(engine) {
  const { book, models } = modelProfiles(engine);
  const report = (/** @type {number} */ size) => {
    const gathered = engine.openPortfolio(book);
    for (const profile of portfolioOf(models, size)) gathered.add(profile);
    return gathered.report();
  };
  const times = SIZES.map(() => /** @type {number[]} */ ([]));
  for (let round = -1; round < 3; round++) {
    SIZES.forEach((size, i) => {
      // Small portfolios are read as often as fills a fair part of the time, so that every point is as sure.
      const often = Math.min(20, LARGEST / size);
      const time = timeOf(() => {
        for (let k = 0; k < often; k++) report(size);
      });
      if (round >= 0) times[i]?.push(time / often);
    });
  }
  const points = SIZES.map((size, i) => /** @type {[number, number]} */ ([size, median(times[i] ?? [])]));
  return {
    figure: 'exponent of time over assets of a portfolio, 1,000 to 100,000, consistency',
    value: exponentOf(points),
    unit: '',
    must: 1.05,
    higher: false,
    detail: points.map(([size, time]) => `${size} assets ${rounded(time)} ms`).join(', '),
  };
}

/** @param {string} file @returns {Row[]} */
function memory(file) {
  const child = fileURLToPath(new URL('portfolio-child.mjs', import.meta.url));
  /** @type {{ before: number, peak: number }[]} */
  const runs = Array.from({ length: 3 }, () =>
    JSON.parse(
      execFileSync(process.execPath, [HEAP, child, path.resolve(file), String(LARGEST)], { encoding: 'utf8' }),
    ),
  );
  const list = (/** @type {number[]} */ values) => values.map(rounded).join(', ');
  return [
    {
      figure: 'memory (RSS) at its peak, consistency of 100,000 assets, a whole process with a heap of 128 MB',
      value: median(runs.map(({ peak }) => peak)),
      unit: 'MB',
      must: 300,
      higher: false,
      detail: `runs: ${list(runs.map(({ peak }) => peak))} MB; before the first asset ${list(runs.map(({ before }) => before))} MB`,
    },
  ];
}
