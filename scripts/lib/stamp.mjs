import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A stamp is a small file that says "what lies beside me was made completely from inputs with this fingerprint".
 * It is removed before work begins and written after it ended well, so half-made work has none.
 * @param {string} file
 */
export const createStamp = (file) => ({
  /** @param {string} fingerprint */
  matches: async (fingerprint) => (await readFile(file, 'utf8').catch(() => '')).trim() === fingerprint,
  exists: async () =>
    readFile(file).then(
      () => true,
      () => false,
    ),
  drop: () => rm(file, { force: true }),
  /** @param {string} fingerprint */
  write: async (fingerprint) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${fingerprint}\n`);
  },
});
