import type { ValeAlert } from '../types';
import { linterFor } from '../testing';

const alertsFor = (yaml: string, text: string, accept: readonly string[] = []): readonly ValeAlert[] => {
  const linter = linterFor({ R: yaml }, { vocabulary: { accept, reject: [] } });
  expect(linter.problems).toEqual([]);
  return linter.lint('a.md', text)?.alerts ?? [];
};
const matches = (yaml: string, text: string, accept?: readonly string[]): string[] =>
  alertsFor(yaml, text, accept).map(({ Match }) => Match);

const existence = (more: string): string => `extends: existence\nmessage: "'%s'"\n${more}`;
const substitution = (more: string): string => `extends: substitution\nmessage: "%s, %s"\n${more}`;

test.each<[string, string, string, readonly string[], string[]]>([
  ['a word, not a part of one', existence('tokens: [so]\n'), 'So so also\n', [], ['so']],
  ['ignorecase', existence('ignorecase: true\ntokens: [so]\n'), 'So so also\n', [], ['So', 'so']],
  ['nonword', existence('nonword: true\ntokens: [so]\n'), 'so also\n', [], ['so', 'so']],
  ['raw before tokens', existence("raw: ['\\bnot ']\ntokens: [a, b]\n"), 'not a, not b, a\n', [], ['not a', 'not b']],
  ['append: raw behind', existence("append: true\nraw: [' not']\ntokens: [a, b]\n"), 'a not, b, not\n', [], ['a not']],
  ['raw alone', existence("raw: ['so', '\\.']\n"), 'so. so\n', [], ['so.']],
  ['blank tokens say nothing', existence("tokens: ['', ' ', so]\n"), 'so\n', [], ['so']],
  ['a bare text is a list of one', existence('tokens: so\n'), 'so\n', [], ['so']],
  ['keys in any case', 'Extends: existence\nMESSAGE: x\nTokens: [so]\n', 'so\n', [], ['so']],
  [
    'exceptions, each in its own case',
    existence('ignorecase: true\nexceptions: [So]\ntokens: [so]\n'),
    'So so\n',
    [],
    ['so'],
  ],
  ['exceptions of several words', existence('exceptions: [so long]\ntokens: [so]\n'), 'so long, so\n', [], ['so']],
  ['vocabulary excuses', existence('tokens: [so, oh]\n'), 'so oh\n', ['so'], ['oh']],
  ['vocab: false', existence('vocab: false\ntokens: [so, oh]\n'), 'so oh\n', ['so'], ['so', 'oh']],
  ['nonword keeps the vocabulary out', existence('nonword: true\ntokens: [so]\n'), 'so\n', ['so'], ['so']],
  ['limit', existence('limit: 2\ntokens: [so]\n'), 'so so\n\nso so\n', [], ['so', 'so']],
  ['swap without regard to case', substitution('ignorecase: true\nswap: {oh: ah}\n'), 'Oh oh\n', [], ['Oh', 'oh']],
  ['swap inside words', substitution('nonword: true\nswap: {oh: ah}\n'), 'ohm\n', [], ['oh']],
  ['swap, exceptions', substitution('exceptions: [oh well]\nswap: {oh: ah}\n'), 'oh well, oh\n', [], ['oh']],
  ['swap, vocabulary', substitution('swap: {oh: ah}\n'), 'oh\n', ['oh'], []],
  ['what is right already', substitution('ignorecase: true\nswap: {wi-?fi: Wi-Fi}\n'), 'Wi-Fi wifi\n', [], ['wifi']],
  ['occurrence, max', 'extends: occurrence\nmessage: x\nmax: 2\ntoken: o\n', 'foo boo\n\no\n', [], ['o']],
  ['occurrence, min', 'extends: occurrence\nmessage: x\nmin: 2\ntoken: o\n', 'o\n\noo\n', [], ['o']],
  [
    'occurrence, ignorecase',
    'extends: occurrence\nmessage: x\nmax: 1\nignorecase: true\ntoken: o\n',
    'Oo\n',
    [],
    ['O'],
  ],
  [
    'repetition, max',
    "extends: repetition\nmessage: x\nmax: 1\nalpha: true\ntokens: ['[^\\s]+']\n",
    'no no. go go go\n',
    [],
    ['go go'],
  ],
  [
    'repetition, exceptions',
    "extends: repetition\nmessage: x\nexceptions: [had had]\ntokens: ['[^\\s]+']\n",
    'had had, is is\n',
    [],
    ['is is'],
  ],
  [
    'repetition, ignorecase',
    "extends: repetition\nmessage: x\nignorecase: true\ntokens: ['[^\\s]+']\n",
    'The the\n',
    [],
    ['The the'],
  ],
  [
    'consistency, nonword',
    'extends: consistency\nmessage: x\nnonword: true\neither: {aa: bb}\n',
    'aac bbc\n',
    [],
    ['bb'],
  ],
  [
    'conditional, exceptions',
    "extends: conditional\nmessage: x\nexceptions: [ABC]\nfirst: '\\b[A-Z]{3}\\b'\nsecond: '\\(([A-Z]{3})\\)'\n",
    'ABC DEF\n',
    [],
    ['DEF'],
  ],
])('%s', (_, yaml, text, accept, expected) => {
  expect(matches(yaml, text, accept)).toEqual(expected);
});

const title = (more: string): string => `extends: capitalization\nmessage: "%s"\nscope: heading\n${more}`;
test.each<[string, string, string, string[]]>([
  ['AP keeps “With” large', title('match: $title\nthreshold: 1\n'), '# Living With It\n', []],
  [
    'Chicago does not',
    title('match: $title\nstyle: Chicago\nthreshold: 1\n'),
    '# Living With It\n',
    ['Living With It'],
  ],
  ['threshold', title('match: $sentence\nthreshold: 0.5\n'), '# One two Three\n', []],
  ['above the threshold', title('match: $sentence\n'), '# One two Three\n', ['One two Three']],
  ['exceptions', title('match: $sentence\nexceptions: [Three]\n'), '# One two Three\n', []],
  ['indicators', title("match: $sentence\nthreshold: 1\nindicators: [':']\n"), '# Note: Two words\n', []],
  ['without indicators', title('match: $sentence\nthreshold: 1\n'), '# Note: Two words\n', ['Note: Two words']],
  ['prefix', title("match: $sentence\nthreshold: 1\nprefix: '\\d+\\.\\d+ '\n"), '# 1.1 One two\n', []],
  ['a pattern', title("match: '^[A-Z][^.]*$'\n"), '# one\n\n# Two\n', ['one']],
])('capitalization: %s', (_, yaml, text, expected) => {
  expect(matches(yaml, text)).toEqual(expected);
});

test('level, link, description and the verbs of a message', () => {
  const more = 'level: error\nlink: https://a.b\ndescription: "why %s"\nmessage: "%[1]s, 100%%"\ntokens: [so]\n';
  expect(alertsFor(`extends: existence\n${more}`, 'so\n')).toMatchObject([
    { Severity: 'error', Link: 'https://a.b', Description: 'why so', Message: 'so, 100%' },
  ]);
});

test.each<[string, string, string, object]>([
  ['replace, with params', 'action: {name: replace, params: [ah, eh]}\ntokens: [oh]\n', 'oh\n', ['ah', 'eh']],
  ['remove', 'action: {name: remove}\ntokens: [oh]\n', 'oh\n', []],
  [
    'edit',
    "action: {name: edit, params: [trim_right, '!']}\nnonword: true\ntokens: ['oh!']\n",
    'oh!\n',
    ['trim_right', '!'],
  ],
])('action %s', (_, more, text, params) => {
  const [alert] = alertsFor(existence(more), text);
  expect(alert?.Action.Params ?? []).toEqual(params);
});

test('a replacement is proposed: several of one, with a capital where the match has one', () => {
  const yaml = substitution(
    'action: {name: replace}\nignorecase: true\ncapitalize: true\nswap: {login: log in|sign in}\n',
  );
  expect(alertsFor(yaml, 'Login\n')[0]?.Action).toEqual({ Name: 'replace', Params: ['Log in', 'Sign in'] });
});

test('readability is the mean of its metrics; metric reckons, and an empty file has none', () => {
  const grade = 'extends: readability\nmessage: "%s"\nmetrics: [Flesch-Kincaid, SMOG]\ngrade: 8\n';
  const hard =
    'Incomprehensible institutional considerations necessitate extraordinary administrative determination.\n';
  expect(alertsFor(grade, hard)).toMatchObject([{ Line: 1, Span: [1, 1] }]);
  expect(alertsFor(grade, 'We go. You stay.\n')).toEqual([]);
  const words = "extends: metric\nmessage: '%s'\nformula: words / sentences\ncondition: '> 3'\n";
  expect(alertsFor(words, 'One two three four. Five six seven eight.\n').map(({ Message }) => Message)).toEqual([
    '4.00',
  ]);
  expect(alertsFor(words, '')).toEqual([]);
});
