import { execFileSync } from 'node:child_process';
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
