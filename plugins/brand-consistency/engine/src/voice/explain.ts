import type { Language, Localised } from '../language';
import { BASE } from './axis';
import { COUNTED, MORE, NO_CUES, NUMBER_WORDS, REASON_TEXT, START } from './explain-texts';
import type { FeatureContribution, Measure } from './types';

const MOST_ITEMS = 6;

interface Item {
  readonly key: string;
  readonly amount: number;
  readonly text: string;
}

/** A word may speak through several features: it is told once, with what they make together. */
interface Heard {
  readonly text: string;
  count: number;
  amount: number;
}

/**
 * Why a value is what it is, in one sentence: `formal −34: “gonna” ×3 (−18), two exclamation marks (−6)`. The amounts
 * are whole numbers whose sum is the value shown; what is weakest is summed up at the end. Without `name` the sentence
 * begins with the value; a measure without a value tells its reason.
 */
export function explainMeasure(measure: Measure, language: Language, name?: Localised): string {
  const called = name === undefined ? '' : name[language];
  if (measure.value === null) {
    const why = REASON_TEXT[measure.reason ?? 'TOO_SHORT'][language];
    return called === '' ? why : `${called}: ${why}`;
  }
  const value = Math.round(measure.value);
  const items = wholeAmounts(shortened(itemsOf(measure.contributions, language), language), value);
  const told = items.map(({ text, amount }) => `${text} (${signed(amount)})`);
  const because = told.length === 0 ? NO_CUES[language] : told.join(', ');
  return `${called === '' ? '' : `${called} `}${minus(value)}: ${because}`;
}

function itemsOf(contributions: readonly FeatureContribution[], language: Language): Item[] {
  const items: Item[] = [];
  const words = new Map<string, Heard>();
  for (const { feature, count, amount, words: own } of contributions) {
    const counted = COUNTED.get(feature);
    if (feature === BASE) items.push({ key: BASE, amount, text: START[language] });
    else if (counted !== undefined)
      items.push({ key: feature, amount, text: inWords(count, counted[language], language) });
    else {
      for (const word of own) {
        const key = word.text.toLowerCase();
        const heard = words.get(key);
        if (heard === undefined) words.set(key, { text: word.text, count: word.count, amount: word.amount });
        else {
          heard.count = Math.max(heard.count, word.count);
          heard.amount += word.amount;
        }
      }
    }
  }
  for (const [key, { text, count, amount }] of words) {
    const quoted = language === 'vi' ? `‘${text}’` : `“${text}”`;
    items.push({ key, amount, text: count > 1 ? `${quoted} ×${count}` : quoted });
  }
  return items.sort(
    (a, b) =>
      Number(b.key === BASE) - Number(a.key === BASE) ||
      Math.abs(b.amount) - Math.abs(a.amount) ||
      (a.key < b.key ? -1 : 1),
  );
}

function inWords(count: number, [one, more]: readonly [string, string], language: Language): string {
  return `${NUMBER_WORDS[language][count - 1] ?? String(count)} ${count === 1 ? one : more}`;
}

/** The weakest are summed up in one. */
function shortened(items: readonly Item[], language: Language): readonly Item[] {
  if (items.length <= MOST_ITEMS + 1) return items;
  const rest = items.slice(MOST_ITEMS);
  const text = MORE[rest.length === 1 ? 'one' : 'more'][language].replace('{count}', String(rest.length));
  return [...items.slice(0, MOST_ITEMS), { key: '', amount: rest.reduce((sum, { amount }) => sum + amount, 0), text }];
}

/** Whole numbers whose sum is `total`: rounded down, then up where most was cut off (Hare's method). */
function wholeAmounts(items: readonly Item[], total: number): Item[] {
  const floors = items.map(({ amount }) => Math.floor(amount));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const order = items
    .map(({ amount }, at) => ({ at, cut: amount - Math.floor(amount) }))
    .sort((a, b) => b.cut - a.cut || a.at - b.at);
  order.slice(0, Math.max(0, missing)).forEach(({ at }) => (floors[at] = (floors[at] ?? 0) + 1));
  return items.map((item, at) => ({ ...item, amount: floors[at] ?? 0 })).filter(({ amount }) => amount !== 0);
}

const minus = (value: number): string => (value < 0 ? `−${-value}` : String(value));
const signed = (value: number): string => (value > 0 ? `+${value}` : minus(value));
