import { describe } from './problem.mjs';
import { duration } from './say.mjs';

/**
 * @typedef {{ ok: boolean, tally?: import('./jest.mjs').Tally, note?: string }} Outcome
 * @typedef {{ name: string, act: () => Promise<Outcome> }} Stage
 */

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/**
 * @param {Stage} stage
 * @returns {Promise<Outcome & { name: string, took: number }>}
 */
async function perform({ name, act }) {
  print(`\n── ${name} ──`);
  const started = Date.now();
  try {
    return { name, ...(await act()), took: Date.now() - started };
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    return { name, ok: false, took: Date.now() - started };
  }
}

/**
 * Performs stages one after the other until one fails, then prints each one's time and, alone on the last line,
 * `N passed, N failed`: the tests of all stages, plus one failure for a failed stage that has no tests to count.
 * @param {Stage[]} stages
 * @returns {Promise<boolean>} whether all went well
 */
export async function performStages(stages) {
  const started = Date.now();
  const done = [];
  for (const stage of stages) {
    const outcome = await perform(stage);
    done.push(outcome);
    if (!outcome.ok) break;
  }

  print('\n── summary ──');
  for (const { name, ok, took, tally, note } of done) {
    const counted = tally === undefined ? '' : `${tally.passed} tests`;
    print(`${ok ? '✓' : '✗'} ${name.padEnd(34)} ${duration(took).padStart(12)}  ${note ?? counted}`);
  }
  for (const { name } of stages.slice(done.length)) print(`· ${name.padEnd(34)}      not run`);
  print(`  ${'all'.padEnd(34)} ${duration(Date.now() - started).padStart(12)}`);

  const failing = done.find(({ ok }) => !ok);
  if (failing !== undefined) print(`\nThe stage "${failing.name}" failed.`);
  const passed = done.reduce((sum, { tally }) => sum + (tally?.passed ?? 0), 0);
  const failed = done.reduce((sum, { ok, tally }) => sum + Math.max(tally?.failed ?? 0, ok ? 0 : 1), 0);
  print(`${passed} passed, ${failed} failed`);
  return failing === undefined;
}
