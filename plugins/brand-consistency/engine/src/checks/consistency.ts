import * as z from 'zod';
import { lazily } from '../lazily';
import { byPlace } from './blocks';
import { adaptCase } from './letter-case';
import { emptyTerm } from './rule-error';
import { compileTerms, seenText } from './terms';
import type { TermMatch } from './terms';
import type { CheckKind } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Pairs of ways to write one thing, of which a text uses one. */
    either: z.record(z.string(), z.string()),
    ignorecase: z.boolean().default(true),
    nonword: z.boolean().default(false),
  }),
);
export type ConsistencyOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** Of two ways to write one thing, the one that the text uses less; of equals, the one that comes later. */
function oddOnes(matches: readonly TermMatch[]): { readonly odd: readonly TermMatch[]; readonly kept: number } | null {
  const [first] = matches;
  const ones = matches.filter(({ term }) => term % 2 === 0);
  const others = matches.filter(({ term }) => term % 2 === 1);
  if (first === undefined || ones.length === 0 || others.length === 0) return null;
  const isFirstKept = ones.length === others.length ? first.term % 2 === 0 : ones.length > others.length;
  return isFirstKept ? { odd: others, kept: 0 } : { odd: ones, kept: 1 };
}

/** One of two ways to write the same thing, throughout a text. */
export const consistency: CheckKind<ConsistencyOptions> = {
  meta: {
    id: 'consistency',
    summary: { vi: 'Một cách viết cho một điều trong cả bài', en: 'One way to write one thing throughout a text' },
    why: {
      vi: 'Hai cách viết cho một thứ khiến người đọc tưởng là hai thứ.',
      en: 'Two spellings of one thing look like two things.',
    },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      mixed: {
        vi: 'Bài dùng cả “{actual}” lẫn “{expected}”; nên thống nhất “{expected}”.',
        en: 'The text has both “{actual}” and “{expected}”; settle on “{expected}”.',
      },
    },
    fixable: true,
  },
  compile(options) {
    const pairs = Object.entries(options.either);
    const terms = pairs.flatMap(([one, other]) => {
      if (other.trim() === '') throw emptyTerm(`either.${one}`);
      return [
        { term: one, path: `either.${one}` },
        { term: other, path: `either.${one}` },
      ];
    });
    const matcher = compileTerms(terms, { ignoreCase: options.ignorecase, insideWords: options.nonword });
    return {
      phrases: matcher.phrases,
      onlyOnHits: true,
      *inspect(analysis, hits) {
        const matches = matcher.match(analysis, hits);
        for (const [index] of pairs.entries()) {
          const own = matches.filter(({ term }) => term >> 1 === index).sort(byPlace);
          const found = oddOnes(own);
          if (found === null) continue;
          const model = own.find(({ term }) => term % 2 === found.kept);
          const expected = model === undefined ? '' : seenText(analysis, model);
          for (const place of found.odd) {
            const actual = seenText(analysis, place);
            const replacements = expected === '' ? [] : [adaptCase(actual, expected)];
            yield { place, message: 'mixed', values: { actual, expected }, expected: [expected], replacements };
          }
        }
      },
    };
  },
};
