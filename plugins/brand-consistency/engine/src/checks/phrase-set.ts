import { foldTonePlacement } from '../text/tone-placement';

/** Phrases as token keys joined by blanks, to be looked for among words. */
export interface PhraseSet {
  readonly phrases: ReadonlySet<string>;
  /** By their first word, each with a blank at either end: a list of sixty costs little more than one of three. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

/** A list of token keys as people write it, one phrase between bars; tone placement is folded. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/u).map(foldTonePlacement).join(' '))
    .filter((phrase) => phrase !== '');

/** Such a list made ready; make it once, not where it is asked. */
export function phraseSet(text: string): PhraseSet {
  const phrases = new Set(phraseList(text));
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0] ?? '';
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [` ${phrase} `]);
    else known.push(` ${phrase} `);
  }
  return { phrases, byFirst };
}

/** Whether one of the phrases stands among the words: token keys with a blank before and after each. */
export function holds(words: string, { byFirst }: PhraseSet): boolean {
  let at = words.indexOf(' ');
  for (let next = words.indexOf(' ', at + 1); at >= 0 && next >= 0; next = words.indexOf(' ', at + 1)) {
    const phrases = byFirst.get(words.slice(at + 1, next));
    if (phrases?.some((phrase) => words.startsWith(phrase, at)) === true) return true;
    at = next;
  }
  return false;
}
