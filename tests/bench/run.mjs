import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format as prettier } from 'prettier';
import { ROOT } from '../../scripts/lib/places.mjs';
import { loadEngine } from './lib/bundle.mjs';
import { rounded } from './lib/measure.mjs';
import { EVAL } from './lib/vale-rules.mjs';
import { adversarial } from './parts/adversarial.mjs';
import { length } from './parts/length.mjs';
import { liveCheck } from './parts/live-check.mjs';
import { load } from './parts/load.mjs';
import { memory } from './parts/memory.mjs';
import { terms } from './parts/terms.mjs';
import { throughput } from './parts/throughput.mjs';

/**
 * One figure. `higher`: whether more is better. `must` and `aim` are the bars, where there are any.
 * @typedef {{ figure: string, value: number, unit: string, must?: number, aim?: number, higher: boolean, detail?: string }} Row
 */

/** @param {Row} row @param {number | undefined} bar */
const meets = ({ value, higher }, bar) => bar === undefined || (higher ? value >= bar : value <= bar);

/** @param {Row} row */
export function verdict(row) {
  if (row.must === undefined) return '';
  if (!meets(row, row.must)) return 'MISSED';
  return meets(row, row.aim) ? 'ok' : 'must met, aim missed';
}

/** @param {Row} row */
const bars = ({ must, aim, higher }) =>
  [must, aim].map((bar) => (bar === undefined ? '' : `${higher ? '≥' : '≤'} ${bar}`));

/** @param {readonly Row[]} rows */
export function toMarkdown(rows) {
  const lines = rows.map((row) => {
    const [must = '', aim = ''] = bars(row);
    return `| ${row.figure} | ${rounded(row.value)} ${row.unit} | ${must} | ${aim} | ${verdict(row)} |`;
  });
  const details = rows.filter(({ detail }) => detail !== undefined).map((row) => `- ${row.figure}: ${row.detail}.`);
  return [
    '# Benchmark',
    '',
    'Written by `npm run bench`. Ratios of contenders that took turns in one run on one machine; the absolute figures',
    'below the table hold for that machine only.',
    '',
    '| figure | measured | must | aim | |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    ...details,
    '',
  ].join('\n');
}

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
    'live-check': () => liveCheck(engine),
    terms: () => terms(engine),
    length: () => length(engine),
    adversarial: () => adversarial(engine),
    memory: () => memory(file),
    load,
  };
  /** @type {Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const row of await measure()) {
      rows.push(row);
      const [must = '', aim = ''] = bars(row);
      say(`${row.figure}: ${rounded(row.value)} ${row.unit}   must ${must}   aim ${aim}   ${verdict(row)}`);
      if (row.detail !== undefined) say(`    ${row.detail}`);
    }
  }
  if (only.length === 0) {
    const folder = path.join(ROOT, 'tests', 'bench');
    const json = rows.map((row) => ({ ...row, value: rounded(row.value), verdict: verdict(row) }));
    const environment = { node: process.version, platform: process.platform, arch: process.arch };
    const style = { printWidth: 120, singleQuote: true };
    await writeFile(
      path.join(folder, 'results.json'),
      await prettier(JSON.stringify({ environment, rows: json }), { ...style, parser: 'json' }),
    );
    await writeFile(
      path.join(folder, 'results.md'),
      await prettier(toMarkdown(rows), { ...style, parser: 'markdown' }),
    );
  }
  return rows;
}
