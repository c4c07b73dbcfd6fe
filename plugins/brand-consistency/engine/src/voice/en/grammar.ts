import type { Block } from '../../text/types';

/** Endings of abstract nouns, which formal prose is rich in (Biber 1988; Heylighen and Dewaele 2002). */
const ABSTRACT = /[a-z]{3}(?:tion|sion|ment|ness|ity|ance|ence|ancy|ency|ism|ship|ture)s?$/;
const NOT_ABSTRACT = new Set([
  'moment',
  'moments',
  'comment',
  'comments',
  'picture',
  'pictures',
  'business',
  'question',
  'questions',
  'apartment',
  'station',
]);
/** Endings of adjectives, adverbs and verbs of learned, mostly Latin or Greek, stock. */
const LEARNED =
  /[a-z]{3}(?:ous|ive|able|ible|ary|ory|ical|ial|ional|ently|antly|ingly|ately|ally|ient|[iu]ate[ds]?|[clnr]ate[ds]?|if(?:y|ies|ied)|(?:ist|et|at|om|if|ph|metr)ics?)$|[a-z]{2}(?:olog(?:y|ies|ists?)|(?:a[lnrt]|er|im|in|it|og|o[lnr]|um)i[sz](?:e|es|ed|ing))$/;
const NOT_LEARNED = new Set([
  'really',
  'actually',
  'totally',
  'basically',
  'literally',
  'able',
  'ancient',
  'celebrate',
  'celebrated',
  'celebrates',
  'chocolate',
  'chocolates',
  'automatic',
  'decorate',
  'decorated',
  'graphic',
  'graphics',
  'ingredient',
  'karate',
  'patient',
  'realise',
  'realised',
  'realize',
  'realized',
  'separate',
  'terrific',
  'story',
  'family',
  'table',
  'give',
  'live',
  'drive',
  'five',
  'comfortable',
  'usually',
  'special',
  'adorable',
  'fabulous',
  'delicious',
  'incredible',
  'terrible',
  'horrible',
  'finally',
  'lovable',
  'arrive',
  'native',
  'survive',
  'expensive',
  'massive',
  'library',
  'history',
  'memory',
  'factory',
  'january',
  'february',
  'victory',
  'famous',
  'dangerous',
  'serious',
  'nervous',
  'curious',
  'tutorial',
]);
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const IRREGULAR = new Set(
  'known given made taken seen shown done written held kept sent paid built brought found told sold set met led left lost won put cut drawn grown chosen driven eaten begun broken spoken worn thrown bound bought caught taught thought understood provided'.split(
    ' ',
  ),
);

/** English forms that are told by their shape: abstract nouns, learned words, passives, a lower-case I. */
export function countGrammar(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { key, start, end, count } = block.tokens;
  for (let token = 0; token < count; token++) {
    const word = key[token] ?? '';
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    if (ABSTRACT.test(word)) {
      if (!NOT_ABSTRACT.has(word)) add('abstract-nouns', from, to);
    } else if (LEARNED.test(word) && !NOT_LEARNED.has(word)) add('learned-words', from, to);
    if (word === 'i' && block.text.charAt(from) === 'i') add('lowercase-i', from, to);
    if (BE.has(word)) {
      const participle = participleAfter(key, token);
      if (participle > 0) add('passive', from, end[participle] ?? to);
    }
  }
}

function participleAfter(key: readonly string[], be: number): number {
  for (const at of [be + 1, be + 2]) {
    const word = key[at] ?? '';
    if ((word.length > 4 && word.endsWith('ed')) || IRREGULAR.has(word)) return at;
    if (word !== 'not' && !word.endsWith('ly') && word !== 'also' && word !== 'been' && word !== 'being') return -1;
  }
  return -1;
}
