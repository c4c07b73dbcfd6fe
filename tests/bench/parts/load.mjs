import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PLUGIN } from '../../../scripts/lib/places.mjs';
import { bundleForBrowser } from '../lib/bundle.mjs';
import { median, rounded } from '../lib/measure.mjs';

/** @typedef {import('../run.mjs').Row} Row */

const RUNS = 15;

/** What it costs to have the engine: loading it in Node, and its weight in the admin panel. @returns {Promise<Row[]>} */
export async function load() {
  const file = path.join(PLUGIN, 'dist', 'engine', 'index.js');
  const script = `const start = performance.now(); require(${JSON.stringify(file)}); console.log(performance.now() - start);`;
  const runs = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
  );
  const minified = await bundleForBrowser();
  return [
    {
      figure: 'load of the built engine in node',
      value: median(runs),
      unit: 'ms',
      must: 80,
      higher: false,
      detail: `${RUNS} processes, least ${rounded(Math.min(...runs))} ms`,
    },
    {
      figure: 'weight of the whole engine in the admin panel, minified and gzipped',
      value: gzipSync(minified, { level: 9 }).length / 1024,
      unit: 'kB',
      must: 250,
      higher: false,
      detail: `${rounded(minified.length / 1024)} kB before gzip, with every dependency`,
    },
  ];
}
