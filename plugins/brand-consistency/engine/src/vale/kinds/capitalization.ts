import { compileExceptions } from '../exceptions';
import { fillVerbs } from '../message';
import { matches, valePattern } from '../pattern';
import { sighting } from '../rule';
import type { RuleCompiler } from './kind';
import { sentenceCase } from './sentence-case';
import { titleCase } from './title-case';
import { tokensOf } from './word-tokens';

/** What a text is to become, and whether it is that already. */
export type CaseTest = (text: string) => { readonly expected: string; readonly matches: boolean };

/** Capital first letters of words, the rest as it stands. */
const eachCapital = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase());

/** `capitalization`: `$title`, `$sentence`, `$lower`, `$upper`, or a pattern. */
export const capitalization: RuleCompiler = (head, fields, config) => {
  const exceptions = compileExceptions(fields.list('exceptions'), config.accepted, fields.flag('vocab', true));
  const match = fields.text('match');
  const threshold = fields.number('threshold') || 0.8;
  const prefix = fields.text('prefix');
  const tokens = tokensOf(exceptions.source === '' ? null : exceptions.source, false);

  /** The share of words that stand as expected; an exception or (in titles) a word in capitals counts as right. */
  const share = (text: string, expected: string, inTitle: boolean): number | null => {
    const wanted = tokens(expected);
    const words = tokens(text);
    let right = 0;
    for (const [i, word] of words.entries()) {
      const isRight = i >= wanted.length || word === wanted[i] || exceptions.excuses(word);
      if (isRight || (inTitle && word === word.toUpperCase())) right++;
      else if (!inTitle && i === 0 && word !== eachCapital(word.toLowerCase())) return null;
    }
    return right / words.length;
  };

  const compileTest = (): CaseTest => {
    if (match === '$lower') return (text) => same(text, text.toLowerCase());
    if (match === '$upper') return (text) => same(text, text.toUpperCase());
    if (match === '$title' || match === '$sentence') {
      const convert =
        match === '$title'
          ? titleCase(exceptions.terms, fields.text('style'), prefix)
          : sentenceCase(exceptions.terms, fields.list('indicators'), prefix);
      return (text) => {
        const expected = convert(text);
        const reached = share(text, expected, match === '$title');
        return { expected, matches: reached !== null && reached >= threshold };
      };
    }
    const pattern = valePattern(match, 'match');
    return (text) => ({ expected: match, matches: matches(pattern, text) || exceptions.excuses(text) });
  };
  const same = (text: string, expected: string): ReturnType<CaseTest> => ({
    expected,
    matches: text === expected || exceptions.excuses(text),
  });

  const test = compileTest();
  return {
    head,
    pattern: null,
    judge({ text }) {
      const { expected, matches: fits } = test(text);
      if (fits) return [];
      const converts = match === '$title' || match === '$sentence';
      const fills = head.action.name === 'replace' && head.action.params.length === 0 && converts;
      return [
        {
          ...sighting(head, text, 0, text.length),
          message: fillVerbs(head.message, [text, expected]).replaceAll('\n', ' '),
          description: fillVerbs(head.description, [text, expected]),
          action: fills ? { name: 'replace', params: [expected] } : head.action,
        },
      ];
    },
  };
};
