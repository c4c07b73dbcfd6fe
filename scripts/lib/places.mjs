import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever directory a command was started from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const PLUGIN = path.join(ROOT, 'plugins', 'brand-consistency');

/** Where `tsc` puts the host and `strapi build` puts the admin (in `build/` below it). */
export const HOST_DIST = path.join(ROOT, 'dist');

/** Scratch room of the scripts; never committed, safe to delete at any time. */
export const CACHE = path.join(ROOT, '.cache');

/**
 * The entry file of a package's command, so that scripts start it with this very Node
 * and need no shell and no executable bit.
 * @param {string} packageName
 * @param {string} file path inside the package
 */
export const toolFile = (packageName, file) => path.join(ROOT, 'node_modules', ...packageName.split('/'), file);
