#!/usr/bin/env node
// npm test: everything, from the install to the browser.   --fast: the engine alone, without its tests of scale   --only a,b: some stages
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './lib/chromium.mjs';
import { runJest } from './lib/jest.mjs';
import { PLUGIN, ROOT, toolFile } from './lib/places.mjs';
import { ensureBuilt, ensureInstalled } from './lib/prepare.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { runNode, runNpm } from './lib/run.mjs';
import { performStages } from './lib/stages.mjs';
import { temporaryDirectory, testEnvironment } from './lib/test-environment.mjs';

const scratch = temporaryDirectory('npm-test');
const env = testEnvironment();

/** What lies beside the repository where it is developed: labelled sets and the contract of the command line. */
const SHARED = path.resolve(ROOT, '..', 'shared');
const CONTRACT = path.join(SHARED, 'contract-check.mjs');
const LABELLED = path.join(SHARED, 'eval', 'README.md');

/** @typedef {import('./lib/stages.mjs').Stage} Stage */

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {{ inBand?: boolean, before?: () => Promise<Record<string, string> | void> }} [options]
 *   `before`: what the tests need; its result joins their environment
 * @returns {Stage}
 */
const tests = (name, projects, { inBand = false, before } = {}) => ({
  name,
  act: async () => runJest(projects, { scratch, inBand, env: { ...env, ...(await before?.()) } }),
});

/**
 * @param {string} name
 * @param {Array<() => Promise<{ code: number }>>} commands
 * @returns {Stage}
 */
const commands = (name, commands) => ({
  name,
  act: async () => {
    const results = [];
    for (const command of commands) results.push((await command()).code);
    return { ok: results.every((code) => code === 0) };
  },
});

/**
 * @param {string} name
 * @param {() => Promise<unknown>} act throws when it fails
 * @returns {Stage}
 */
const step = (name, act) => ({
  name,
  act: async () => {
    const note = await act();
    return typeof note === 'string' ? { ok: true, note } : { ok: true };
  },
});

const build = (/** @type {'plugin' | 'host' | 'admin'} */ name) => async () =>
  (await ensureBuilt({ only: [name] })).length === 0 ? 'up to date' : 'built';

const node = (/** @type {string} */ file, /** @type {string[]} */ ...args) => runNode(file, args, { show: true, env });

const jobs = {
  install: step('install', () => ensureInstalled()),
  engine: tests('engine tests', ['engine']),
  units: tests('unit tests', ['engine', 'scale', 'cli', 'server', 'admin', 'house', 'eval']),
  figures: commands('figures', [() => node(path.join(ROOT, 'scripts', 'eval.mjs'), '--recorded')]),
  types: commands('type check', [() => runNpm(['run', '--silent', 'typecheck'], { show: true })]),
  lint: commands('lint', [
    () =>
      node(
        toolFile('eslint', 'bin/eslint.js'),
        '.',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        '.cache/eslint/',
      ),
    () =>
      node(
        toolFile('prettier', 'bin/prettier.cjs'),
        '--check',
        '--log-level',
        'warn',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        '.cache/prettier',
        '.',
      ),
  ]),
  plugin: step('plugin build', build('plugin')),
  verify: commands('plugin verify', [
    () => runNode(toolFile('@strapi/sdk-plugin', 'bin/strapi-plugin.js'), ['verify'], { cwd: PLUGIN, show: true, env }),
  ]),
  built: tests('tests of the built package', ['built']),
  host: step('host build', build('host')),
  strapi: tests('booted-Strapi tests', ['strapi', 'demo'], { inBand: true }),
  admin: step('admin build', build('admin')),
  browser: tests('browser tests', ['browser'], {
    inBand: true,
    before: async () => ({ CHROMIUM_PATH: await ensureChromium() }),
  }),
  contract: commands('command-line contract', [() => node(CONTRACT)]),
};

/** @typedef {keyof typeof jobs} Job */

/** What a single job needs before it, so that `--only browser` works on a fresh clone too. */
const NEEDS = /** @type {const} */ ({
  verify: ['plugin'],
  built: ['plugin'],
  strapi: ['plugin', 'host'],
  admin: ['plugin', 'host'],
  browser: ['plugin', 'host', 'admin'],
  contract: ['plugin'],
});

/**
 * @param {string[]} wanted
 * @returns {Job[]}
 */
function withNeeds(wanted) {
  const names = /** @type {Job[]} */ (Object.keys(jobs));
  const unknown = wanted.filter((name) => !(name in jobs));
  if (unknown.length > 0)
    throw new Problem(`There is no stage "${unknown.join(', ')}".`, `The stages are: ${names.join(', ')}.`);
  const needed = new Set([
    'install',
    ...wanted.flatMap((name) => [...(NEEDS[/** @type {keyof typeof NEEDS} */ (name)] ?? []), name]),
  ]);
  return names.filter((name) => needed.has(name));
}

await runMain(async () => {
  const { values } = parseArgs({ options: { fast: { type: 'boolean' }, only: { type: 'string' } } });
  const whole = /** @type {Job[]} */ (Object.keys(jobs)).filter(
    (name) =>
      name !== 'engine' &&
      (name !== 'contract' || existsSync(CONTRACT)) &&
      (name !== 'figures' || existsSync(LABELLED)),
  );
  const chosen =
    values.fast === true
      ? withNeeds(['engine'])
      : values.only === undefined
        ? whole
        : withNeeds(values.only.split(','));
  try {
    const ok = await performStages(chosen.map((name) => jobs[name]));
    if (!ok) process.exitCode = 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
