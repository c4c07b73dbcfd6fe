import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { missingFiles, promisedFiles } from './outputs.mjs';
import { CACHE, HOST_DIST, PLUGIN, ROOT, toolFile } from './places.mjs';
import { Problem } from './problem.mjs';
import { runNode } from './run.mjs';
import { createSay, duration } from './say.mjs';
import { createStamp } from './stamp.mjs';

/**
 * @typedef {object} Build
 * @property {string} name as told to the person who waits
 * @property {string} typical how long it takes
 * @property {string[]} inputs
 * @property {() => Promise<string[]>} outputs files that exist after a good build
 * @property {string} stamp
 * @property {() => Promise<unknown>} clean removes what an earlier build left and this one would not overwrite
 * @property {[file: string, args: string[]]} command
 * @property {string} cwd
 */

const inPlugin = (/** @type {string[]} */ ...names) => names.map((name) => path.join(PLUGIN, name));

/** The host's compiled files share their folder with the built admin, which has to survive. */
async function cleanHost() {
  const entries = await readdir(HOST_DIST).catch(() => /** @type {string[]} */ ([]));
  const stale = entries.filter((name) => name !== 'build' && name !== '.cache');
  await Promise.all(stale.map((name) => rm(path.join(HOST_DIST, name), { recursive: true, force: true })));
}

/** @type {Record<'plugin' | 'host' | 'admin', Build>} */
export const BUILDS = {
  plugin: {
    name: 'the plugin',
    typical: 'half a minute',
    inputs: [
      ...inPlugin('engine', 'server', 'shared', 'cli', 'admin', 'package.json', 'tsconfig.base.json'),
      path.join(ROOT, 'package-lock.json'),
    ],
    outputs: () => promisedFiles(),
    stamp: path.join(PLUGIN, 'dist', '.cache', 'plugin'),
    clean: () => rm(path.join(PLUGIN, 'dist'), { recursive: true, force: true }),
    command: [toolFile('@strapi/sdk-plugin', 'bin/strapi-plugin.js'), ['build', '--minify']],
    cwd: PLUGIN,
  },
  host: {
    name: 'the host',
    typical: 'a few seconds',
    // The plugin's contracts too: the demo's roles and its report in the terminal are written in their terms.
    inputs: [
      ...['src', 'config', 'database', 'demo/seed', 'tsconfig.json', 'package.json', 'package-lock.json'],
      ...inPlugin('shared/contracts'),
    ],
    outputs: async () => ['server', 'admin', 'database'].map((name) => path.join(HOST_DIST, 'config', `${name}.js`)),
    stamp: path.join(HOST_DIST, '.cache', 'host'),
    clean: cleanHost,
    command: [toolFile('typescript', 'bin/tsc'), ['-p', 'tsconfig.json']],
    cwd: ROOT,
  },
  admin: {
    name: 'the admin',
    typical: 'about 50 s',
    // The plugin enters as its built bundle: a change of the server alone leaves the admin as it is.
    inputs: [
      'src/admin',
      'config',
      'tsconfig.json',
      'package-lock.json',
      path.join(PLUGIN, 'dist', 'admin', 'index.mjs'),
    ],
    outputs: async () => [path.join(HOST_DIST, 'build', 'index.html')],
    stamp: path.join(HOST_DIST, '.cache', 'admin'),
    clean: () => rm(path.join(HOST_DIST, 'build'), { recursive: true, force: true }),
    command: [toolFile('@strapi/strapi', 'bin/strapi.js'), ['build']],
    cwd: ROOT,
  },
};

/**
 * @param {Build} build
 * @param {boolean} quiet
 * @returns {Promise<boolean>} whether there was anything to do
 */
async function bringUpToDate(build, quiet) {
  const say = createSay(quiet);
  const stamp = createStamp(build.stamp);
  const wanted = await fingerprint(build.inputs, { salt: JSON.stringify(build.command[1]) });
  if ((await stamp.matches(wanted)) && (await missingFiles(await build.outputs())).length === 0) return false;

  const started = Date.now();
  say(`Building ${build.name} (${build.typical}) …`);
  await stamp.drop();
  await build.clean();
  const [file, args] = build.command;
  const { code, output } = await runNode(file, args, { cwd: build.cwd, env: { NODE_ENV: 'production' } });
  const missing = await missingFiles(await build.outputs());
  if (code !== 0 || missing.length > 0) {
    const names = missing.map((name) => path.relative(ROOT, name)).join(', ');
    throw new Problem(
      `Building ${build.name} failed${missing.length > 0 ? `: ${names} did not come out of it` : '.'}`,
      'Mend what the lines above name. If the sources are untouched: delete the dist folders and run the command again.',
      { detail: output.split('\n').slice(-40).join('\n') },
    );
  }
  await stamp.write(wanted);
  say(`Built ${build.name} in ${duration(Date.now() - started)}.`);
  return true;
}

/**
 * Builds what is stale, in the order in which one needs the other: plugin, host, admin.
 * Commands started side by side wait for each other and then find the work done.
 * @param {{ only?: Array<keyof typeof BUILDS>, admin?: boolean, quiet?: boolean }} [options]
 *   `admin: false` leaves the admin out, for whoever needs no browser; `only` names the builds one by one
 * @returns {Promise<Array<keyof typeof BUILDS>>} the builds that had to be done
 * @throws {Problem} with the tool's last lines, when a build fails
 */
export async function ensureBuilt({ admin = true, only, quiet = false } = {}) {
  const names = only ?? (admin ? ['plugin', 'host', 'admin'] : ['plugin', 'host']);
  /** @type {Array<keyof typeof BUILDS>} */
  const done = [];
  await withLock(
    path.join(CACHE, 'build.lock'),
    async () => {
      for (const name of /** @type {Array<keyof typeof BUILDS>} */ (names)) {
        if (await bringUpToDate(BUILDS[name], quiet)) done.push(name);
      }
    },
    { onWait: () => createSay(quiet)('Another command is building this folder; waiting for it …') },
  );
  return done;
}
