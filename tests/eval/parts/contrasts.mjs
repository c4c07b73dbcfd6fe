import { ownSet } from '../lib/sets.mjs';
import { shareOf } from '../lib/statistics.mjs';
import { voiceOf } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** Minimal pairs of one quality, by trait, tier and language. @param {any} engine @returns {Row[]} */
export function contrasts(engine) {
  const pairs = ownSet('contrasts');
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
        figure: `contrast pairs ordered right, ${axis}, ${language}`,
        value: 100 * shareOf(own, ({ lower, higher }) => value(lower) < value(higher)),
        unit: '%',
        must: 90,
        aim: 97,
        higher: true,
        detail: `${own.length} pairs`,
      });
    }
  }
  return rows;
}
