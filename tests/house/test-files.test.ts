import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, toolFile } from '../../scripts/lib/places.mjs';
import { sourceFiles } from '../support/source-files';

it('every test file belongs to a jest project and therefore runs', () => {
  const listed = execFileSync(process.execPath, [toolFile('jest', 'bin/jest.js'), '--listTests', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const run = new Set((JSON.parse(listed) as string[]).map((file) => path.relative(ROOT, file)));
  const forgotten = sourceFiles().filter((file) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(file) && !run.has(file));
  expect(forgotten).toEqual([]);
});

it('no test looks at a clock: how long things take is for the benchmarks to say', () => {
  const clocks = /\b(?:performance\s*\.\s*now|Date\s*\.\s*now|process\s*\.\s*(?:hrtime|cpuUsage))\b/;
  const timed = sourceFiles().filter(
    (file) => /^plugins\/.*\.test\.[jt]sx?$/.test(file) && clocks.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(timed).toEqual([]);
});
