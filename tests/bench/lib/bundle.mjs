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

/** What Strapi's admin ships itself; zod, which it ships as well, is bundled and counted all the same. */
const IN_STRAPI_ADMIN = ['react', 'react-dom', 'react-intl', 'react-router-dom', 'styled-components', '@strapi/*'];

/**
 * The built plugin as the host's admin build makes it ready for browsers: minified, with all that it needs.
 * @returns {Promise<Chunk[]>}
 * @typedef {object} Chunk
 * @property {string} name
 * @property {Uint8Array} contents
 * @property {string[]} imports names of the chunks that it cannot do without
 * @property {string[]} later names of the chunks that it loads when they are asked for
 * @property {string[]} sources
 */
export async function bundleAdmin() {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(PLUGIN, 'dist', 'admin', 'index.mjs')],
    outdir: path.join(OUT, 'admin'),
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    jsx: 'automatic',
    external: [...IN_STRAPI_ADMIN, 'react/jsx-runtime'],
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map((file) => [path.relative(ROOT, file.path), file.contents]));
  return Object.entries(metafile.outputs).map(([name, { inputs, imports }]) => ({
    name,
    contents: contents.get(name) ?? new Uint8Array(),
    imports: imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map(({ path: to }) => to),
    later: imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external).map(({ path: to }) => to),
    sources: Object.keys(inputs),
  }));
}
