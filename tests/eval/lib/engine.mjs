import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { CACHE, PLUGIN } from '../../../scripts/lib/places.mjs';

/** The engine as its sources are now. @returns {Promise<any>} */
export async function loadEngine() {
  const folder = path.join(CACHE, 'eval');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'engine.cjs');
  await build({
    entryPoints: [path.join(PLUGIN, 'engine', 'src', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}
