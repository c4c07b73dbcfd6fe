import * as z from 'zod';
import { compilePattern } from '../patterns/pattern';
import type { Pattern } from '../patterns/pattern';
import type { Analysis, Place } from '../text/types';
import { blocksOf } from './blocks';
import { placeSet } from './place-set';
import { RuleError } from './rule-error';
import { compileTerms, seenText } from './terms';
import type { BlockFilter, CheckKind, PhraseHit } from './types';

const optionsSchema = z.strictObject({
  /** What asks for the other, as a pattern. */
  first: z.string(),
  /** What must stand there too: what its groups catch, anywhere before; without groups, in the same block. */
  second: z.string(),
  ignorecase: z.boolean().default(false),
  exceptions: z.array(z.string()).default([]),
});
export type ConditionalOptions = z.infer<typeof optionsSchema>;

/** @throws RuleError `UNSAFE_PATTERN` */
function patternOf(source: string, path: string, ignoreCase: boolean): Pattern {
  const compiled = compilePattern(source, { ignoreCase, words: false });
  if (compiled.ok) return compiled.pattern;
  throw new RuleError({ code: 'UNSAFE_PATTERN', path, problem: compiled.problem, cure: compiled.cure });
}

/** What needs something else beside it: an abbreviation its meaning, a price its tax. */
export const conditional: CheckKind<ConditionalOptions> = {
  meta: {
    id: 'conditional',
    summary: {
      vi: 'Điều này đòi hỏi điều kia: viết tắt phải có giải thích',
      en: 'One thing asks for another: an abbreviation for its meaning',
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
    const first = patternOf(options.first, 'first', options.ignorecase);
    const second = patternOf(options.second, 'second', options.ignorecase);
    const remembers = second.groupNames.length > 0;
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: false },
    );
    return {
      phrases: exceptions.phrases,
      *inspect(analysis: Analysis, hits: readonly PhraseHit[], reads: BlockFilter) {
        const excepted = placeSet(exceptions.match(analysis, hits, reads));
        const explained = new Set<string>();
        const told = new Set<string>();
        for (const { unit, index, block } of blocksOf(analysis, reads)) {
          const consequents = [...second.matchesIn(block.text)];
          for (const { groups } of consequents) for (const group of groups) if (group) explained.add(group);
          if (!remembers && consequents.length > 0) continue;
          for (const { start, end } of first.matchesIn(block.text)) {
            const place: Place = { unit, block: index, start, end };
            const actual = block.text.slice(start, end);
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
