import { cutPrefix, spellingIn, upperFirst } from './word-tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that AP leaves small inside a title: articles, conjunctions, prepositions of up to three letters. */
const SMALL = list('a an and as at but by en for if in nor of on or per the to vs vs. via v v.');
/** Those that Chicago leaves small besides, whatever their length. */
const PREPOSITIONS = list(
  'with from into during including until against among throughout despite towards upon concerning about over through ' +
    'before between after since without under within along following across beyond around down near above',
);

const WORD = /[\p{N}\p{L}]+[^\s\-/]*/gu;

/**
 * Title case in the style of AP or Chicago. Vale tells “to” before a verb from “to” before a noun by its tagger;
 * we keep the writer's “to” or “To” in AP, where only a tagger could know.
 */
export function titleCase(terms: readonly string[], style: string, prefix: string): (text: string) => string {
  const spelling = spellingIn(terms);
  const cut = cutPrefix(prefix);
  const chicago = style === 'Chicago';
  return (text) => {
    const [head, rest] = cut(text);
    const converted = rest.replace(WORD, (word: string, at: number) => {
      const known = spelling(word);
      if (known !== '') return known;
      const small = word.toLowerCase();
      const bounds = at === 0 || at + word.length === rest.length;
      if (small === 'to' && !chicago && !bounds) return word;
      const isSmall = !bounds && (SMALL.has(small) || (chicago && PREPOSITIONS.has(small)));
      return isSmall && joins(rest, at, word.length) ? small : upperFirst(word);
    });
    return head + converted;
  };
}

/** Whether a small word stands inside: not behind a colon or a dash, nor as the first part of a compound. */
function joins(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? '';
  const further = text[at - 2] ?? '';
  const after = text[at + length] ?? '';
  const isDash = (sign: string): boolean => /[-–—]/.test(sign);
  return (
    (/[ /]/.test(before) || isDash(before)) && further !== ':' && !isDash(further) && (!isDash(after) || isDash(before))
  );
}
