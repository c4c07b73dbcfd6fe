import fc from 'fast-check';
import { tokenise } from '../text/tokens';
import { compilePattern } from './pattern';
import type { PatternMatch } from './pattern';
import { buildPatternSet, findPatterns } from './pattern-set';

const RUNS = Number(process.env['PATTERN_RUNS'] ?? 300);
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

test('matches are those of the native engine', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      ({ ours, native }, texts, ignoreCase) => {
        const compiled = compilePattern(ours, { ignoreCase, words: false });
        if (!compiled.ok) {
          expect(['PATTERN_EMPTY', 'PATTERN_TOO_LARGE', 'PATTERN_SYNTAX']).toContain(compiled.code);
          return;
        }
        const expression = new RegExp(native, ignoreCase ? 'giu' : 'gu');
        for (const sample of texts) {
          const expected = [...sample.matchAll(expression)]
            .filter((match) => match[0] !== '')
            .map((match) => [match.index, match[0]]);
          const alone = compiled.pattern.matchesIn(sample).map((match) => found(match, sample));
          expect({ ours, sample, found: alone }).toEqual({ ours, sample, found: expected });
          const block = { text: sample, tokens: tokenise(sample), sentences: [{ start: 0, end: sample.length }] };
          const inSet = findPatterns(block, buildPatternSet([compiled.pattern])).map((match) => found(match, sample));
          expect({ ours, sample, inSet }).toEqual({ ours, sample, inSet: expected });
        }
      },
    ),
    { numRuns: RUNS },
  );
});
