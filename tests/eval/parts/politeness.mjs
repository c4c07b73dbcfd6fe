import { isForTuning, ownSet } from '../lib/sets.mjs';
import { spearman } from '../lib/statistics.mjs';
import { measuring } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */
/** @typedef {{ text: string, gold: number, kind: string, id: string }} Item */

/** Requests and messages rated from very rude to very polite; sets of our own. @param {any} engine @returns {Row[]} */
export function politeness(engine) {
  return [
    rowOf(engine, 'en', 'request', 'English politeness, ρ on requests, own set', { must: 0.5, aim: 0.55 }),
    rowOf(engine, 'en', 'email', 'English politeness, ρ on work e-mails, own set', { must: 0.65, aim: 0.7 }),
    rowOf(engine, 'vi', 'request', 'Vietnamese politeness, ρ on requests, own set', {}),
    rowOf(engine, 'vi', 'message', 'Vietnamese politeness, ρ on messages, own set', {}),
  ];
}

/**
 * @param {any} engine @param {'vi' | 'en'} language @param {string} kind @param {string} figure
 * @param {{ must?: number, aim?: number }} bars @returns {Row}
 */
function rowOf(engine, language, kind, figure, bars) {
  const respectful = measuring(engine, language, (voice) => voice.tone.respectful);
  const items = ownSet(`politeness-${language}`).filter(
    (/** @type {Item} */ item) => item.kind === kind && !isForTuning(item.id),
  );
  const value = spearman(
    items.map(({ text }) => respectful(text)),
    items.map(({ gold }) => gold),
  );
  return { figure, value, unit: '', ...bars, higher: true, detail: `${items.length} items not tuned on` };
}
