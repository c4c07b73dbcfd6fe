#!/usr/bin/env node
// npm run eval: how well voice and fit are measured, on labelled sets; the figures are written to tests/eval/results.md
// and into the voice's pages.
// Names of parts may follow (`npm run eval -- formality`); then nothing is written.
//   --recorded   write nothing, and fail only where a bar is missed that was met when the results were written, or is
//                missed by more than it was then
import { parseArgs } from 'node:util';
import { writeFigures } from '../tests/eval/calibrate/write-docs.mjs';
import { readResults, writeResults } from '../tests/eval/results.mjs';
import { runEval } from '../tests/eval/run.mjs';
import { isWorse, verdict } from './lib/figures.mjs';

const { values, positionals } = parseArgs({
  options: { recorded: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rows = await runEval(positionals, (line) => process.stdout.write(`${line}\n`));
const missed = rows.filter((row) => verdict(row) === 'MISSED');
const before = values.recorded ? readResults() : new Map();
const failed = missed.filter((row) => isWorse(row, before.get(row.figure)));
for (const { figure } of failed)
  process.stderr.write(`${values.recorded ? 'worse than recorded' : 'missed'}: ${figure}\n`);
if (!values.recorded && positionals.length === 0) {
  await writeResults(rows);
  await writeFigures(rows);
}
if (failed.length > 0) process.exitCode = 1;
