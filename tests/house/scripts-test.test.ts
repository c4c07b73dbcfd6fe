import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { tallyOf } from '../../scripts/lib/jest.mjs';
import { duration } from '../../scripts/lib/say.mjs';
import { performStages } from '../../scripts/lib/stages.mjs';
import { temporaryDirectory } from '../../scripts/lib/test-environment.mjs';

const totals = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('tallyOf', () => {
  it('counts what passed', () => {
    expect(tallyOf(totals)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts files that did not load and skipped tests as failures', () => {
    expect(tallyOf({ ...totals, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 1 }).failed).toBe(4);
  });
});

describe('performStages', () => {
  const perform = async (stages: Parameters<typeof performStages>[0]): Promise<{ ok: boolean; lines: string[] }> => {
    let written = '';
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        written += String(chunk);
        return true;
      }),
    );
    const ok = await performStages(stages).finally(() => spies.forEach((spy) => spy.mockRestore()));
    return { ok, lines: written.trimEnd().split('\n') };
  };
  const good = (name: string, passed: number) => ({
    name,
    act: () => Promise.resolve({ ok: true, tally: { passed, failed: 0 } }),
  });

  it('sums the tests of all stages in its last line', async () => {
    const { ok, lines } = await perform([good('one', 2), good('two', 40)]);
    expect(ok).toBe(true);
    expect(lines.at(-1)).toBe('42 passed, 0 failed');
  });

  it('stops at the first failing stage, names it and those not run', async () => {
    const never = jest.fn();
    const broken = { name: 'lint', act: () => Promise.resolve({ ok: false }) };
    const { ok, lines } = await perform([good('one', 2), broken, { name: 'late', act: never }]);
    expect(ok).toBe(false);
    expect(never).not.toHaveBeenCalled();
    expect(lines.join('\n')).toMatch(/The stage "lint" failed\./);
    expect(lines.join('\n')).toMatch(/late +not run/);
    expect(lines.at(-1)).toBe('2 passed, 1 failed');
  });

  it('takes a thrown error for a failure', async () => {
    const { ok, lines } = await perform([{ name: 'boom', act: () => Promise.reject(new Error('why')) }]);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('why');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('findChromium', () => {
  const before = process.env['CHROMIUM_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });

  it('takes the one that CHROMIUM_PATH names', async () => {
    const directory = temporaryDirectory('chromium');
    const program = path.join(directory, 'my-chrome');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    process.env['CHROMIUM_PATH'] = program;
    await expect(findChromium()).resolves.toBe(program);
    rmSync(directory, { recursive: true });
  });

  it('refuses a CHROMIUM_PATH that leads nowhere instead of quietly taking another', async () => {
    process.env['CHROMIUM_PATH'] = path.join(path.sep, 'no', 'such', 'chrome');
    await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH');
  });
});

it.each([
  [420, '0.4 s'],
  [37_400, '37 s'],
  [125_000, '2 min 5 s'],
])('duration(%d) is %s', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected);
});
