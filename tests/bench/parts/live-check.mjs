import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile, rounded } from '../lib/measure.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const ROUNDS = 4;
const CHILD = fileURLToPath(new URL('live-check-child.mjs', import.meta.url));

/**
 * One check of 500 words, against retext with its eight usual plugins. Each in processes of its own and in turn, so
 * that neither pays for clearing up after the other.
 * @param {string} file the bundled engine
 * @returns {Row[]}
 */
export function liveCheck(file) {
  const timesOf = (/** @type {string[]} */ ...contender) =>
    /** @type {number[]} */ (JSON.parse(execFileSync(process.execPath, [CHILD, ...contender], { encoding: 'utf8' })));
  /** @type {number[]} */
  const theirs = [];
  /** @type {number[]} */
  const ours = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(...timesOf('retext'));
    ours.push(...timesOf('ours', file));
  }
  const ratio = (/** @type {number} */ share) => quantile(theirs, share) / quantile(ours, share);
  const milliseconds = (/** @type {number[]} */ times) =>
    `p50 ${rounded(quantile(times, 0.5))} ms, p99 ${rounded(quantile(times, 0.99))} ms`;
  return [
    {
      figure: 'p99 of a 500-word check, three styles, against retext with its eight usual plugins',
      value: ratio(0.99),
      unit: '× lower',
      must: 50,
      aim: 100,
      higher: true,
      detail: `${ours.length} checks each; ours ${milliseconds(ours)}; retext ${milliseconds(theirs)}`,
    },
    { figure: 'the same, p50', value: ratio(0.5), unit: '× lower', higher: true },
  ];
}
