import type { Language } from '../../language';
import { byPlace } from '../../checks/blocks';
import type { Place } from '../../text/types';
import type { Sample } from '../samples';
import { MOST_PER_TEXT } from '../settings';
import { addressIn } from '../speech';
import { gramsIn } from './grams';

/** A term over all texts of a language. */
export interface Collected {
  readonly key: string;
  /** Words (Vietnamese: syllables). */
  readonly length: number;
  /** The spelling of most occurrences; names keep their capitals. */
  readonly text: string;
  readonly count: number;
  /** As `count`, but no text counts more than a few times. */
  readonly evenCount: number;
  /** Where it stands first in each text. */
  readonly places: readonly { readonly sample: Sample; readonly place: Place }[];
  /** Share of the occurrences in the midst of sentences that are capitalised, 0..1; null where none is there. */
  readonly named: number | null;
}

interface Counting {
  count: number;
  evenCount: number;
  readonly places: { sample: Sample; place: Place }[];
  readonly spellings: Map<string, number>;
  named: number;
  plain: number;
}

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** All terms of the texts of a language, by key. */
export function collect(samples: readonly Sample[], language: Language): ReadonlyMap<string, Collected> {
  const counting = new Map<string, Counting>();
  for (const sample of samples) {
    const { uses, particles } = addressIn(sample.analysis);
    const taken = [...uses, ...particles].map(({ place }) => place).sort(byPlace);
    const here = new Map<string, number>();
    for (const { key, text, place, named } of gramsIn(sample.analysis, language, taken)) {
      const known = counting.get(key) ?? newCounting();
      counting.set(key, known);
      const seen = (here.get(key) ?? 0) + 1;
      here.set(key, seen);
      known.count++;
      if (seen <= MOST_PER_TEXT) known.evenCount++;
      if (seen === 1) known.places.push({ sample, place });
      if (named === true) known.named++;
      if (named === false) known.plain++;
      const spelling = named === true ? text : text.toLowerCase();
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
    }
  }
  return new Map([...counting].map(([key, known]) => [key, collectedOf(key, known)]));
}

function inLowerCase(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lower = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const key = spelling.toLowerCase();
    lower.set(key, (lower.get(key) ?? 0) + count);
  }
  return lower;
}

const newCounting = (): Counting => ({
  count: 0,
  evenCount: 0,
  places: [],
  spellings: new Map(),
  named: 0,
  plain: 0,
});

function collectedOf(key: string, { count, evenCount, places, spellings, named, plain }: Counting): Collected {
  const share = named + plain === 0 ? null : named / (named + plain);
  const text = isName(share)
    ? mostFrequent(new Map([...spellings].filter(([spelling]) => spelling !== spelling.toLowerCase())))
    : mostFrequent(inLowerCase(spellings));
  return { key, length: key.split(' ').length, text, count, evenCount, places, named: share };
}

const MOSTLY = 0.8;

/** Whether a term is a name, by its share of capitals in the midst of sentences. */
export const isName = (named: number | null): boolean => named !== null && named >= MOSTLY;
