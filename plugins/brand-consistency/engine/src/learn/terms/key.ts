import type { Language } from '../../language';
import { phraseKeys } from '../../text/fold';
import { stem } from '../../text/natural';

/** What counts as one word: its token key, in English the stem of it; “the guest's” is the guest. */
export const countedAs = (key: string, language: Language): string =>
  language === 'en' ? stem(key.replace(/'s$/, '')) : key;

/** The key of a term as people write it, as `Gram` has it. */
export const keyOfTerm = (text: string, language: Language): string =>
  phraseKeys(text)
    .map((key) => countedAs(key, language))
    .join(' ');
