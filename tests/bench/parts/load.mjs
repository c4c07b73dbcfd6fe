import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
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
  const script =
    `const start = process.cpuUsage(); require(${JSON.stringify(file)});` +
    'const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);';
  const runs = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
  );
  const minified = await bundleForBrowser();
  const admin = path.join(PLUGIN, 'dist', 'admin');
  const chunks = readdirSync(admin).filter((name) => name.endsWith('.mjs'));
  const weights = chunks.map((name) => gzipSync(readFileSync(path.join(admin, name)), { level: 9 }).length / 1024);
  return [
    {
      figure: 'load of the built engine in node',
      value: median(runs),
      unit: 'ms',
      must: 80,
      higher: false,
      detail: `processor time; ${RUNS} processes, least ${rounded(Math.min(...runs))} ms`,
    },
    {
      figure: 'everything the plugin adds to the admin panel, gzipped',
      value: weights.reduce((sum, weight) => sum + weight, 0),
      unit: 'kB',
      must: 250,
      higher: false,
      detail: `${chunks.length} chunks, the largest ${rounded(Math.max(...weights))} kB`,
    },
    {
      figure: 'the whole engine if a browser loaded it, minified and gzipped, with every dependency',
      value: gzipSync(minified, { level: 9 }).length / 1024,
      unit: 'kB',
      higher: false,
    },
  ];
}
