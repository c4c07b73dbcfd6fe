import * as z from 'zod';
import { lazily } from '../lazily';
import type { Analysis, Span } from '../text/types';
import { blockAt, sameBlock, sentenceAt } from './blocks';
import { problemText } from './option-problems';
import { termOption, writtenTerm } from './patterns';
import type { TermOption } from './patterns';
import { compileTerms, seenText } from './terms';
import type { TermMatch } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z
    .strictObject({
      token: termOption().optional(),
      tokens: z.array(termOption()).min(1).optional(),
      min: z.number().int().min(0).optional(),
      max: z.number().int().min(0).optional(),
      per: z.enum(['asset', 'block', 'sentence']).default('asset'),
      ignorecase: z.boolean().default(true),
      nonword: z.boolean().default(false),
      exceptions: z.array(z.string()).default([]),
    })
    .refine((o) => o.token !== undefined || o.tokens !== undefined, {
      error: problemText('Chưa có token nào để đếm.', 'There is no token to count.'),
    })
    .refine((o) => o.min !== undefined || o.max !== undefined, {
      error: problemText('Cần ít nhất một trong hai: min hoặc max.', 'One of min and max is needed.'),
    })
    .refine((o) => o.min === undefined || o.max === undefined || o.min <= o.max, {
      error: problemText('min đang lớn hơn max.', 'min is greater than max.'),
    }),
);
export type OccurrenceOptions = z.infer<ReturnType<typeof optionsSchema>>;

const sourcesOf = (options: OccurrenceOptions): { term: TermOption; path: string }[] => [
  ...(options.token === undefined ? [] : [{ term: options.token, path: 'token' }]),
  ...(options.tokens ?? []).map((term, i) => ({ term, path: `tokens.${i}` })),
];

/** Matches in reading order, cut wherever two neighbours do not belong together. */
function groupBy(matches: readonly TermMatch[], together: (a: TermMatch, b: TermMatch) => boolean): TermMatch[][] {
  const groups: TermMatch[][] = [];
  for (const match of matches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && together(last, match)) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

function groupsOf(analysis: Analysis, matches: readonly TermMatch[], per: OccurrenceOptions['per']): TermMatch[][] {
  if (per === 'asset') return [[...matches]];
  if (per === 'block') return groupBy(matches, sameBlock);
  const sentenceOf = (match: TermMatch): Span | undefined => {
    const block = blockAt(analysis, match);
    return block === undefined ? undefined : sentenceAt(block, match.start);
  };
  return groupBy(matches, (a, b) => sameBlock(a, b) && sentenceOf(a) === sentenceOf(b));
}

/** How often a phrase may or must appear. */
export const occurrence: CheckKind<OccurrenceOptions> = {
  meta: {
    id: 'occurrence',
    summary: { vi: 'Số lần một cụm từ được hoặc phải xuất hiện', en: 'How often a phrase may or must appear' },
    why: {
      vi: 'Dùng quá nhiều thì nhàm, quá ít thì không ai nhớ.',
      en: 'Too often it wears off, too seldom nobody remembers it.',
    },
    dimension: 'form',
    severity: 'suggestion',
    options: optionsSchema,
    messages: {
      tooMany: {
        vi: '“{actual}” xuất hiện {count} lần; nên giữ tối đa {max} lần.',
        en: '“{actual}” appears {count} times; keep to {max} at most.',
      },
      tooFew: {
        vi: '“{term}” xuất hiện {count} lần; cần ít nhất {min} lần.',
        en: '“{term}” appears {count} times; at least {min} are needed.',
      },
    },
    fixable: false,
  },
  compile(options) {
    const sources = sourcesOf(options);
    const matcher = compileTerms(sources, {
      ignoreCase: options.ignorecase,
      insideWords: options.nonword,
      exceptions: options.exceptions,
    });
    const named = sources.map(({ term }) => writtenTerm(term)).join(' / ');
    const { min, max } = options;
    return {
      phrases: matcher.phrases,
      *inspect(analysis, hits): Generator<Observation> {
        const matches = matcher.match(analysis, hits);
        if (max !== undefined) {
          for (const group of groupsOf(analysis, matches, options.per)) {
            const surplus = group[max];
            if (surplus === undefined) continue;
            const values = { actual: seenText(analysis, surplus), count: group.length, max };
            yield { place: surplus, message: 'tooMany', values };
          }
        }
        if (min !== undefined && matches.length < min && analysis.words > 0) {
          yield { place: null, message: 'tooFew', values: { term: named, count: matches.length, min } };
        }
      },
    };
  },
};
