import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';
import { withLock } from '../../scripts/lib/lock.mjs';
import { missingFiles, promisedFiles } from '../../scripts/lib/outputs.mjs';
import { createStamp } from '../../scripts/lib/stamp.mjs';
import { temporaryDirectory } from '../../scripts/lib/test-environment.mjs';

let directory = '';
const write = (name: string, text: string): string => {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

beforeEach(() => {
  directory = temporaryDirectory('house');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('fingerprint', () => {
  const of = (...places: string[]): Promise<string> => fingerprint(places, { base: directory });

  it('follows contents and names, not dates', async () => {
    const file = write('src/a.ts', 'one');
    const before = await of('src');
    utimesSync(file, new Date(0), new Date(0));
    expect(await of('src')).toBe(before);
    writeFileSync(file, 'two');
    expect(await of('src')).not.toBe(before);
    writeFileSync(file, 'one');
    expect(await of('src')).toBe(before);
    write('src/b.ts', '');
    expect(await of('src')).not.toBe(before);
  });

  it('leaves out what no bundle takes in', async () => {
    write('src/a.ts', 'one');
    const before = await of('src');
    write('src/a.test.ts', 'a test');
    write('src/node_modules/x/index.js', 'foreign');
    write('src/dist/index.js', 'built');
    expect(await of('src')).toBe(before);
  });

  it('takes a missing place for an empty one and tells salts apart', async () => {
    await expect(of('nowhere')).resolves.toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint([], { salt: 'a' })).not.toBe(await fingerprint([], { salt: 'b' }));
  });
});

describe('a stamp', () => {
  it('is there only between the end of good work and the start of the next', async () => {
    const stamp = createStamp(path.join(directory, 'dist', '.cache', 'plugin'));
    expect(await stamp.matches('abc')).toBe(false);
    await stamp.write('abc');
    expect(await stamp.matches('abc')).toBe(true);
    expect(await stamp.matches('abd')).toBe(false);
    await stamp.drop();
    expect(await stamp.matches('abc')).toBe(false);
  });
});

describe('the lock', () => {
  const lock = (): string => path.join(directory, 'lock');

  it('lets one work at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = (): Promise<void> =>
      withLock(lock(), async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toBe(1);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(lock(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withLock(lock(), () => Promise.resolve('free'))).resolves.toBe('free');
  });

  it('of a process that died is taken over', async () => {
    mkdirSync(lock());
    // No process has this number: it is beyond what systems give out.
    writeFileSync(path.join(lock(), 'owner'), `2147483646\n${(await import('node:os')).hostname()}\n`);
    await expect(withLock(lock(), () => Promise.resolve('ours'), { patience: 2_000 })).resolves.toBe('ours');
  });

  it('of one that lives is waited for, with a word about it, and not for ever', async () => {
    mkdirSync(lock());
    writeFileSync(path.join(lock(), 'owner'), `${process.pid}\n${(await import('node:os')).hostname()}\n`);
    const onWait = jest.fn();
    await expect(withLock(lock(), () => Promise.resolve(), { onWait, patience: 300 })).rejects.toThrow('very long');
    expect(onWait).toHaveBeenCalledTimes(1);
    expect(readFileSync(path.join(lock(), 'owner'), 'utf8')).toContain(String(process.pid));
  });
});

describe('the built files', () => {
  it('that a plugin promises and lacks are told, because Strapi would skip the plugin without a word', async () => {
    write(
      'package.json',
      JSON.stringify({
        exports: {
          './package.json': './package.json',
          './strapi-server': {
            types: './dist/a.d.ts',
            source: './a.ts',
            import: './dist/a.mjs',
            require: './dist/a.js',
          },
        },
      }),
    );
    write('dist/a.mjs', '');
    const missing = await missingFiles(await promisedFiles(directory));
    expect(missing.map((file) => path.relative(directory, file))).toEqual(['dist/a.d.ts', 'dist/a.js']);
  });
});
