#!/usr/bin/env node
// npm run eval: how well the voice is measured, on labelled sets. Names of parts may follow (`npm run eval -- formality`).
import { runEval } from '../tests/eval/run.mjs';
import { verdict } from './lib/figures.mjs';

const rows = await runEval(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
if (rows.some((row) => verdict(row) === 'MISSED')) process.exitCode = 1;
