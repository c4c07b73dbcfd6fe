import * as z from 'zod';
import { lazily } from '../lazily';
import { phraseKeys } from '../text/fold';
import type { Analysis, Place } from '../text/types';
import { blockAt, byPlace } from './blocks';
import { adaptCase } from './letter-case';
import { problemText } from './option-problems';
import { literalsOf, readTerm, termOption } from './patterns';
import type { TermOption } from './patterns';
import { placeSet } from './place-set';
import { buildNearMisses, findNearMisses } from './protect/near-misses';
import { firstMentions, shortNamePhrases } from './protect/first-mention';
import { isMisspelt, spellingsOf } from './protect/names';
import { indexTerms } from './protect/term-index';
import { findTermMisses } from './protect/term-misses';
import type { TermMiss } from './protect/term-misses';
import { emptyTerm } from './rule-error';
import { compileTerms, longestOnly, seenText } from './terms';
import type { CheckKind, Observation, PhraseHit } from './types';

const optionsSchema = lazily(() =>
  z
    .strictObject({
      /** Names to be spelt exactly so. */
      names: z.array(z.string()).default([]),
      /** Words that the brand prefers: told where they are misspelt, whatever their capitals. */
      terms: z.array(termOption()).default([]),
      /** Also tell spellings of names that are one letter, blank or mark away. */
      nearMisses: z.boolean().default(true),
      /** Short names whose first mention in an asset must be in full: short → full. */
      firstMention: z.record(z.string().trim().min(1), z.string().trim().min(1)).default({}),
      /** Spellings that are right all the same. */
      exceptions: z.array(z.string()).default([]),
    })
    .refine((o) => o.names.length + o.terms.length > 0 || Object.keys(o.firstMention).length > 0, {
      error: problemText('Cần names (tên riêng), terms hoặc firstMention.', 'Give names, terms or firstMention.'),
    }),
);
export type ProtectOptions = z.infer<ReturnType<typeof optionsSchema>>;

interface Miss extends Place {
  readonly name: string;
  readonly message: 'name' | 'nearMiss';
  readonly confidence: number;
}

const CONFIDENCE = { name: 0.95, joined: 0.85, letter: 0.75 } as const;
const TERM_CONFIDENCE: Readonly<Record<TermMiss['how'], number>> = {
  marks: 0.85,
  joined: 0.8,
  letter: 0.75,
  tone: 0.65,
};

/** The texts that a preferred term stands for; a pattern of countless texts has no one spelling. */
function spelt(term: TermOption, path: string): readonly string[] {
  const parts = readTerm(term, path);
  return parts.kind === 'phrases' ? parts.phrases : [];
}

/** Names spelt exactly, near misses of them and of preferred terms, and names in full where they come first. */
export const protect: CheckKind<ProtectOptions> = {
  meta: {
    id: 'protect',
    summary: { vi: 'Viết đúng tên riêng và từ của thương hiệu', en: 'Names and preferred terms spelt exactly' },
    why: {
      vi: 'Tên và từ của thương hiệu chỉ dễ nhớ, dễ tìm khi luôn được viết một cách.',
      en: 'Names and words of the brand are remembered and found only when they are always spelt one way.',
    },
    dimension: 'vocabulary',
    severity: 'error',
    options: optionsSchema,
    messages: {
      name: {
        vi: 'Viết đúng tên “{expected}” (đang là “{actual}”).',
        en: 'Write the name as “{expected}” (now “{actual}”).',
      },
      nearMiss: {
        vi: '“{actual}” gần giống tên “{expected}”: viết đúng tên, hoặc thêm vào ngoại lệ nếu là tên khác.',
        en: '“{actual}” is close to the name “{expected}”: spell it so, or list it as an exception if it is another name.',
      },
      term: {
        vi: '“{actual}” có vẻ là “{expected}” viết sai: viết đúng từ, hoặc thêm vào ngoại lệ nếu là từ khác.',
        en: '“{actual}” looks like “{expected}” misspelt: spell it so, or list it as an exception if it is another word.',
      },
      firstMention: {
        vi: 'Lần đầu nhắc đến, viết đủ “{expected}” thay vì “{actual}”.',
        en: 'At its first mention write “{expected}” in full, not “{actual}”.',
      },
    },
    fixable: true,
  },
  compile(options) {
    const spellings = options.names.flatMap((name, i) => spellingsOf(name, `names.${i}`));
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: false },
    );
    const short = Object.entries(options.firstMention);
    for (const [name] of short) if (phraseKeys(name).length === 0) throw emptyTerm(`firstMention.${name}`);
    const index = options.nearMisses
      ? buildNearMisses(options.names.flatMap((name, i) => literalsOf(name, `names.${i}`)))
      : null;
    const terms = indexTerms(
      options.terms.flatMap((term, i) => spelt(term, `terms.${i}`)),
      options.exceptions,
    );
    const firstException = spellings.length;
    const firstShort = firstException + exceptions.phrases.length;

    const misspelt = (analysis: Analysis, hits: readonly PhraseHit[]): Miss[] =>
      hits.flatMap((hit): Miss[] => {
        const spelling = spellings[hit.phrase];
        if (spelling === undefined || !isMisspelt(analysis, hit, spelling)) return [];
        const { unit, block, start, end } = hit;
        return [{ unit, block, start, end, name: spelling.name, message: 'name', confidence: CONFIDENCE.name }];
      });

    return {
      phrases: [
        ...spellings.map(({ phrase }) => phrase),
        ...exceptions.phrases,
        ...shortNamePhrases(short.map(([name]) => name)),
      ],
      onlyOnHits: (index === null || index.size === 0) && terms.size === 0,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const excepted = placeSet(
          exceptions.match(
            analysis,
            hits
              .filter((hit) => hit.phrase >= firstException && hit.phrase < firstShort)
              .map((hit) => ({ ...hit, phrase: hit.phrase - firstException })),
          ),
        );
        const nameHits = hits.filter((hit) => hit.phrase < firstException);
        const known = placeSet(nameHits);
        const near = index === null ? [] : findNearMisses(analysis, index, reads);
        const misses: Miss[] = [
          ...misspelt(analysis, nameHits),
          // What the shared pass found is one of the names, rightly or wrongly spelt, and judged already.
          ...near
            .filter((miss) => !known.covers(miss))
            .map(({ how, ...miss }): Miss => ({ ...miss, message: 'nearMiss', confidence: CONFIDENCE[how] })),
        ];
        for (const miss of longestOnly(misses.filter((found) => !excepted.covers(found)).sort(byPlace))) {
          const { unit, block, start, end, name, message, confidence } = miss;
          yield {
            place: { unit, block, start, end },
            message,
            values: { actual: seenText(analysis, miss), expected: name },
            expected: [name],
            replacement: name,
            confidence,
          };
        }
        for (const miss of findTermMisses(analysis, terms, reads)) {
          if (excepted.covers(miss) || known.covers(miss)) continue;
          const { unit, block, start, end, term, how } = miss;
          const actual = seenText(analysis, miss);
          const expected = adaptCase(actual, term);
          yield {
            place: { unit, block, start, end },
            message: 'term',
            values: { actual, expected },
            expected: [expected],
            replacement: expected,
            severity: 'warning',
            confidence: TERM_CONFIDENCE[how],
          };
        }
        const shortHits = hits
          .filter((hit) => hit.phrase >= firstShort)
          .map((hit) => ({ ...hit, phrase: hit.phrase - firstShort }));
        for (const { place, full } of firstMentions(analysis, shortHits, short)) {
          if (blockAt(analysis, place) === undefined || excepted.covers(place)) continue;
          yield {
            place,
            message: 'firstMention',
            values: { actual: seenText(analysis, place), expected: full },
            expected: [full],
            replacement: full,
            severity: 'warning',
          };
        }
      },
    };
  },
};
