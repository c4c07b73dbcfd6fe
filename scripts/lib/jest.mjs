import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, toolFile } from './places.mjs';
import { runNode } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} JestTotals
 */

/**
 * A test file that does not even load holds no failed test, and a skipped test hides one: both count as failed here.
 * @param {JestTotals} totals as jest writes them with --json
 * @returns {Tally}
 */
export const tallyOf = (totals) => ({
  passed: totals.numPassedTests,
  failed: totals.numFailedTests + totals.numRuntimeErrorTestSuites + totals.numPendingTests + totals.numTodoTests,
});

/**
 * Runs jest over some of the projects of jest.config.js.
 * @param {string[]} projects
 * @param {{ scratch: string, inBand?: boolean, env?: Record<string, string>, files?: string[] }} options
 *   `scratch`: a directory for jest's own report; `files`: only test files whose path holds one of these
 * @returns {Promise<{ ok: boolean, tally: Tally }>}
 */
export async function runJest(projects, { scratch, inBand = false, env = {}, files = [] }) {
  const report = path.join(scratch, `jest-${projects.join('-')}.json`);
  await rm(report, { force: true });
  const args = ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--ci'];
  // Left to itself jest keeps one core free for watching, which on two cores is half the machine.
  args.push(inBand ? '--runInBand' : '--maxWorkers=100%');
  if (files.length > 0) args.push('--testPathPattern', ...files);
  // jest prints its JSON on stdout too, which nobody wants to read; what people read is on stderr.
  const { code } = await runNode(toolFile('jest', 'bin/jest.js'), args, { cwd: ROOT, env, show: 'stderr' });
  const totals = await readFile(report, 'utf8').then(
    (text) => /** @type {JestTotals} */ (JSON.parse(text)),
    () => undefined,
  );
  // No report: jest itself fell over (no test found, a broken configuration).
  if (totals === undefined) return { ok: false, tally: { passed: 0, failed: 1 } };
  const tally = tallyOf(totals);
  return {
    ok: code === 0 && tally.failed === 0,
    tally: code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally,
  };
}
