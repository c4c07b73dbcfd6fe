import { toLines } from '../../scripts/lib/figures.mjs';
import { loadEngine } from './lib/engine.mjs';
import { contradictions } from './parts/contradictions.mjs';
import { contrasts } from './parts/contrasts.mjs';
import { enthusiasm } from './parts/enthusiasm.mjs';
import { formality } from './parts/formality.mjs';
import { politeness } from './parts/politeness.mjs';
import { fit } from './parts/fit.mjs';
import { invariance } from './parts/invariance.mjs';
import { readability } from './parts/readability.mjs';
import { chatSpelling, sentiment } from './parts/vietnamese.mjs';

/** @typedef {import('../../scripts/lib/figures.mjs').Row} Row */

const PARTS = {
  formality,
  politeness,
  enthusiasm,
  readability,
  'chat-spelling': chatSpelling,
  sentiment,
  contrasts,
  fit,
  invariance,
  contradictions,
};

/**
 * Measures the voice on the labelled sets.
 * @param {readonly string[]} only names of parts; empty: all
 * @param {(line: string) => void} say
 */
export async function runEval(only, say) {
  const engine = await loadEngine();
  /** @type {Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const row of measure(engine)) {
      rows.push(row);
      for (const line of toLines(row)) say(line);
    }
  }
  return rows;
}
