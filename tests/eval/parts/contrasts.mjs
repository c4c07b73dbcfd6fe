import { ownSet } from '../lib/sets.mjs';
import { shareOf } from '../lib/statistics.mjs';
import { voiceOf } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/**
 * Pairs that differ in one quality, by trait, tier and language: minimal pairs, which nothing was tuned on; and scenes,
 * in which the quality is shown rather than named, which the word lists were grown with.
 * @param {any} engine @returns {Row[]}
 */
export function contrasts(engine) {
  return [
    ...rowsOf(engine, ownSet('contrasts'), 'minimal pairs ordered right', { must: 90, aim: 97 }),
    ...rowsOf(engine, ownSet('scenes'), 'scenes ordered right (tuned on)', {}),
  ];
}

/** @param {any} engine @param {any[]} pairs @param {string} figure @param {{ must?: number, aim?: number }} bars @returns {Row[]} */
function rowsOf(engine, pairs, figure, bars) {
  const axes = [...new Set(pairs.map(({ axis }) => axis))].sort();
  /** @type {Row[]} */
  const rows = [];
  for (const language of /** @type {const} */ (['en', 'vi'])) {
    const voice = voiceOf(engine, language);
    for (const axis of axes) {
      const value = (/** @type {string} */ text) => {
        const measured = voice(text);
        return (measured.personality[axis] ?? measured[axis]).value ?? 0;
      };
      const own = pairs.filter((pair) => pair.axis === axis && pair.language === language);
      rows.push({
        figure: `${figure}, ${axis}, ${language}`,
        value: 100 * shareOf(own, ({ lower, higher }) => value(lower) < value(higher)),
        unit: '%',
        ...bars,
        higher: true,
        detail: `${own.length} pairs`,
      });
    }
  }
  return rows;
}
