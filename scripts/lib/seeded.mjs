import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { missingFiles } from './outputs.mjs';
import { CACHE, HOST_DIST, PLUGIN, ROOT } from './places.mjs';
import { Problem } from './problem.mjs';
import { runNode } from './run.mjs';
import { temporaryDirectory, testEnvironment } from './test-environment.mjs';

const FOLDER = path.join(CACHE, 'seeded');

const inputs = [
  path.join(ROOT, 'demo', 'company'),
  ...['demo', 'src', 'config', 'database'].map((name) => path.join(HOST_DIST, name)),
  path.join(PLUGIN, 'dist', 'server', 'index.js'),
  path.join(ROOT, 'package-lock.json'),
];

/** @param {string} target */
async function seedInto(target) {
  const directory = temporaryDirectory('seed');
  const database = path.join(directory, 'data.db');
  const { code, output } = await runNode(path.join(HOST_DIST, 'demo', 'seed', 'run.js'), ['--once', '--lang=en'], {
    env: { ...testEnvironment(), NODE_ENV: 'production', DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database },
  });
  // A write-ahead log left over would mean that the file alone is not the whole database.
  const unfinished = (await missingFiles([`${database}-wal`])).length === 0;
  if (code !== 0 || unfinished || (await missingFiles([database])).length > 0) {
    throw new Problem('The demo company could not be seeded.', 'Run `npm run demo -- --once`: it says why.', {
      detail: output.split('\n').slice(-40).join('\n'),
    });
  }
  await mkdir(FOLDER, { recursive: true });
  for (const old of await readdir(FOLDER)) await rm(path.join(FOLDER, old), { force: true });
  // Into its place by name only when whole: a killed copy must not pass for a database.
  await copyFile(database, `${target}.part`);
  await rename(`${target}.part`, target);
  await rm(directory, { recursive: true, force: true });
}

/**
 * A SQLite file with the demo company in it, seeded and scored; made once for the same company, host and plugin.
 * @returns {Promise<string>} its path; copy the file, never open it for writing
 * @throws {Problem} when seeding fails
 */
export async function seededDatabase() {
  const target = path.join(FOLDER, `${(await fingerprint(inputs)).slice(0, 24)}.db`);
  return withLock(path.join(CACHE, 'seed.lock'), async () => {
    if ((await missingFiles([target])).length > 0) await seedInto(target);
    return target;
  });
}
