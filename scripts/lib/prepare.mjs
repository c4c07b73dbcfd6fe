import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

export { ensureBuilt, ensureInstalled };

/**
 * Makes a fresh clone, or one whose sources changed, ready to run; does nothing when it is.
 * @param {{ admin?: boolean, quiet?: boolean }} [options] `admin: false`: no admin panel needed
 */
export async function prepare({ admin = true, quiet = false } = {}) {
  await ensureInstalled({ quiet });
  await ensureBuilt({ admin, quiet });
}
