import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PLUGIN } from './places.mjs';

const isMissing = async (/** @type {string} */ file) =>
  access(file).then(
    () => false,
    () => true,
  );

/**
 * The files that a plugin's `exports` promise.
 * @param {string} [directory] the plugin
 * @returns {Promise<string[]>} absolute paths
 */
export async function promisedFiles(directory = PLUGIN) {
  const { exports = {} } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'));
  const promised = Object.values(exports)
    .filter((entry) => typeof entry === 'object' && entry !== null)
    .flatMap((entry) => ['types', 'import', 'require'].map((key) => entry[key]))
    .filter((file) => typeof file === 'string');
  return [...new Set(promised)].map((file) => path.join(directory, file));
}

/**
 * Strapi skips a plugin whose built server file is missing without a word, and then the host has no brand consistency
 * and no error; so somebody has to look.
 * @param {string[]} files
 * @returns {Promise<string[]>} those that do not exist
 */
export async function missingFiles(files) {
  const missing = await Promise.all(files.map(isMissing));
  return files.filter((_, index) => missing[index]);
}
