import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { explainInstallFailure } from './install-failure.mjs';
import { isComplete } from './installed.mjs';
import { withLock } from './lock.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { CACHE, PLUGIN, ROOT } from './places.mjs';
import { Problem } from './problem.mjs';
import { run, runNpm } from './run.mjs';
import { createSay, duration } from './say.mjs';
import { createStamp } from './stamp.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const stamp = createStamp(path.join(MODULES, '.brand-consistency-install'));

const exists = (/** @type {string} */ file) =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** Native code is built for one Node ABI and one platform; after a change of Node the same lock file is not enough. */
const wantedFingerprint = () =>
  fingerprint(['package-lock.json'], { salt: `${process.platform}-${process.arch}-${process.versions.modules}` });

const driverWorks = async () =>
  (await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"])).code === 0;

/** npm links a workspace's commands only if their files exist at that moment, which is not so while one is being written. */
async function linkCommands() {
  const { bin = {} } = JSON.parse(await readFile(path.join(PLUGIN, 'package.json'), 'utf8'));
  const windows = process.platform === 'win32' ? '.cmd' : '';
  for (const [command, file] of Object.entries(bin)) {
    const linked = await exists(path.join(MODULES, '.bin', command + windows));
    if (linked || !(await exists(path.join(PLUGIN, String(file))))) continue;
    await runNpm(['rebuild', '--ignore-scripts', 'strapi-plugin-brand-consistency']);
  }
}

/** @param {boolean} quiet */
async function repairDriver(quiet) {
  if (await driverWorks()) return;
  createSay(quiet)('Compiling the database driver for this Node (about a minute) …');
  const rebuilt = await runNpm(['rebuild', 'better-sqlite3', '--foreground-scripts']);
  if (rebuilt.code === 0 && (await driverWorks())) return;
  throw explainInstallFailure(`${rebuilt.output}\nnode-gyp`);
}

/** @param {boolean} quiet */
async function installPackages(quiet) {
  const say = createSay(quiet);
  const fresh = !(await exists(MODULES));
  const started = Date.now();
  say(`Installing the packages (${fresh ? 'two to four minutes, about 1 GB' : 'a minute or two'}) …`);
  const args = [fresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel', quiet ? 'error' : 'warn'];
  const { code, output } = await runNpm(args, { show: !quiet });
  if (code === 127) throw new Problem('npm was not found.', 'Install Node.js with npm, then run the command again.');
  if (code !== 0) throw explainInstallFailure(output, { shown: !quiet });
  say(`Installed in ${duration(Date.now() - started)}.`);
}

/** @param {boolean} quiet */
async function bringUpToDate(quiet) {
  if (await stamp.matches(await wantedFingerprint())) return;
  if (!(await isComplete())) await installPackages(quiet);
  await repairDriver(quiet);
  // `npm install` may have completed the lock file, so what is stamped is what lies there now.
  await stamp.write(await wantedFingerprint());
}

/**
 * Brings node_modules to what package-lock.json says; does nothing, in milliseconds, when it is so already.
 * @param {{ quiet?: boolean }} [options]
 * @throws {Problem} with what to do, when it cannot be done
 */
export async function ensureInstalled({ quiet = false } = {}) {
  checkNodeVersion();
  if (!(await stamp.matches(await wantedFingerprint()))) {
    // Two npms in one node_modules ruin it.
    await withLock(path.join(CACHE, 'install.lock'), () => bringUpToDate(quiet), {
      onWait: () => createSay(quiet)('Another command is installing the packages; waiting for it …'),
    });
  }
  await linkCommands();
}
