import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './places.mjs';

const NEVER_INPUT = new Set(['node_modules', 'dist', '.cache', '.strapi', '.tmp', '.git']);

/** Tests and type-check leftovers do not end up in any bundle, so touching them must not cost a rebuild. */
const isInput = (/** @type {string} */ name) => !/\.test\.tsx?$|\.tsbuildinfo$/.test(name);

/**
 * @param {string} place a file or a directory; a missing one gives no files
 * @returns {Promise<string[]>} absolute paths of its files
 */
async function filesOf(place) {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const nested = entries
    .filter((entry) => !NEVER_INPUT.has(entry.name) && isInput(entry.name))
    .map((entry) => filesOf(path.join(place, entry.name)));
  return (await Promise.all(nested)).flat();
}

/**
 * A hash of the names and contents below `places`: equal exactly when a build from them would be.
 * Contents and not dates, because a fresh clone and a branch switch change every date.
 * @param {string[]} places files or directories, relative to `base` or absolute
 * @param {{ base?: string, salt?: string }} [options] `salt`: anything else the result depends on
 * @returns {Promise<string>} 64 hexadecimal digits
 */
export async function fingerprint(places, { base = ROOT, salt = '' } = {}) {
  const files = (await Promise.all(places.map((place) => filesOf(path.resolve(base, place))))).flat();
  const hash = createHash('sha256').update(salt);
  for (const file of [...new Set(files)].sort()) {
    const contents = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    hash.update(`${path.relative(base, file).split(path.sep).join('/')}\0${contents}\n`);
  }
  return hash.digest('hex');
}
