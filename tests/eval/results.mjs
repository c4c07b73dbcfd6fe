import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rounded, toTable } from '../../scripts/lib/figures.mjs';
import { ROOT } from '../../scripts/lib/places.mjs';

/** @typedef {import('../../scripts/lib/figures.mjs').Row} Row */

const FILE = path.join(ROOT, 'tests', 'eval', 'results.json');
const PAGE = path.join(ROOT, 'tests', 'eval', 'results.md');

/** The figures as they were when they were last written, by name. @returns {Map<string, number>} */
export const readResults = () =>
  new Map(existsSync(FILE) ? Object.entries(JSON.parse(readFileSync(FILE, 'utf8'))) : []);

/** @param {readonly Row[]} rows */
export async function writeResults(rows) {
  const figures = Object.fromEntries(rows.map(({ figure, value }) => [figure, rounded(value)]));
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
  const page = [
    '# Evaluation',
    '',
    'Written by `npm run eval`. Figures of sets that lie in `../shared/eval` are missing where the folder is.',
    '',
    ...toTable(rows),
  ].join('\n');
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}
