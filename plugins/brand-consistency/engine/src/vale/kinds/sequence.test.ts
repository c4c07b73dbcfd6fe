import { alertsOf, linterFor } from '../testing';
import { splitWords } from '../split-words';

const one = (tokens: string, text: string): string[] =>
  alertsOf(linterFor({ R: `extends: sequence\nmessage: "%[1]s … %s"\nignorecase: true\ntokens:\n${tokens}` }), text);

test('words in a row, told with each of them', () => {
  expect(one('  - pattern: in\n  - pattern: order\n  - pattern: to\n', 'We stop in order to rest.\n')).toEqual([
    '1:9 S.R: in … order',
  ]);
  expect(one('  - pattern: in\n  - pattern: order\n', 'In good order.\n')).toEqual([]);
});

test('negate: another word must stand there', () => {
  const tokens = '  - pattern: kind\n  - pattern: of\n    negate: true\n';
  expect(one(tokens, 'A kind word, a kind of word.\n')).toEqual(['1:3 S.R: kind … word']);
});

test('skip: words may come between', () => {
  const tokens = '  - pattern: not\n  - pattern: only\n    skip: 2\n';
  expect(one(tokens, 'It is not at all only here.\n')).toHaveLength(1);
  expect(one(tokens, 'It is not so, as we said before, only here.\n')).toEqual([]);
});

test('never across sentences', () => {
  expect(one('  - pattern: end\n  - pattern: begin\n', 'This is the end. Begin here.\n')).toEqual([]);
});

test('with a tag, or with keys of a newer Vale, it is listed and off; what can find nothing is wrong', () => {
  const rule = (tokens: string): string => `extends: sequence\nmessage: x\ntokens:\n${tokens}`;
  const { report, problems } = linterFor({
    A: rule('  - tag: NN\n  - pattern: a\n'),
    B: rule('  - pattern: a\n    target: true\n'),
    C: rule('  - pattern: a\n    negate: true\n'),
    D: rule('  - pattern: a\n'),
  });
  expect(report.entries.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped', 'adapted']);
  expect(report.entries[0]?.why.en).toContain('tagger');
  expect(report.entries[1]?.why.en).toContain('“target”');
  expect(problems.map(({ path, line }) => [path, line])).toEqual([['S/C.yml', 3]]);
});

test.each([
  ["They'll stay (I don't).", ['They', "'ll", 'stay', '(', 'I', 'do', "n't", ')', '.']],
  ['The U.S. and Mr. An', ['The', 'U.S.', 'and', 'Mr.', 'An']],
  ['“Yes”, 5$', ['"', 'Yes', '"', ',', '5$']],
  ["'s ''' ", ["'s", "'", "'", "'"]],
  ['', []],
])('%j is cut into %j', (sentence, words) => {
  expect(splitWords(sentence)).toEqual(words);
});
