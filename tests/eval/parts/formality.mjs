import { isForTuning, sharedSet } from '../lib/sets.mjs';
import { auc, spearman, withinBins } from '../lib/statistics.mjs';
import { measuring } from '../lib/voice.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const BINS = 5;
export const ADDRESS = /(?<![\p{L}\p{M}])(?:bạn|quý vị|quý khách)(?![\p{L}\p{M}])/giu;

/** @param {any} engine @returns {Row[]} */
export function formality(engine) {
  return [...english(engine), ...vietnamese(engine)];
}

/** @param {any} engine @returns {Row[]} */
function english(engine) {
  const formal = measuring(engine, 'en', (voice) => voice.tone.formal);
  const rows = sharedSet('formality-en').map(({ id, text, gold }) => ({
    value: formal(text),
    gold,
    length: text.length,
    tuned: isForTuning(id),
  }));
  const unseen = rows.filter(({ tuned }) => !tuned);
  const agreement = (/** @type {readonly { value: number, gold: number }[]} */ some) =>
    spearman(
      some.map(({ value }) => value),
      some.map(({ gold }) => gold),
    );
  return [
    {
      figure: 'English formality, ρ on unseen sentences, no length feature',
      value: agreement(unseen),
      unit: '',
      must: 0.66,
      aim: 0.72,
      higher: true,
      detail: `${unseen.length} sentences; on the ${rows.length - unseen.length} tuned on ${agreement(rows.filter(({ tuned }) => tuned)).toFixed(3)}`,
    },
    {
      figure: 'English formality, ρ within five bins of equal length',
      value: withinBins(unseen, ({ length }) => length, BINS, agreement),
      unit: '',
      must: 0.56,
      aim: 0.62,
      higher: true,
    },
  ];
}

/** @param {any} engine @returns {Row[]} */
function vietnamese(engine) {
  const formal = measuring(engine, 'vi', (voice) => voice.tone.formal);
  const rows = sharedSet('formality-vi').filter(({ pair }) => !isForTuning(pair));
  const separation = (/** @type {(text: string) => string} */ shown) => {
    const values = (/** @type {number} */ gold) =>
      rows.filter((row) => row.gold === gold).map(({ text }) => formal(shown(text)));
    return auc(values(1), values(0));
  };
  return [
    {
      figure: 'Vietnamese formality, AUC, unpaired',
      value: separation((text) => text),
      unit: '',
      must: 0.98,
      aim: 0.99,
      higher: true,
      detail: `${rows.length} sentences of pairs not tuned on`,
    },
    {
      figure: 'Vietnamese formality, AUC, bạn, quý vị and quý khách masked',
      value: separation((text) => text.replace(ADDRESS, 'X')),
      unit: '',
      must: 0.91,
      aim: 0.94,
      higher: true,
    },
  ];
}
