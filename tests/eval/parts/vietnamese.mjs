import { ownSet } from '../lib/sets.mjs';
import { auc } from '../lib/statistics.mjs';
import { measuring } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** Chat spelling against its normal spelling: by the share of words that the chat-spelling features name. @param {any} engine @returns {Row[]} */
export function chatSpelling(engine) {
  const informal = measuring(engine, 'vi', (voice) => voice.tone.formal);
  const pairs = ownSet('chat-vi');
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

/** @param {any} engine @returns {Row[]} */
export function sentiment(engine) {
  const measure = measuring(engine, 'vi', (voice) => voice.sentiment);
  const items = ownSet('sentiment-vi');
  return ['review', 'feedback'].map((kind) => {
    const values = (/** @type {number} */ gold) =>
      items.filter((item) => item.kind === kind && item.gold === gold).map(({ text }) => measure(text));
    return {
      figure: `Vietnamese sentiment, AUC, ${kind === 'review' ? 'reviews' : 'student feedback'}, own set`,
      value: auc(values(1), values(0)),
      unit: '',
      must: 0.88,
      aim: 0.91,
      higher: true,
      detail: `${items.filter((item) => item.kind === kind).length} items`,
    };
  });
}
