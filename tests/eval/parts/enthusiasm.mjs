import { isForTuning, ownSet, sharedSet } from '../lib/sets.mjs';
import { auc } from '../lib/statistics.mjs';
import { measuring } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

export const ENTHUSIASTIC = new Set(['excitement', 'joy', 'love', 'admiration']);

/** @param {any} engine @returns {Row[]} */
export function enthusiasm(engine) {
  const comments = sharedSet('emotion-en')
    .filter(({ id }) => !isForTuning(id))
    .map(({ text, emotions }) => ({
      text,
      gold: Number(emotions.some((/** @type {string} */ name) => ENTHUSIASTIC.has(name))),
    }));
  return [
    {
      figure: 'English enthusiasm, AUC',
      value: separation(engine, 'en', comments),
      unit: '',
      must: 0.85,
      aim: 0.88,
      higher: true,
      detail: `${comments.length} comments not tuned on`,
    },
    {
      figure: 'Vietnamese enthusiasm, AUC, own set',
      value: separation(
        engine,
        'vi',
        ownSet('enthusiasm-vi').filter(({ id }) => !isForTuning(id)),
      ),
      unit: '',
      higher: true,
      detail: `${ownSet('enthusiasm-vi').filter(({ id }) => !isForTuning(id)).length} lines not tuned on`,
    },
  ];
}

/** @param {any} engine @param {'vi' | 'en'} language @param {readonly { text: string, gold: number }[]} rows */
function separation(engine, language, rows) {
  const measure = measuring(engine, language, (voice) => voice.tone.enthusiastic);
  const values = (/** @type {number} */ gold) =>
    rows.filter((row) => row.gold === gold).map(({ text }) => measure(text));
  return auc(values(1), values(0));
}
