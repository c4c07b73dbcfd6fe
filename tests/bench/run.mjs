import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format as prettier } from 'prettier';
import { rounded, toLines, toTable, verdict } from '../../scripts/lib/figures.mjs';
import { ROOT } from '../../scripts/lib/places.mjs';
import { loadEngine } from './lib/bundle.mjs';
import { EVAL } from './lib/vale-rules.mjs';
import { adversarial } from './parts/adversarial.mjs';
import { length } from './parts/length.mjs';
import { liveCheck } from './parts/live-check.mjs';
import { load } from './parts/load.mjs';
import { memory } from './parts/memory.mjs';
import { portfolio } from './parts/portfolio.mjs';
import { terms } from './parts/terms.mjs';
import { throughput } from './parts/throughput.mjs';

/** @typedef {import('../../scripts/lib/figures.mjs').Row} Row */

const INTRODUCTION = [
  '# Benchmark',
  '',
  'Written by `npm run bench`. Ratios of contenders that took turns in one run on one machine; the absolute figures',
  'below the table hold for that machine only.',
  '',
];

/**
 * Measures everything, or the named parts, and writes the results.
 * @param {readonly string[]} only names of parts; empty: all
 * @param {(line: string) => void} say
 */
export async function runBench(only, say) {
  if (!existsSync(EVAL)) throw new Error(`The evaluation data are not at ${path.relative(ROOT, EVAL)}.`);
  const { file, engine } = await loadEngine();
  /** @type {Record<string, () => Row[] | Promise<Row[]>>} */
  const parts = {
    throughput: () => throughput(engine),
    'live-check': () => liveCheck(path.resolve(file)),
    terms: () => terms(engine),
    length: () => length(engine),
    adversarial: () => adversarial(engine),
    memory: () => memory(file),
    portfolio: () => portfolio(engine, file),
    load,
  };
  /** @type {Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const row of await measure()) {
      rows.push(row);
      for (const line of toLines(row)) say(line);
    }
  }
  if (only.length === 0) await writeResults(rows);
  return rows;
}

/** @param {readonly Row[]} rows */
async function writeResults(rows) {
  const folder = path.join(ROOT, 'tests', 'bench');
  const environment = { node: process.version, platform: process.platform, arch: process.arch };
  const json = rows.map((row) => ({ ...row, value: rounded(row.value), verdict: verdict(row) }));
  const style = { printWidth: 120, singleQuote: true };
  await writeFile(
    path.join(folder, 'results.json'),
    await prettier(JSON.stringify({ environment, rows: json }), { ...style, parser: 'json' }),
  );
  await writeFile(
    path.join(folder, 'results.md'),
    await prettier([...INTRODUCTION, ...toTable(rows), ''].join('\n'), { ...style, parser: 'markdown' }),
  );
}
