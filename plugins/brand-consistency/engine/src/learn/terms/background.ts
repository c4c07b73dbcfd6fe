import { lazily } from '../../lazily';
import type { Language } from '../../language';
import { readWordList, wanted } from '../../word-list';
import { ENGLISH_BACKGROUND } from './data/background-en';
import { VIETNAMESE_BACKGROUND } from './data/background-vi';
import { keyOfTerm } from './key';
import type { Rate } from './log-odds';
import { everydayTerms } from './stop-words';

/** An everyday term is taken to be said so often, where the texts happened to say it less: 5 times in 10,000 words. */
const EVERYDAY = 0.0005;

/** A term that ordinary copy says. */
export interface OrdinaryTerm {
  readonly text: string;
  readonly count: number;
  /** Of the list of everyday terms: a word by itself, and not merely a syllable of several. */
  readonly everyday: boolean;
}

/** What everybody says: terms of ordinary company copy and messages, and how often. */
export interface Background {
  /** Words that the counts are held against. */
  readonly total: number;
  /** By the key of `Gram`. */
  readonly terms: ReadonlyMap<string, OrdinaryTerm>;
}

/**
 * A section's heading is the count of the terms under it, in so many words as the head tells. The lists were made by
 * `scripts/learn-background.mjs`; its head says from which texts.
 */
function read(text: string, language: Language): Background {
  const list = readWordList(text);
  const total = Number(wanted(list, 'words'));
  const terms = new Map<string, OrdinaryTerm>();
  for (const { heading, entries } of list.sections) {
    for (const form of entries.flatMap(({ forms }) => forms))
      terms.set(keyOfTerm(form, language), { text: form, count: Number(heading), everyday: false });
  }
  for (const form of everydayTerms(language)) {
    const key = keyOfTerm(form, language);
    const known = terms.get(key);
    const count = Math.max(known?.count ?? 0, Math.round(total * EVERYDAY));
    terms.set(key, { text: known?.text ?? form, count, everyday: true });
  }
  return { total, terms };
}

const backgrounds = lazily((): Readonly<Record<Language, Background>> => ({
  en: read(ENGLISH_BACKGROUND, 'en'),
  vi: read(VIETNAMESE_BACKGROUND, 'vi'),
}));

/** What everybody says in a language. */
export const backgroundOf = (language: Language): Background => backgrounds()[language];

/** How often the background says a term. */
export const rateIn = ({ total, terms }: Background, key: string): Rate => ({
  count: terms.get(key)?.count ?? 0,
  total,
});
