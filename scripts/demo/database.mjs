import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Raise it when an older demo database can no longer be carried on by Strapi's own schema sync and the seed's ledger.
 */
export const DATABASE_VERSION = 1;

const FILE = 'data.db';
/** SQLite's companions: without them the last writes of an unclean end are lost. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

const exists = (/** @type {string} */ file) =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * @param {string} file
 * @returns {Promise<string>} the first free `file.bak-N`
 */
async function freeBackup(file) {
  for (let number = 1; ; number += 1) {
    const candidate = `${file}.bak-${number}`;
    if (!(await exists(candidate))) return candidate;
  }
}

/**
 * Makes room for the demo's database. One that another version made is put aside, never deleted.
 * @param {string} directory made when missing
 * @param {number} version
 * @returns {Promise<{ file: string, backup: string | null }>} the database's path, and where an unfit one is kept
 */
export async function prepareDatabase(directory, version) {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, FILE);
  const stamp = path.join(directory, 'version');
  const stamped = (await readFile(stamp, 'utf8').catch(() => '')).trim();
  let backup = null;
  if (stamped !== String(version) && (await exists(file))) {
    backup = await freeBackup(file);
    await rename(file, backup);
    for (const companion of COMPANIONS) {
      if (await exists(file + companion)) await rename(file + companion, backup + companion);
    }
  }
  if (stamped !== String(version)) await writeFile(stamp, `${version}\n`);
  return { file, backup };
}
