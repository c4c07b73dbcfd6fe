import { verdict, runBench } from '../tests/bench/run.mjs';

const rows = await runBench(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
if (rows.some((row) => verdict(row) === 'MISSED')) process.exitCode = 1;
