import { hasShared, isForTuning, ownSet, sharedSet } from '../lib/sets.mjs';
import { auc, spearman } from '../lib/statistics.mjs';
import { ADDRESS } from '../parts/formality.mjs';
import { ENTHUSIASTIC } from '../parts/enthusiasm.mjs';

/** @typedef {{ text: string, gold: number, group: string }} Item */
/** @typedef {{ name: string, weight: number, statistic: 'ρ' | 'AUC', items: readonly Item[] }} LabelledSet */

/** @param {any[]} rows @param {string} group name of the key that must not be split @returns {Item[]} */
const itemsOf = (rows, group) => rows.map((row) => ({ text: row.text, gold: row.gold, group: String(row[group]) }));

/** @param {string} set @param {string} kind */
const kindOf = (set, kind) =>
  itemsOf(
    ownSet(set).filter((row) => row.kind === kind),
    'id',
  );

/**
 * Labelled sets by language and axis. Sets of others are left out where they are missing.
 * @type {Readonly<Record<string, Readonly<Record<string, { shared: boolean, sets: () => LabelledSet[] }>>>>}
 */
export const LABELLED = {
  en: {
    formal: {
      shared: true,
      sets: () => [
        {
          name: 'rated sentences (Pavlick and Tetreault 2016)',
          weight: 1,
          statistic: 'ρ',
          items: itemsOf(sharedSet('formality-en'), 'id'),
        },
      ],
    },
    respectful: {
      shared: false,
      sets: () => [
        { name: 'requests, own set', weight: 1, statistic: 'ρ', items: kindOf('politeness-en', 'request') },
        { name: 'work e-mails, own set', weight: 1, statistic: 'ρ', items: kindOf('politeness-en', 'email') },
      ],
    },
    enthusiastic: {
      shared: true,
      sets: () => [
        {
          name: 'comments (GoEmotions dev, Demszky et al. 2020)',
          weight: 1,
          statistic: 'AUC',
          items: sharedSet('emotion-en').map(({ id, text, emotions }) => ({
            text,
            gold: Number(emotions.some((/** @type {string} */ name) => ENTHUSIASTIC.has(name))),
            group: String(id),
          })),
        },
      ],
    },
  },
  vi: {
    formal: {
      shared: true,
      sets: () => {
        const pairs = itemsOf(sharedSet('formality-vi'), 'pair');
        const chat = ownSet('chat-vi').flatMap((row) => [
          { text: row.chat, gold: 0, group: String(row.id) },
          { text: row.normal, gold: 1, group: String(row.id) },
        ]);
        return [
          { name: 'formal and informal sentences (IWSLT 2023)', weight: 0.5, statistic: 'AUC', items: pairs },
          {
            name: 'the same with address masked',
            weight: 0.5,
            statistic: 'AUC',
            items: pairs.map((item) => ({ ...item, text: item.text.replace(ADDRESS, 'X') })),
          },
          { name: 'chat and normal spelling, own set', weight: 1, statistic: 'AUC', items: chat },
        ];
      },
    },
    respectful: {
      shared: false,
      sets: () => [
        { name: 'requests, own set', weight: 1, statistic: 'ρ', items: kindOf('politeness-vi', 'request') },
        { name: 'messages, own set', weight: 1, statistic: 'ρ', items: kindOf('politeness-vi', 'message') },
      ],
    },
    enthusiastic: {
      shared: false,
      sets: () => [
        { name: 'lines, own set', weight: 1, statistic: 'AUC', items: itemsOf(ownSet('enthusiasm-vi'), 'id') },
      ],
    },
    sentiment: {
      shared: false,
      sets: () => [
        { name: 'reviews, own set', weight: 1, statistic: 'AUC', items: kindOf('reviews-vi', 'review') },
        { name: 'student feedback, own set', weight: 1, statistic: 'AUC', items: kindOf('reviews-vi', 'feedback') },
      ],
    },
  },
};

/** Sets of one axis; empty where there are none, null where they are missing here. @param {string} language @param {string} axis */
export function labelledSets(language, axis) {
  const entry = LABELLED[language]?.[axis];
  if (entry === undefined) return [];
  return entry.shared && !hasShared() ? null : entry.sets();
}

/** The half for fitting, or the other. @param {readonly Item[]} items @param {boolean} tuning */
export const halfOf = (items, tuning) => items.filter(({ group }) => isForTuning(group) === tuning);

/** @param {LabelledSet['statistic']} statistic @param {readonly number[]} values @param {readonly number[]} golds */
export function statisticOf(statistic, values, golds) {
  if (statistic === 'ρ') return spearman(values, golds);
  const having = (/** @type {number} */ gold) => values.filter((_, index) => golds[index] === gold);
  return auc(having(1), having(0));
}
