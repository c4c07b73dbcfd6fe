import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, rounded } from '../lib/measure.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** Memory that 50,000 terms add to a process that has the engine already. @param {string} file @returns {Row[]} */
export function memory(file) {
  const child = fileURLToPath(new URL('memory-child.mjs', import.meta.url));
  const runs = Array.from({ length: 5 }, () => {
    const out = execFileSync(process.execPath, ['--expose-gc', child, path.resolve(file)], { encoding: 'utf8' });
    return /** @type {number} */ (JSON.parse(out).megabytes);
  });
  return [
    {
      figure: 'memory (RSS) that 50,000 terms add',
      value: median(runs),
      unit: 'MB',
      must: 100,
      aim: 60,
      higher: false,
      detail: `runs: ${runs.map((run) => rounded(run)).join(', ')} MB`,
    },
  ];
}
