import { sharedSet } from '../lib/sets.mjs';
import { shareOf } from '../lib/statistics.mjs';
import { voiceOf } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** Three levels of the same articles. @param {any} engine @returns {Row[]} */
export function readability(engine) {
  const voice = voiceOf(engine, 'en');
  /** @type {Map<number, number[]>} */
  const articles = new Map();
  for (const { article, level, text } of sharedSet('readability-en')) {
    const grades = articles.get(article) ?? [];
    grades[level] = voice(text).readability.grade ?? 0;
    articles.set(article, grades);
  }
  const whole = [...articles.values()].filter((grades) => Object.keys(grades).length === 3);
  const rises = (/** @type {readonly number[]} */ [low = 0, high = 0]) => low < high;
  const pairs = whole.flatMap(([first = 0, second = 0, third = 0]) => [
    [first, second],
    [second, third],
    [first, third],
  ]);
  return [
    {
      figure: 'English readability, order of three levels',
      value: 100 * shareOf(pairs, rises),
      unit: '%',
      must: 96,
      aim: 98,
      higher: true,
      detail:
        `${whole.length} articles, each level against each other; all three in order in ` +
        `${(100 * shareOf(whole, ([first = 0, second = 0, third = 0]) => first < second && second < third)).toFixed(1)} % of articles`,
    },
  ];
}
