import * as z from 'zod';
import { compileTerms, seenText, termOption } from './terms';
import type { CheckKind } from './types';

const optionsSchema = z.strictObject({
  tokens: z.array(termOption).min(1),
  ignorecase: z.boolean().default(true),
  nonword: z.boolean().default(false),
  exceptions: z.array(z.string()).default([]),
});
export type ExistenceOptions = z.infer<typeof optionsSchema>;

/** Words and phrases that must not appear. */
export const existence: CheckKind<ExistenceOptions> = {
  meta: {
    id: 'existence',
    summary: { vi: 'Từ và cụm từ không được xuất hiện', en: 'Words and phrases that must not appear' },
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
      onlyOnHits: matcher.onlyOnHits,
      *inspect(analysis, hits, reads) {
        for (const place of matcher.match(analysis, hits, reads)) {
          yield { place, message: 'found', values: { actual: seenText(analysis, place) } };
        }
      },
    };
  },
};
