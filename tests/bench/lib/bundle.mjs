import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { CACHE, PLUGIN, ROOT } from '../../../scripts/lib/places.mjs';

const OUT = path.join(CACHE, 'bench');

/** Bundles the engine's parts under test and loads them. @returns {Promise<{ file: string, engine: any }>} */
export async function loadEngine() {
  await mkdir(OUT, { recursive: true });
  const file = path.join(OUT, 'engine.cjs');
  await build({
    entryPoints: [path.join(ROOT, 'tests', 'bench', 'engine.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  return { file, engine: createRequire(import.meta.url)(file) };
}

/** The whole public engine as a browser would load it: minified, with all it needs. @returns {Promise<Uint8Array>} */
export async function bundleForBrowser() {
  const { outputFiles } = await build({
    entryPoints: [path.join(PLUGIN, 'engine', 'src', 'index.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('Nothing was bundled');
  return output.contents;
}
