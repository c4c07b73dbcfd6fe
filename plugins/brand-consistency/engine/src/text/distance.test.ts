import fc from 'fast-check';
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import { distance } from './distance';

test.each([
  ['sen viet', 'senviet', 1],
  ['giá', 'gia', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['', '', 0],
])('from %j to %j it is %i', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test('counts as natural does', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcđéă 𝒳'), maxLength: 12 });
  fc.assert(fc.property(word, word, (a, b) => distance(a, b) === levenshtein.LevenshteinDistance(a, b)));
});
