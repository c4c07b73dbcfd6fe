import { LANGUAGES, type Language, type Localised } from '../language';
import { allowOnly, readWordList, wanted, type WordListSection } from '../word-list';

/** Forms that a manner may be heard from, beside its words. */
export const MARKS = ['emoji', 'exclamations', 'allCaps'] as const;
export type Mark = (typeof MARKS)[number];

/** A phrase that is a breach wherever it stands, or nearly so, and what it does ("belittles others"). */
export type MannerCue = readonly [phrase: string, reason: Localised];

/** A manner: a way of speaking that brands say they do not have. Data, written by hand; one file each in `manners/`. */
export interface Manner {
  readonly id: string;
  /** The adjectives that mean it; the first of each language stands in messages. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** What the manner is, told to the user as the reason. */
  readonly note: Localised;
  /** Forms that are heard as the manner, each with the count from which they are, in a text of up to 100 words. */
  readonly marks: Readonly<Partial<Record<Mark, number>>>;
  readonly cues: Readonly<Record<Language, readonly MannerCue[]>>;
}

const NAMES = 'names';
/** One emoji or one exclamation mark makes no manner. */
const FEWEST_MARKS = 2;

const phrasesIn = (sections: readonly WordListSection[], language: Language): string[] =>
  sections
    .filter(({ subheading }) => subheading === language)
    .flatMap(({ entries }) => entries.flatMap(({ forms }) => forms));

/**
 * Reads a manner's word list: `manner`, `note en`, `note vi` and counts of marks in the head; under `# names` the
 * adjectives, under `# reason in English | reason in Vietnamese` the cues, each parted by `## en` and `## vi`. Throws a
 * RangeError where the list is malformed, or has no name or no cue in one of the languages.
 */
export function readManner(text: string): Manner {
  const list = readWordList(text);
  allowOnly(list, ['manner', 'note en', 'note vi', ...MARKS]);
  const id = wanted(list, 'manner');
  const refuse = (what: string): never => {
    throw new RangeError(`Manner ${id}: ${what}`);
  };
  const marks: Partial<Record<Mark, number>> = {};
  for (const mark of MARKS) {
    const value = list.head.get(mark);
    if (value === undefined) continue;
    const least = Number(value);
    if (!Number.isInteger(least) || least < FEWEST_MARKS) refuse(`${mark} is no count of ${FEWEST_MARKS} or more`);
    marks[mark] = least;
  }
  const cues: Record<Language, MannerCue[]> = { en: [], vi: [] };
  for (const { heading, subheading, entries } of list.sections) {
    const language = LANGUAGES.find((one) => one === subheading);
    if (language === undefined) return refuse(`“${heading}” parts its entries by ## en and ## vi`);
    if (entries.some(({ forms, weight }) => forms.length > 1 || weight !== 1))
      refuse('a cue is one phrase, unweighted');
    if (heading === NAMES) continue;
    const [en, vi, ...more] = heading.split(' | ');
    if (en === undefined || vi === undefined || more.length > 0) return refuse(`“${heading}” is no pair of reasons`);
    for (const phrase of entries.flatMap(({ forms }) => forms)) cues[language].push([phrase, { en, vi }]);
  }
  const called = list.sections.filter(({ heading }) => heading === NAMES);
  const names = { en: phrasesIn(called, 'en'), vi: phrasesIn(called, 'vi') };
  const lacking = LANGUAGES.find((language) => names[language].length === 0 || cues[language].length === 0);
  if (lacking !== undefined) refuse(`names and cues are wanted in ${lacking}`);
  return { id, names, note: { en: wanted(list, 'note en'), vi: wanted(list, 'note vi') }, marks, cues };
}
