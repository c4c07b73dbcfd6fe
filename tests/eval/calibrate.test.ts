import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const AXES = 11;

const dryRun = (language: string): string =>
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'calibrate.mjs'), '--dry-run', '--language', language], {
    encoding: 'utf8',
    cwd: ROOT,
  });

it.each(['en', 'vi'])('the calibration of %s says something of every axis, and the same twice', (language) => {
  const said = dryRun(language);
  expect(said.split('\n').filter((line) => line.startsWith(`${language} `))).toHaveLength(AXES);
  expect(dryRun(language)).toBe(said);
});
