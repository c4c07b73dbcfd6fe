/**
 * Syllables of English words as Vale's library counts them: vowel groups, corrected by endings that are silent or
 * double (the rules of D. Child, Text-Statistics, 2013). A count by ear differs in about one word of ten; what matters
 * here is that thresholds written for Vale mean the same.
 */
const words = (list: string): readonly string[] => list.split(' ');

const KNOWN: ReadonlyMap<string, number> = new Map(
  [
    [2, 'abed adieu cafe cafes chile chloe circe jesse jukebox maybe people shoreline daphne phoebe zoe'],
    [3, 'abare acreage adame adobe apache coyote forever karate machete recipe sesame simile syncope tamale'],
    [3, 'euterpe'],
    [4, 'abalone abruzzese abbruzzese anemone aphrodite apostrophe ariadne calliope catastrophe epitome facsimile'],
    [4, 'gethsemane guacamole hyperbole yosemite eurydice hermione penelope persephone'],
    [5, 'aborigine aborigines'],
  ].flatMap(([count, list]) => words(String(list)).map((word) => [word, Number(count)] as const)),
);

/** Beginnings and endings that are syllables of their own, by how many. */
const PREFIXES: readonly (readonly [number, readonly string[]])[] = [
  [
    2,
    words(
      'above anti ante counter hyper afore agri infra intra inter over semi ultra under extra dia micro mega kilo pico nano macro',
    ),
  ],
  [1, words('un fore ware none non out post sub pre pro dis side')],
];
const SUFFIXES: readonly (readonly [number, readonly string[]])[] = [
  [3, words('ology ologist onomy onomist')],
  [2, words('fully berry woman women')],
  [
    1,
    words(
      'ly less some ful er ers ness cian cians ment ments ette ettes ville villes ships ship side sides port ports shire shires tion tioned',
    ),
  ],
];

const BEFORE_ED = 'b|c|ch|dg|f|g|gh|gn|k|l|lch|ll|lv|m|mm|n|nc|ng|nch|nn|p|r|rc|rn|rs|rv|s|sc|sk|sl|squ|ss|th|v|y|z';
const BEFORE_ES = 'b|ch|d|f|gh|gn|k|l|lch|ll|lv|m|mm|n|nch|nn|p|r|rn|rs|rv|s|sc|sk|sl|squ|ss|st|t|th|v|y';
const BEFORE_E = 'b|c|ch|d|dg|f|g|gh|gn|k|l|ll|lv|m|mm|n|nc|ng|nn|p|r|rc|rn|rs|rv|s|sc|sk|sl|squ|ss|st|t|th|v|y|z';

const VOWELS = /[aeiouy]+/g;
const ONE_LESS: readonly RegExp[] = [
  new RegExp(
    'cia(?:l|$)|tia|cius|cious|[^aeiou]giu|[aeiouy][^aeiouy]ion|iou|sia$|eous$|[oa]gue$|.[^aeiuoycgltdb]{2,12}ed$|.ely$|' +
      `^jua|uai|eau|^busi$|[aeiouy](?:${BEFORE_ED})ed$|[aeiouy](?:${BEFORE_ES})es$`,
    'g',
  ),
  new RegExp(`[aeiouy](?:${BEFORE_E})e$`, 'g'),
];
const ONE_MORE: readonly RegExp[] = [
  /(?:[^aeiouy]ie(?:r|st|t)|[aeiouym]bl|eo|ism|asm|thm|dnt|uity|dea|gean|oa|ua|eings?|[aeiouy]sh?e[rsd])$/g,
  /[^gq]ua[^auieo]|[aeiou]{3}|^(?:ia|mc|coa[dglx].)/g,
  /[^aeiou]y[ae]|[^l]lien|riet|dien|iu|io|ii|uen|real|iell|eo[^aeiou]|[aeiou]y[aeiou]/g,
  /[^s]ia/g,
];

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Syllables of one word, at least 1; 0 for an empty text. */
export function syllablesOf(word: string): number {
  if (word.length < 3) return word === '' ? 0 : 1;
  let rest = word.toLowerCase();
  const known = KNOWN.get(rest);
  if (known !== undefined) return known;
  let count = 0;
  for (const [worth, prefixes] of PREFIXES) {
    const prefix = prefixes.find((start) => rest.startsWith(start));
    if (prefix === undefined) continue;
    rest = rest.slice(prefix.length);
    count += worth;
    break;
  }
  for (const [worth, suffixes] of SUFFIXES) {
    const suffix = suffixes.find((end) => rest.endsWith(end));
    if (suffix === undefined) continue;
    rest = rest.slice(0, rest.length - suffix.length);
    count += worth;
    break;
  }
  count += occurrences(rest, VOWELS);
  for (const pattern of ONE_LESS) count -= occurrences(rest, pattern);
  for (const pattern of ONE_MORE) count += occurrences(rest, pattern);
  return Math.max(1, count);
}
