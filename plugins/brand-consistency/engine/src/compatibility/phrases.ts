import { phraseKeys } from '../text/fold';
import { stem } from '../text/natural';

const ASCII = /^[a-z']+$/;
const NEGATIONS: ReadonlySet<string> = new Set(
  ['no', 'not', 'never', 'without', 'nor', 'zero', 'không', 'chẳng', 'chưa', 'đừng', 'chớ', 'khỏi'].map((word) =>
    ASCII.test(word) ? stem(word) : word,
  ),
);

/** The words of a phrase as they are compared: English by stem, Vietnamese by syllable. */
export const phraseStems = (phrase: string): string[] =>
  phraseKeys(phrase).map((key) => (ASCII.test(key) ? stem(key) : key));

function placeOf(words: readonly string[], sought: readonly string[]): number {
  if (sought.length === 0) return -1;
  for (let at = 0; at + sought.length <= words.length; at++)
    if (sought.every((word, step) => words[at + step] === word)) return at;
  return -1;
}

/** Whether a phrase holds another, word by word, and does not deny it ("never cheap"). */
export function says(phrase: string, sought: string): boolean {
  const words = phraseStems(phrase);
  const at = placeOf(words, phraseStems(sought));
  return at >= 0 && !words.slice(Math.max(0, at - 2), at).some((word) => NEGATIONS.has(word));
}

/** Words of both languages that name nothing. */
const EMPTY: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'of', 'for', 'and', 'or', 'in', 'on', 'at', 'to', 'by', 'with', 'from', 'who', 'that', 'our'],
  ...['we', 'is', 'are', 'be', 'their', 'its', 'over', 'under', 'your', 'you', 'this', 'these', 'as'],
  ...['của', 'và', 'cho', 'các', 'những', 'ở', 'tại', 'với', 'là', 'có', 'một', 'trong', 'từ', 'muốn', 'cần'],
]);

/** Share of the shorter text's telling words that both have, 0..1. */
export function overlap(a: string, b: string): number {
  const telling = (text: string): Set<string> =>
    new Set(
      phraseKeys(text)
        .filter((key) => !EMPTY.has(key))
        .map((key) => (ASCII.test(key) ? stem(key) : key)),
    );
  const [own, theirs] = [telling(a), telling(b)];
  const smaller = Math.min(own.size, theirs.size);
  return smaller === 0 ? 0 : [...own].filter((word) => theirs.has(word)).length / smaller;
}
