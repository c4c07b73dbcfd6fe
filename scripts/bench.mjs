#!/usr/bin/env node
// npm run bench: the engine's speed and safety as ratios, into tests/bench/results.*   Name parts to run only those.
import { parseArgs } from 'node:util';
import { runBench, verdict } from '../tests/bench/run.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/problem.mjs';

await runMain(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  await prepare({ admin: false, quiet: true });
  const rows = await runBench(positionals, (line) => {
    process.stdout.write(`${line}\n`);
  });
  if (rows.some((row) => verdict(row) === 'MISSED')) process.exitCode = 1;
});
