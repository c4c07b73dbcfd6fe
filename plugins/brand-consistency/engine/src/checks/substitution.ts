import * as z from 'zod';
import { lazily } from '../lazily';
import { adaptCase, singleSpaced } from './letter-case';
import { readTerm } from './patterns';
import { RuleError, emptyTerm } from './rule-error';
import { compileTerms, seenText } from './terms';
import type { CheckKind } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** What to avoid → what to say instead: one wording, or several to choose from. */
    swap: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
    ignorecase: z.boolean().default(true),
    nonword: z.boolean().default(false),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type SubstitutionOptions = z.infer<ReturnType<typeof optionsSchema>>;

interface Swap {
  readonly term: string;
  readonly path: string;
  readonly cures: readonly string[];
}

function readSwap(term: string, value: string | readonly string[]): Swap {
  const path = `swap.${term}`;
  const cures = (typeof value === 'string' ? [value] : value).map((cure) => singleSpaced(cure.normalize('NFC')));
  if (cures.some((cure) => cure === '')) throw emptyTerm(path);
  const parts = readTerm(term, path);
  // Of any number of texts some may well be the cure; where one is, it is left alone.
  if (parts.kind === 'phrases' && parts.phrases.some((phrase) => cures.includes(phrase))) {
    throw new RuleError({
      code: 'CONTRADICTION',
      path,
      problem: {
        vi: `“${term}” vừa bị tránh vừa là từ thay thế.`,
        en: `“${term}” is avoided and is its own replacement.`,
      },
      cure: { vi: 'Chọn một từ thay thế khác.', en: 'Choose another replacement.' },
    });
  }
  return { term, path, cures };
}

/** Words to avoid, each with the wording to use instead. */
export const substitution: CheckKind<SubstitutionOptions> = {
  meta: {
    id: 'substitution',
    summary: { vi: 'Từ cần thay bằng từ của thương hiệu', en: 'Words to replace by the brand’s own' },
    why: {
      vi: 'Thương hiệu có từ riêng cho điều này.',
      en: 'The brand has a word of its own for this.',
    },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      replace: { vi: 'Thay “{actual}” bằng “{expected}”.', en: 'Use “{expected}” instead of “{actual}”.' },
    },
    fixable: true,
    longestWins: true,
  },
  compile(options) {
    const swaps = Object.entries(options.swap).map(([term, value]) => readSwap(term, value));
    const matcher = compileTerms(
      swaps.map(({ term, path, cures }) => ({ term, path, shields: cures })),
      { ignoreCase: options.ignorecase, insideWords: options.nonword, exceptions: options.exceptions },
    );
    return {
      phrases: matcher.phrases,
      onlyOnHits: true,
      *inspect(analysis, hits) {
        for (const place of matcher.match(analysis, hits)) {
          const cures = swaps[place.term]?.cures ?? [];
          const actual = seenText(analysis, place);
          if (cures.includes(actual)) continue;
          const [only] = cures;
          yield {
            place,
            message: 'replace',
            values: { actual, expected: cures.join(' / ') },
            // As the rule's owner wrote them; only the applied edit takes on the case of what it replaces.
            expected: cures,
            // Of several cures the writer must choose; only a single one can be applied unasked.
            ...(cures.length === 1 && only !== undefined ? { replacement: adaptCase(actual, only) } : {}),
            replacements: cures.map((cure) => adaptCase(actual, cure)),
          };
        }
      },
    };
  },
};
