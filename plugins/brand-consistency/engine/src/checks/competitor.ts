import * as z from 'zod';
import { lazily } from '../lazily';
import type { Place } from '../text/types';
import { blockAt, byPlace, tokenAt, tokenText } from './blocks';
import { isComparison } from './competitor/comparison';
import { problemText } from './option-problems';
import { readTerm, termOption } from './patterns';
import type { TermOption } from './patterns';
import { placeSet } from './place-set';
import { buildNearMisses, findNearMisses } from './protect/near-misses';
import { compileTerms, longestOnly, seenText } from './terms';
import type { TermSource } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z
    .strictObject({
      names: z.array(termOption()).default([]),
      slogans: z.array(termOption()).default([]),
      /** Also tell names that are one letter, blank or mark away. */
      nearMisses: z.boolean().default(true),
      ignorecase: z.boolean().default(true),
      exceptions: z.array(z.string()).default([]),
    })
    .refine((o) => o.names.length + o.slogans.length > 0, {
      error: problemText('Cần names (tên đối thủ) hoặc slogans.', 'Give names or slogans.'),
    }),
);
export type CompetitorOptions = z.infer<ReturnType<typeof optionsSchema>>;

type Message = 'name' | 'slogan' | 'nearMiss' | 'comparison';

interface Hit extends Place {
  readonly message: Message;
  readonly name: string;
  readonly confidence: number;
}

/** English forms of a name that the shared pass sees as other words: Lotusia's, Lotusias. */
const inflected = (name: string): string[] =>
  /^[\p{sc=Latin}\p{N}\s&.-]+$/u.test(name) ? [`${name}'s`, `${name}s`, `${name}s'`] : [];

interface Spelling extends TermSource {
  /** null for a pattern that stands for any number of names: nothing is close to it. */
  readonly name: string | null;
}

function spellingsOf(term: TermOption, path: string): Spelling[] {
  const parts = readTerm(term, path);
  if (parts.kind === 'pattern') return [{ name: null, term, path }];
  return parts.phrases.flatMap((name) => [name, ...inflected(name)].map((literal) => ({ name, term: literal, path })));
}

/** Competitors' names and slogans, misspelt and inflected ones too, and comparisons with them. */
export const competitor: CheckKind<CompetitorOptions> = {
  meta: {
    id: 'competitor',
    summary: { vi: 'Tên và khẩu hiệu của đối thủ', en: 'Competitors’ names and slogans' },
    why: {
      vi: 'Nhắc tên đối thủ là quảng cáo giúp họ, và so sánh với họ phải có tài liệu chứng minh.',
      en: 'Naming a competitor advertises him, and a comparison with him needs documents.',
    },
    dimension: 'vocabulary',
    severity: 'critical',
    options: optionsSchema,
    messages: {
      name: {
        vi: 'Bỏ “{actual}”: đây là tên của đối thủ.',
        en: 'Leave out “{actual}”: it names a competitor.',
      },
      slogan: {
        vi: 'Bỏ “{actual}”: đây là lời của đối thủ.',
        en: 'Leave out “{actual}”: these are a competitor’s words.',
      },
      nearMiss: {
        vi: 'Bỏ “{actual}”: có vẻ là tên đối thủ “{name}” viết sai.',
        en: 'Leave out “{actual}”: it looks like the competitor “{name}” misspelt.',
      },
      comparison: {
        vi: 'Bỏ so sánh với “{actual}”: nói điểm mạnh của mình, hoặc có tài liệu chứng minh.',
        en: 'Leave out the comparison with “{actual}”: say what is good about you, or have documents that prove it.',
      },
    },
    fixable: false,
    longestWins: true,
  },
  compile(options) {
    const names = options.names.flatMap((term, i) => spellingsOf(term, `names.${i}`));
    const matcher = compileTerms([...names, ...options.slogans.map((term, i) => ({ term, path: `slogans.${i}` }))], {
      ignoreCase: options.ignorecase,
      exceptions: options.exceptions,
    });
    const exceptions = new Set(options.exceptions.map((text) => text.toLowerCase()));
    const index = options.nearMisses ? buildNearMisses([...new Set(names.flatMap(({ name }) => name ?? []))]) : null;
    return {
      phrases: matcher.phrases,
      onlyOnHits: index === null || index.size === 0,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const exact = matcher.match(analysis, hits).map(({ term, ...place }): Hit => ({
          ...place,
          message: term < names.length ? 'name' : 'slogan',
          name: names[term]?.name ?? '',
          confidence: 0.95,
        }));
        const known = placeSet(exact);
        const near = index === null ? [] : findNearMisses(analysis, index, reads);
        const all = [
          ...exact,
          ...near
            .filter((miss) => !known.covers(miss) && !exceptions.has(seenText(analysis, miss).toLowerCase()))
            .map(({ how, ...miss }): Hit => ({
              ...miss,
              message: 'nearMiss',
              confidence: how === 'joined' ? 0.85 : 0.7,
            })),
        ];
        for (const hit of longestOnly(all.sort(byPlace))) {
          const { unit, block: at, start, end, name, confidence } = hit;
          const block = blockAt(analysis, hit);
          if (block === undefined) continue;
          const first = tokenAt(block, start);
          const range = { first, last: Math.max(first + 1, tokenAt(block, end)) };
          const compares = hit.message !== 'slogan' && isComparison(block, block.language ?? analysis.language, range);
          yield {
            place: { unit, block: at, start, end },
            message: compares ? 'comparison' : hit.message,
            values: { actual: seenText(analysis, hit) || tokenText(block, first), name },
            confidence,
          };
        }
      },
    };
  },
};
