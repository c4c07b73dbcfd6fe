import fc from 'fast-check';
import { tokenise } from '../text/tokens';
import { compilePattern } from './pattern';
import type { PatternMatch } from './pattern';
import { buildPatternSet, findPatterns } from './pattern-set';

const RUNS = Number(process.env['PATTERN_RUNS'] ?? 80);
/** What our escapes mean, for the native engine. */
const WORD = '[\\p{L}\\p{M}\\p{N}_]';
const BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;
const NO_BOUNDARY = `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`;

interface Written {
  readonly ours: string;
  readonly native: string;
}
const same = (text: string): Written => ({ ours: text, native: text });
const leaf = fc.constantFrom<Written>(
  ...[
    'a',
    'b',
    'ab',
    'a ',
    'đ',
    'ế',
    '0',
    '-',
    ',',
    '\\.',
    '[ab]',
    '[^a ]',
    '[a-c]',
    '[^\\s,]',
    '.',
    '\\s',
    '^',
    '$',
  ].map(same),
  { ours: '\\b', native: BOUNDARY },
  { ours: '\\B', native: NO_BOUNDARY },
  { ours: '\\w', native: WORD },
  { ours: '\\W', native: '[^\\p{L}\\p{M}\\p{N}_]' },
  { ours: '\\d', native: '[0-9]' },
  { ours: '\\p{Lu}', native: '\\p{Lu}' },
);
const pattern = fc.letrec<{ node: Written; atom: Written; sequence: Written }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'pattern', withCrossShrink: true },
    leaf,
    tie('node').map(({ ours, native }) => ({ ours: `(${ours})`, native: `(${native})` })),
    tie('node').map(({ ours, native }) => ({ ours: `(?:${ours})`, native: `(?:${native})` })),
    fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('node')).map(([sign, { ours, native }]) => ({
      ours: `(${sign}(?:${ours.replace(/\((?!\?)/g, '(?:')}))`,
      native: `(${sign}(?:${native.replace(/\((?!\?)/g, '(?:')}))`,
    })),
    // A body that may be empty is left out: which of two empty ways through a loop counts first differs by engine.
    fc
      .tuple(
        tie('node'),
        fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,3}'),
        fc.constantFrom('', '?'),
        fc.constantFrom<readonly [string, string]>(['a', ''], ['', 'b']),
      )
      .map(([{ ours, native }, sign, lazy, [before, after]]) => ({
        ours: `(?:${before}(?:${ours})${after})${sign}${lazy}`,
        native: `(?:${before}(?:${native})${after})${sign}${lazy}`,
      })),
    fc
      .tuple(
        fc.constantFrom('a', '[ab]', '[^,]', '.', 'đ'),
        fc.constantFrom('*', '+', '?', '{2,}', '{1,2}'),
        fc.constantFrom('', '?'),
      )
      .map(([set, sign, lazy]) => same(`${set}${sign}${lazy}`)),
  ),
  sequence: fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((parts) => ({
    ours: parts.map(({ ours }) => ours).join(''),
    native: parts.map(({ native }) => native).join(''),
  })),
  node: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => ({
    ours: options.map(({ ours }) => ours).join('|'),
    native: options.map(({ native }) => native).join('|'),
  })),
})).node;
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'A', 'đ', 'Ế', 'ế', ' ', ' ', ',', '.', '-', '0', 'ab a', '😀', "'"), {
    maxLength: 10,
  })
  .map((parts) => parts.join(''));

const found = ({ start, end }: PatternMatch, sample: string): unknown[] => [start, sample.slice(start, end)];

/** What whole words ask for at both ends. */
const EDGE = `(?!(?<=${WORD})${WORD})`;

/**
 * Equal to the native engine with the flags `u` or `iu`, apart from three things that are meant to differ: `\b`, `\w`
 * and their like know the letters of all scripts; a Vietnamese syllable is found with its tone on either vowel (hoà,
 * hòa); an empty match is none.
 */
test('matches are those of the native engine, alone and in a set', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pattern, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (written, texts) => {
        const both = written.flatMap(([{ ours, native }, ignoreCase, words]) => {
          const compiled = compilePattern(ours, { ignoreCase, words });
          if (!compiled.ok) {
            expect(['PATTERN_EMPTY', 'PATTERN_TOO_LARGE', 'PATTERN_SYNTAX']).toContain(compiled.code);
            return [];
          }
          const source = words ? `${EDGE}(?:${native})${EDGE}` : native;
          return [{ ours: compiled.pattern, native: new RegExp(source, ignoreCase ? 'giu' : 'gu') }];
        });
        const set = buildPatternSet(both.map(({ ours }) => ours));
        for (const sample of texts) {
          const block = { text: sample, tokens: tokenise(sample), sentences: [{ start: 0, end: sample.length }] };
          const hits = [...findPatterns(block, set)];
          for (const [i, { ours, native }] of both.entries()) {
            const expected = [...sample.matchAll(native)]
              .filter((match) => match[0] !== '')
              .map((match) => [match.index, match[0]]);
            const alone = ours.matchesIn(sample).map((match) => found(match, sample));
            const inSet = hits.filter((hit) => hit.pattern === i).map((match) => found(match, sample));
            const { source } = ours;
            expect({ source, sample, alone, inSet }).toEqual({ source, sample, alone: expected, inSet: expected });
            expect(expected.length === 0 || ours.canMatch).toBe(true);
          }
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test('the literals of a pattern are what it matches', () => {
  fc.assert(
    fc.property(pattern, fc.boolean(), ({ ours }, words) => {
      const compiled = compilePattern(ours, { ignoreCase: false, words });
      if (!compiled.ok || compiled.pattern.literals === null) return;
      for (const literal of compiled.pattern.literals.filter((one) => one !== '')) {
        const whole = compilePattern(`^(?:${ours})$`, { ignoreCase: false, words: false });
        expect([ours, literal, whole.ok && whole.pattern.matchesIn(literal).length]).toEqual([ours, literal, 1]);
      }
    }),
    { numRuns: RUNS },
  );
});
