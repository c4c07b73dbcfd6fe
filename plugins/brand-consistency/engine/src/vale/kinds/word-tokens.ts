import { optionalPattern } from '../pattern';

const WORD = '[\\p{N}\\p{L}*]+[^\\s]*';

/** Splits a heading into words as Vale does; a known term of several words is one. */
export function tokensOf(terms: string | null, ignoreCase: boolean): (text: string) => string[] {
  const pattern = optionalPattern(terms === null ? WORD : `${terms}|${WORD}`, ignoreCase) ?? optionalPattern(WORD);
  return (text) => [...(pattern?.matchesIn(text) ?? [])].map(({ start, end }) => text.slice(start, end));
}

/** How a known term is written: the term itself where only case differs, the text where it matches as a pattern; ''. */
export function spellingIn(terms: readonly string[]): (word: string) => string {
  const compiled = terms.map((term) => ({ term, pattern: optionalPattern(term) }));
  return (word) => {
    for (const { term, pattern } of compiled) {
      if (term.toLowerCase() === word.toLowerCase()) return term;
      if (pattern !== null) for (const _ of pattern.matchesIn(word)) return word;
    }
    return '';
  };
}

export const upperFirst = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** The part of a heading that `prefix` takes away before its case is looked at. */
export function cutPrefix(prefix: string): (text: string) => readonly [string, string] {
  const pattern = prefix === '' ? null : optionalPattern(prefix);
  return (text) => {
    if (pattern === null) return ['', text];
    for (const { start, end } of pattern.matchesIn(text)) {
      const found = text.slice(start, end);
      return [found, text.startsWith(found) ? text.slice(found.length) : text];
    }
    return ['', text];
  };
}
