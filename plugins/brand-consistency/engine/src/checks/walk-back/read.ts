import { LANGUAGES } from '../../language';
import { lazily } from '../../lazily';
import { allowOnly, readWordList, wanted } from '../../word-list';
import { WALK_BACKS_EN } from './data/phrases-en';
import { WALK_BACKS_VI } from './data/phrases-vi';
import { isNegator } from './negation';
import { writtenOut } from './slots';
import { SORTS, WAYS } from './types';
import type { WalkBackPhrase } from './types';

/**
 * Reads a list of walk-backs: `language`, `provenance` and slots (`slot reader: quý khách/bạn`) in the head; under
 * `# way` and `## sort` the phrases, slots written as `{a/b/}`. Throws a RangeError where the list is malformed.
 */
export function readWalkBacks(text: string): readonly WalkBackPhrase[] {
  const list = readWordList(text);
  const slots = [...list.head.keys()].filter((key) => key.startsWith('slot '));
  allowOnly(list, ['language', 'provenance', ...slots]);
  wanted(list, 'provenance');
  const language = LANGUAGES.find((one) => one === wanted(list, 'language'));
  if (language === undefined) throw new RangeError('A list of walk-backs is in a language of the engine');
  const named = Object.fromEntries(slots.map((key) => [key.slice('slot '.length), list.head.get(key) ?? '']));
  return list.sections.flatMap(({ heading, subheading, entries }) => {
    const way = WAYS.find((one) => one === heading);
    const sort = SORTS.find((one) => one === subheading);
    if (way === undefined || sort === undefined)
      throw new RangeError(`“${heading}”, “${subheading ?? ''}”: no way or sort`);
    return entries
      .flatMap(({ forms }) => forms)
      .flatMap((form) => writtenOut(form, named))
      .map((phrase): WalkBackPhrase => ({
        language,
        way,
        sort,
        text: phrase,
        negative: phrase.split(' ').some((word) => isNegator(word, language)),
      }));
  });
}

/** Both lists; of wordings that two entries give, the first stands. Read when first asked for. */
export const walkBackPhrases = lazily((): readonly WalkBackPhrase[] => {
  const known = new Map<string, WalkBackPhrase>();
  for (const phrase of [...readWalkBacks(WALK_BACKS_VI), ...readWalkBacks(WALK_BACKS_EN)]) {
    const key = `${phrase.language} ${phrase.text}`;
    if (!known.has(key)) known.set(key, phrase);
  }
  return [...known.values()];
});
