import * as z from 'zod';
import { LANGUAGES } from '../language';
import type { Severity } from '../findings/types';
import { lazily } from '../lazily';
import type { Block } from '../text/types';
import { othersSpeaking } from './address/speech';
import { blockAt } from './blocks';
import { REASONS, TOPICS } from './inclusive/types';
import type { InclusiveEntry } from './inclusive/types';
import { readInclusiveEn } from './inclusive/words-en';
import { readInclusiveVi } from './inclusive/words-vi';
import { adaptCase } from './letter-case';
import { placeSet } from './place-set';
import type { PlaceSet } from './place-set';
import { compileTerms, seenText } from './terms';
import type { TermSource } from './terms';
import type { CheckKind, Observation } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    topics: z
      .array(z.enum(TOPICS))
      .min(1)
      .default([...TOPICS]),
    languages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .default([...LANGUAGES]),
    /** Leave out habits of speech (“phái đẹp”, “you guys”) and tell only what wounds. */
    habits: z.boolean().default(true),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type InclusiveOptions = z.infer<ReturnType<typeof optionsSchema>>;

const entriesOfAll = lazily((): readonly InclusiveEntry[] => [...readInclusiveVi(), ...readInclusiveEn()]);

const SEVERITY: Readonly<Record<InclusiveEntry['weight'], Severity>> = {
  insult: 'error',
  usual: 'warning',
  habit: 'suggestion',
};

/** Words that leave people out or wound them, with what to write instead and why. Quotations are left alone. */
export const inclusive: CheckKind<InclusiveOptions> = {
  meta: {
    id: 'inclusive',
    summary: { vi: 'Ngôn ngữ tôn trọng mọi người', en: 'Language that leaves nobody out' },
    why: {
      vi: 'Từ này gọi người ta bằng khiếm khuyết, giới tính hay tuổi tác của họ.',
      en: 'The word names people by a lack, their sex or their age.',
    },
    dimension: 'vocabulary',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      replace: {
        vi: 'Thay “{actual}” bằng “{expected}”.',
        en: 'Instead of “{actual}” write “{expected}”.',
      },
      drop: { vi: 'Bỏ “{actual}” hoặc nói cách khác.', en: 'Leave out “{actual}”, or put it in another way.' },
    },
    fixable: true,
    longestWins: true,
  },
  compile(options) {
    const entries = entriesOfAll().filter(
      ({ language, topic, weight }) =>
        options.languages.includes(language) &&
        options.topics.includes(topic) &&
        (options.habits || weight !== 'habit'),
    );
    const owners: InclusiveEntry[] = [];
    const sources: TermSource[] = entries.flatMap((entry) =>
      entry.terms.map((term) => {
        owners.push(entry);
        return {
          term: /[|()[\]?*+.\\{}]/u.test(term) ? term.replace(/[|()[\]?*+.\\{}]/gu, ' ') : term,
          path: 'topics',
          shields: entry.unless,
        };
      }),
    );
    const matcher = compileTerms(sources, { ignoreCase: true, exceptions: options.exceptions });

    function quotesIn(cache: Map<Block, PlaceSet>, unit: number, index: number, block: Block): PlaceSet {
      const known = cache.get(block);
      if (known !== undefined) return known;
      const made = placeSet(othersSpeaking(block).map((span) => ({ ...span, unit, block: index })));
      cache.set(block, made);
      return made;
    }

    return {
      phrases: matcher.phrases,
      onlyOnHits: true,
      *inspect(analysis, hits): Generator<Observation> {
        const quotes = new Map<Block, PlaceSet>();
        for (const { term, ...place } of matcher.match(analysis, hits)) {
          const entry = owners[term];
          const block = blockAt(analysis, place);
          if (entry === undefined || block === undefined) continue;
          if ((block.language ?? analysis.language) !== entry.language) continue;
          if (quotesIn(quotes, place.unit, place.block, block).covers(place)) continue;
          const actual = seenText(analysis, place);
          const expected = entry.use.filter((word) => !word.startsWith('('));
          yield {
            place,
            message: expected.length > 0 ? 'replace' : 'drop',
            values: { actual, expected: expected.join(' / ') },
            expected,
            replacements: expected.map((word) => adaptCase(actual, word)),
            severity: SEVERITY[entry.weight],
            confidence: entry.weight === 'habit' ? 0.6 : 0.85,
            why: REASONS[entry.topic],
          };
        }
      },
    };
  },
};
