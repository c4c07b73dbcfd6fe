import { settleOverlaps } from './overlaps';
import { sortFindings, type PlacedFinding } from './sort';
import type { Finding, Severity } from './types';

const at = (
  rule: string,
  start: number,
  end: number,
  more: Partial<Finding> = {},
  longestWins = true,
): PlacedFinding => ({
  unit: 0,
  longestWins,
  finding: {
    rule,
    kind: 'existence',
    dimension: 'vocabulary',
    severity: 'warning',
    path: 'body',
    start,
    end,
    actual: 'x'.repeat(end - start),
    expected: [],
    message: { en: rule, vi: rule },
    confidence: 0.9,
    ...more,
  },
});
const settle = (...items: PlacedFinding[]): [string, readonly string[] | undefined][] =>
  settleOverlaps(sortFindings(items)).map(({ finding }) => [finding.rule, finding.also]);

test('graver, then longer, then by kind, then by id', () => {
  const severity: Severity = 'error';
  expect(settle(at('a', 0, 5), at('b', 0, 5, { severity }))).toEqual([['b', ['a']]]);
  expect(settle(at('a', 2, 5), at('b', 0, 5))).toEqual([['b', ['a']]]);
  expect(settle(at('a', 0, 5), at('b', 0, 5, { kind: 'substitution' }))).toEqual([['b', ['a']]]);
  expect(settle(at('b', 0, 5), at('a', 0, 5))).toEqual([['a', ['b']]]);
});

test('a mild finding silences no graver one, nor a graver one the rest of a longer', () => {
  expect(settle(at('long', 0, 9), at('short', 2, 5, { severity: 'critical' })).map(([rule]) => rule)).toEqual([
    'long',
    'short',
  ]);
});

test('a middle finding speaks for a small one where the longest may not', () => {
  const found = settle(at('wide', 0, 20, { severity: 'suggestion' }), at('middle', 2, 9), at('small', 3, 5));
  expect(found).toEqual([
    ['wide', undefined],
    ['middle', ['small']],
  ]);
});

test('partial overlaps, other dimensions, other units and other kinds all stay', () => {
  expect(settle(at('a', 0, 5), at('b', 3, 8))).toHaveLength(2);
  expect(settle(at('a', 0, 5), at('b', 0, 5, { dimension: 'form' }))).toHaveLength(2);
  expect(settle(at('a', 0, 5), { ...at('b', 0, 5), unit: 1 })).toHaveLength(2);
  expect(settle(at('a', 0, 5), at('b', 0, 5, {}, false))).toHaveLength(2);
});
