import { alertsOf, linterFor } from './testing';
import { termsIn } from './vocabulary';

test('one pattern a line; comments, blank lines, CRLF and a byte order mark are no terms', () => {
  expect(termsIn('accept.txt', '\ufeff# names\r\nSen Việt\r\n\r\n#1 choice\r\n')).toEqual({
    terms: ['Sen Việt', '#1 choice'],
    problems: [],
  });
});

test('a term that cannot be run is told with its line and left out', () => {
  const { terms, problems } = termsIn('accept.txt', 'one\ntwo (\nthree\n');
  expect(terms).toEqual(['one', 'three']);
  expect(problems).toMatchObject([{ path: 'accept.txt', line: 2, code: 'VALE_PATTERN' }]);
});

test('a linter never throws for a vocabulary', () => {
  const vocabulary = { accept: ['(', '\\P{Lu}x', 'Sen'], reject: ['[', 'lotus'] };
  const linter = linterFor(
    { R: 'extends: existence\nmessage: x\ntokens: [a]\n' },
    { ini: '[*]\nBasedOnStyles = Vale\n', vocabulary },
  );
  expect(alertsOf(linter, 'sen lotus\n')).toEqual([
    "1:1 Vale.Terms: Use 'Sen' instead of 'sen'.",
    "1:5 Vale.Avoid: Avoid using 'lotus'.",
  ]);
});
