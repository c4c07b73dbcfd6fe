import * as z from 'zod';
import { lazily } from '../lazily';
import { termOption } from './patterns';
import { compileTerms, seenText } from './terms';
import type { CheckKind } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    tokens: z.array(termOption()).min(1),
    ignorecase: z.boolean().default(true),
    nonword: z.boolean().default(false),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type ExistenceOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** Words and phrases that must not appear. */
export const existence: CheckKind<ExistenceOptions> = {
  meta: {
    id: 'existence',
    summary: { vi: 'Từ và cụm từ không được xuất hiện', en: 'Words and phrases that must not appear' },
    why: {
      vi: 'Thương hiệu đã chọn không nói từ này.',
      en: 'The brand has chosen not to say this.',
    },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      found: {
        vi: 'Bỏ “{actual}”: thương hiệu không dùng cách nói này.',
        en: 'Leave out “{actual}”: the brand does not say this.',
      },
    },
    fixable: false,
    longestWins: true,
  },
  compile(options) {
    const matcher = compileTerms(
      options.tokens.map((term, i) => ({ term, path: `tokens.${i}` })),
      { ignoreCase: options.ignorecase, insideWords: options.nonword, exceptions: options.exceptions },
    );
    return {
      phrases: matcher.phrases,
      onlyOnHits: true,
      *inspect(analysis, hits) {
        for (const place of matcher.match(analysis, hits)) {
          yield { place, message: 'found', values: { actual: seenText(analysis, place) } };
        }
      },
    };
  },
};
