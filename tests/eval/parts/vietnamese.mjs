import { isForTuning, ownSet } from '../lib/sets.mjs';
import { auc } from '../lib/statistics.mjs';
import { measuring } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** Chat spelling against its normal spelling: by the share of words that the chat-spelling features name. @param {any} engine @returns {Row[]} */
export function chatSpelling(engine) {
  const informal = measuring(engine, 'vi', (voice) => voice.tone.formal);
  const pairs = ownSet('chat-vi').filter(({ id }) => !isForTuning(id));
  return [
    {
      figure: 'Vietnamese chat spelling against normal spelling, AUC, own set',
      value: auc(
        pairs.map(({ chat }) => -informal(chat)),
        pairs.map(({ normal }) => -informal(normal)),
      ),
      unit: '',
      must: 0.86,
      aim: 0.92,
      higher: true,
      detail: `${pairs.length} messages in both spellings`,
    },
  ];
}

/**
 * Reviews as people write them; and reports that praise or blame by what they tell, without a word of feeling, which
 * counting words cannot read: told for what it is, without a bar.
 * @param {any} engine @returns {Row[]}
 */
export function sentiment(engine) {
  const measure = measuring(engine, 'vi', (voice) => voice.sentiment);
  const rowOf = (/** @type {string} */ set, /** @type {string} */ kind, /** @type {string} */ figure, bars = {}) => {
    const items = ownSet(set).filter((item) => item.kind === kind && !isForTuning(item.id));
    const values = (/** @type {number} */ gold) =>
      items.filter((item) => item.gold === gold).map(({ text }) => measure(text));
    return {
      figure,
      value: auc(values(1), values(0)),
      unit: '',
      ...bars,
      higher: true,
      detail: `${items.length} items not tuned on`,
    };
  };
  return [
    rowOf('reviews-vi', 'review', 'Vietnamese sentiment, AUC, reviews, own set', { must: 0.88, aim: 0.91 }),
    rowOf('reviews-vi', 'feedback', 'Vietnamese sentiment, AUC, student feedback, own set', { must: 0.88, aim: 0.91 }),
    rowOf('reports-vi', 'review', 'Vietnamese sentiment, AUC, reviews without words of feeling'),
    rowOf('reports-vi', 'feedback', 'Vietnamese sentiment, AUC, feedback without words of feeling'),
  ];
}
