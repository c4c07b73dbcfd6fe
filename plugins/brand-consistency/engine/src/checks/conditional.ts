import * as z from 'zod';
import { lazily } from '../lazily';
import type { Analysis } from '../text/types';
import { sameBlock, textAt } from './blocks';
import { rulePattern } from './patterns';
import { placeSet } from './place-set';
import { compileTerms, seenText } from './terms';
import type { CheckKind, PhraseHit } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** What asks for the other, as a pattern. */
    first: z.string(),
    /** What must stand there too: what its groups catch, anywhere before; without groups, in the same block. */
    second: z.string(),
    ignorecase: z.boolean().default(false),
    exceptions: z.array(z.string()).default([]),
  }),
);
export type ConditionalOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** What needs something else beside it: an abbreviation its meaning, a price its tax. */
export const conditional: CheckKind<ConditionalOptions> = {
  meta: {
    id: 'conditional',
    summary: {
      vi: 'Điều này đòi hỏi điều kia: viết tắt phải có giải thích',
      en: 'One thing asks for another: an abbreviation for its meaning',
    },
    why: {
      vi: 'Hai điều này đi cùng nhau: thiếu một, người đọc không hiểu hoặc hiểu sai.',
      en: 'The two belong together: without one, readers are left to guess.',
    },
    dimension: 'audience',
    severity: 'suggestion',
    options: optionsSchema,
    messages: {
      undefined: {
        vi: '“{actual}” chưa được giải thích ở lần đầu xuất hiện.',
        en: '“{actual}” is not explained where it first appears.',
      },
      missing: {
        vi: '“{actual}” còn thiếu phần đi kèm trong cùng đoạn.',
        en: '“{actual}” lacks what belongs to it in the same paragraph.',
      },
    },
    fixable: false,
  },
  compile(options) {
    const asked = { ignoreCase: options.ignorecase, words: false };
    const first = rulePattern(options.first, 'first', asked);
    const second = rulePattern(options.second, 'second', asked);
    const remembers = second.groupNames.length > 0;
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: false },
    );
    const firstAt = exceptions.phrases.length;
    return {
      phrases: [...exceptions.phrases, first, second],
      onlyOnHits: true,
      *inspect(analysis: Analysis, hits: readonly PhraseHit[]) {
        const excepted = placeSet(exceptions.match(analysis, hits));
        const explained = new Set<string>();
        const told = new Set<string>();
        for (const block of byBlock(hits.filter(({ phrase }) => phrase >= firstAt))) {
          const consequents = block.filter(({ phrase }) => phrase > firstAt);
          for (const { groups = [] } of consequents) for (const group of groups) if (group) explained.add(group);
          if (!remembers && consequents.length > 0) continue;
          for (const { phrase, groups: _, ...place } of block) {
            if (phrase !== firstAt) continue;
            const actual = textAt(analysis, place);
            if (excepted.covers(place) || (remembers && (explained.has(actual) || told.has(actual)))) continue;
            told.add(actual);
            const message = remembers ? 'undefined' : 'missing';
            yield { place, message, values: { actual: seenText(analysis, place) } };
          }
        }
      },
    };
  },
};

/** Hits in reading order, those of one block together. */
function byBlock(hits: readonly PhraseHit[]): PhraseHit[][] {
  const blocks: PhraseHit[][] = [];
  for (const hit of hits) {
    const last = blocks.at(-1);
    if (last?.[0] !== undefined && sameBlock(last[0], hit)) last.push(hit);
    else blocks.push([hit]);
  }
  return blocks;
}
