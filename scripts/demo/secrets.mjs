import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const NAMES = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

const secret = () => randomBytes(24).toString('base64url');

/**
 * Gives this clone secrets of its own: adds to `.env` what it lacks and leaves alone what it has.
 * @param {string} file
 */
export async function ensureSecrets(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const missing = NAMES.filter((name) => !new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=\\s*\\S`, 'm').test(text));
  if (missing.length === 0) return;
  const lines = missing.map((name) => `${name}=${name === 'APP_KEYS' ? `${secret()},${secret()}` : secret()}`);
  const heading =
    text === '' ? '# Made by `npm run demo` for this clone only; never commit it.\n' : text.replace(/\n*$/, '\n');
  await writeFile(file, `${heading}${lines.join('\n')}\n`, { mode: 0o600 });
}
