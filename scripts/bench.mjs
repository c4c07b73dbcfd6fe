#!/usr/bin/env node
// npm run bench: measures what the engine promises of speed and weight, and fails where a bar is missed.
// Names of parts may follow (`npm run bench -- throughput terms`); then nothing is written.
import { runBench } from '../tests/bench/run.mjs';
import { verdict } from './lib/figures.mjs';

const rows = await runBench(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
if (rows.some((row) => verdict(row) === 'MISSED')) process.exitCode = 1;
