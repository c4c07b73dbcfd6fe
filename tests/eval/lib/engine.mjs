import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { CACHE, PLUGIN } from '../../../scripts/lib/places.mjs';

const SOURCES = path.join(PLUGIN, 'engine', 'src');

/** The engine as its sources are now. @returns {Promise<any>} */
export const loadEngine = () => bundled('engine', `export * from './index';`);

/** What the calibration needs of the engine's insides. @returns {Promise<any>} */
export const loadVoice = () =>
  bundled(
    'voice',
    `export { analyse } from './text/analyse';
     export { countMarks } from './voice/count-marks';
     export { countPhrases } from './voice/count-phrases';
     export { FeatureCounts } from './voice/counts';
     export { shippedMeter } from './voice/shipped-meter';
     export { AXES, sourceOfPoints } from './voice/weights';`,
  );

/** What the background of learning is counted with. @returns {Promise<any>} */
export const loadLearning = () =>
  bundled(
    'learning',
    `export { analyse } from './text/analyse';
     export { addressIn } from './learn/speech';
     export { gramsIn } from './learn/terms/grams';`,
  );

/** @param {string} name @param {string} contents @returns {Promise<any>} */
async function bundled(name, contents) {
  const folder = path.join(CACHE, 'eval');
  await mkdir(folder, { recursive: true });
  // A file of its own for each process: several may run beside each other.
  const outfile = path.join(folder, `${name}-${process.pid}.cjs`);
  await build({
    stdin: { contents, resolveDir: SOURCES, sourcefile: `${name}.ts`, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const loaded = createRequire(import.meta.url)(outfile);
  await rm(outfile);
  return loaded;
}
