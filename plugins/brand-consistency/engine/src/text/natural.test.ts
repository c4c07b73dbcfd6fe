/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from './natural';

describe('natural', () => {
  it('stems English', () => {
    expect([stem('villas'), stem('relaxing'), stem('')]).toEqual(['villa', 'relax', '']);
  });

  it('loads neither database clients nor the rest of natural', () => {
    const paths = [...readFileSync(join(__dirname, 'natural.ts'), 'utf8').matchAll(/from '(natural\/[^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    expect(paths.length).toBeGreaterThan(0);
    const script = `${JSON.stringify(paths)}.forEach((path) => require(path)); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const loaded = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: __dirname, encoding: 'utf8' }),
    ) as string[];
    expect(loaded.filter((file) => !/node_modules\/natural\/lib\//.test(file))).toEqual([]);
    expect(loaded.length).toBeLessThan(10);
  });

  it('loads as an ES module too', () => {
    const script =
      "import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'; console.log(porter.stem('villas'))";
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: __dirname,
        encoding: 'utf8',
      }).trim(),
    ).toBe('villa');
  });
});
