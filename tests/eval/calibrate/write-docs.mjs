import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { toTable } from '../../../scripts/lib/figures.mjs';
import { PLUGIN } from '../../../scripts/lib/places.mjs';
import { readabilityLine, withExamples, withFigures } from '../lib/docs.mjs';
import { loadEngine } from '../lib/engine.mjs';

const PAGES = path.join(PLUGIN, 'docs', 'voice');

/** Pages are laid out as the repository's other pages. @param {(page: string) => string} change */
async function eachPage(change) {
  for (const name of readdirSync(PAGES)) {
    const file = path.join(PAGES, name);
    const page = readFileSync(file, 'utf8');
    const layout = await resolveConfig(file);
    const changed = await format(change(page), { ...layout, parser: 'markdown' });
    if (changed !== page) writeFileSync(file, changed);
  }
}

/** Writes the worked examples of the voice's pages anew. */
export async function writeExamples() {
  const engine = await loadEngine();
  await eachPage((page) =>
    withExamples(page, (text, axis, language) => {
      const voice = engine.measureVoice(engine.analyse([{ path: 'text', text, format: 'plain' }], { language }));
      if (axis === 'readability') return readabilityLine(voice.readability);
      const measure = voice.tone[axis] ?? voice.personality[axis] ?? voice[axis];
      return engine.explainMeasure(measure, language, engine.AXIS_NAME[axis]);
    }),
  );
}

/** Writes measured figures into the voice's pages. @param {readonly import('../../../scripts/lib/figures.mjs').Row[]} rows */
export const writeFigures = (rows) => eachPage((page) => withFigures(page, rows, toTable));
