import { cutPrefix, spellingIn, tokensOf, upperFirst } from './word-tokens';

/** Sentence case: the first word, words behind an indicator, and known terms keep capitals. */
export function sentenceCase(
  terms: readonly string[],
  indicators: readonly string[],
  prefix: string,
): (text: string) => string {
  const words = tokensOf(terms.length === 0 ? null : `\\b(?:${terms.join('|')})\\b`, true);
  const spelling = spellingIn(terms);
  const cut = cutPrefix(prefix);
  const announces = (word: string, index: number): boolean =>
    indicators.some((suffix) => word.length > suffix.length && word.endsWith(suffix)) ||
    (index === 0 && /\d+\./.test(word));
  return (text) => {
    const [head, rest] = cut(text);
    const tokens = words(rest);
    const made = tokens.map((token, i) => {
      const known = spelling(token);
      if (known !== '') return known;
      const capital = i === 0 || announces(tokens[i - 1] ?? '', i - 1);
      return capital ? upperFirst(token.toLowerCase()) : token.toLowerCase();
    });
    return head + made.join(' ');
  };
}
