import { lazily } from '../../lazily';
import type { Language } from '../../language';
import { phraseKeys } from '../../text/fold';
import { readWordList } from '../../word-list';
import { ENGLISH_STOP_WORDS } from './data/stop-words-en';
import { VIETNAMESE_STOP_WORDS } from './data/stop-words-vi';

/** Words that are nobody's own, as token keys. */
export interface StopWords {
  /** End any term: function words, number words. */
  readonly breaking: ReadonlySet<string>;
  /** No term by themselves, though they may be a part of one: sự in sự kiện, day in day pass. */
  readonly never: ReadonlySet<string>;
}

const list = lazily((): Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> => {
  const read = (text: string): Map<string, string[]> =>
    new Map(
      readWordList(text).sections.map(({ heading, entries }) => [heading, entries.flatMap(({ forms }) => forms)]),
    );
  return { en: read(ENGLISH_STOP_WORDS), vi: read(VIETNAMESE_STOP_WORDS) };
});

const under = (language: Language, heading: string): readonly string[] => list()[language].get(heading) ?? [];

const stopWords = lazily((): Readonly<Record<Language, StopWords>> => {
  const read = (language: Language): StopWords => ({
    breaking: new Set(under(language, 'breaking').flatMap(phraseKeys)),
    never: new Set(under(language, 'never alone').flatMap(phraseKeys)),
  });
  return { en: read('en'), vi: read('vi') };
});

/** The stop words of a language. */
export const stopWordsOf = (language: Language): StopWords => stopWords()[language];

/** Terms of any company's copy: only one that is said far more often than usual is a brand's own. */
export const everydayTerms = (language: Language): readonly string[] =>
  language === 'en' ? under('en', 'everyday').flatMap(phraseKeys) : under('vi', 'everyday');
