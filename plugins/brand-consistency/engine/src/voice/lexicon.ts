import { LANGUAGES, type Language } from '../language';
import { allowOnly, readWordList, wanted } from '../word-list';

/** What is counted under one name: a word list of `vi/lexicons` or `en/lexicons`, written by hand. */
export interface Lexicon {
  readonly list: string;
  readonly language: Language;
  /** Where the words come from and why they are these. */
  readonly provenance: string;
  /** Whether a negator shortly before an entry ("not cheap") turns it round. */
  readonly negatable: boolean;
  /** Whether an entry's reason names a facet that is counted and shown by itself. */
  readonly facets: boolean;
  /** Whether entries count at the start of a sentence only. */
  readonly atSentenceStart: boolean;
  /** Whether the regular inflected forms of an entry count as the entry does. */
  readonly inflected: boolean;
  readonly entries: readonly LexiconEntry[];
}

export interface LexiconEntry {
  /** Forms of one word, which count alike; at least one. */
  readonly forms: readonly string[];
  /** 1 for a plain cue; negative where it speaks for the opposite pole of a trait. */
  readonly weight: number;
  readonly reason: string;
}

const KEYS = ['list', 'language', 'provenance', 'negatable', 'facets', 'position', 'inflected'];

/**
 * Reads a lexicon: a word list whose head tells `list`, `language` and `provenance`, and where they hold
 * `negatable: yes`, `facets: yes`, `inflected: yes` (English) and `position: sentence-start`; its headings are the
 * entries' reasons. Throws a RangeError where the list is malformed.
 */
export function readLexicon(text: string): Lexicon {
  const list = readWordList(text);
  allowOnly(list, KEYS);
  const name = wanted(list, 'list');
  const whether = (key: string, yes: string): boolean => {
    const value = list.head.get(key);
    if (value !== undefined && value !== yes) throw new RangeError(`Lexicon ${name}: “${key}” is “${yes}” or left out`);
    return value !== undefined;
  };
  const written = wanted(list, 'language');
  const language = LANGUAGES.find((one) => one === written);
  if (language === undefined) throw new RangeError(`Lexicon ${name}: “${written}” is no language of the engine`);
  return {
    list: name,
    language,
    provenance: wanted(list, 'provenance'),
    negatable: whether('negatable', 'yes'),
    facets: whether('facets', 'yes'),
    atSentenceStart: whether('position', 'sentence-start'),
    inflected: whether('inflected', 'yes'),
    entries: list.sections.flatMap(({ heading, subheading, entries }) => {
      if (subheading !== null) throw new RangeError(`Lexicon ${name}: “${subheading}” is one heading too deep`);
      return entries.map(({ forms, weight }) => ({ forms, weight, reason: heading }));
    }),
  };
}

/** Lists that change how other lists are read, and count nothing themselves. */
export const EXCEPTIONS = 'exceptions';
export const NEGATORS = 'negators';
export const TURNS = 'turns';
/** Lists whose cues are judgements, which a turn of the sentence ("but") weakens or strengthens. */
export const JUDGEMENTS: readonly string[] = ['positive', 'negative'];

/** What one phrase of the index stands for. */
export interface Cue {
  readonly language: Language;
  readonly list: string;
  /** Name of the feature that it is counted under. */
  readonly feature: string;
  /** ≥ 0. */
  readonly weight: number;
  readonly negatable: boolean;
  readonly atSentenceStart: boolean;
  /** The phrase has lost its diacritics and speaks only in text that is written without them. */
  readonly undiacritised: boolean;
}

/** `sincerity.honest` for a facet, `sincerity.opposite` for the other pole, `slang` for a plain list. */
export function featureOf(
  { list, facets }: Pick<Lexicon, 'list' | 'facets'>,
  { weight, reason }: Pick<LexiconEntry, 'weight' | 'reason'>,
): string {
  if (weight < 0) return `${list}.opposite`;
  return facets ? `${list}.${reason.replaceAll(' ', '-')}` : list;
}

/** The feature under which negated cues of `feature` are counted. */
export const negated = (feature: string): string => `${feature}.negated`;
