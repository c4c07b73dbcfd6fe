import { parseBrandbook } from '../brandbook/parse';
import { runRules } from '../checks/rules';
import { bookWith } from '../rules/testing';
import { analyse } from '../text/analyse';
import { importValeStyle } from './import-style';

const file = (name: string, text: string) => ({ style: 'S', name, path: `S/${name}.yml`, text });

test('a style becomes rules that a brandbook can carry', () => {
  const { rules, report, problems } = importValeStyle([
    file('Weasel', 'extends: existence\nmessage: "\'%s\'?"\nlevel: error\nignorecase: true\ntokens: [very, quite]\n'),
    file('Terms', 'extends: substitution\nmessage: x\naction: {name: replace}\nswap: {login: log in|sign in}\n'),
    file('Case', 'extends: capitalization\nmessage: x\nscope: heading\nmatch: $sentence\n'),
    file('Script', 'extends: script\nmessage: x\nscript: y\n'),
    file('Wrong', 'extends: nothing\nmessage: x\n'),
  ]);
  expect(rules.map(({ id }) => id)).toEqual(['S.Weasel', 'S.Terms', 'S.Case']);
  expect(rules[0]).toMatchObject({ extends: 'existence', level: 'error', tokens: ['very', 'quite'] });
  expect(rules[1]).toMatchObject({ swap: { login: ['log in', 'sign in'] } });
  expect([report.imported, report.adapted, report.skipped]).toEqual([2, 1, 2]);
  expect(problems).toHaveLength(1);
  const book = parseBrandbook({ brandbook: 1, brand: { id: 'b', name: 'B' }, rules });
  expect(book.ok).toBe(true);
});

test('what a configuration and a vocabulary change is taken over; rules inherit, a second one too', () => {
  const { rules, report } = importValeStyle(
    [
      file('Weasel', 'extends: existence\nmessage: x\ntokens: [very, quite]\n'),
      file('Own', 'extends: S.Weasel\ntokens-: [quite]\nvocab: false\n'),
      file('Row', 'extends: sequence\nmessage: x\ntokens: [{pattern: a}]\n'),
    ],
    { levels: new Map([['S.Weasel', 'error']]), accepted: ['very much'] },
  );
  expect(rules).toMatchObject([
    { id: 'S.Weasel', level: 'error', tokens: ['very', 'quite'], exceptions: ['very much'] },
    { id: 'S.Own', level: 'warning', tokens: ['very'] },
  ]);
  expect(rules[1]).not.toHaveProperty('exceptions');
  expect(report.entries.find(({ rule }) => rule === 'S.Row')).toMatchObject({ state: 'skipped' });
});

test('occurrence counts where Vale does: in sentences, blocks, or the whole', () => {
  const perOf = (scope: string): unknown =>
    importValeStyle([file('R', `extends: occurrence\nmessage: x\nmax: 1\nscope: ${scope}\ntoken: a\n`)]).rules[0]?.[
      'per'
    ];
  expect(['sentence', 'summary', 'paragraph'].map(perOf)).toEqual(['sentence', 'asset', 'block']);
});

test('rules of a brandbook inherit from an imported one, and find by our own checks', () => {
  const { rules } = importValeStyle([file('Weasel', 'extends: existence\nmessage: "No %s."\ntokens: [very, quite]\n')]);
  const own = { id: 'mine', extends: 'S.Weasel', 'tokens+': ['rather'], 'tokens-': ['very'] };
  const book = bookWith({ rules: [...rules, own] });
  expect(book.problems).toEqual([]);
  const text = 'very quite rather';
  const findings = runRules(book.rules, analyse([{ path: 'a', text, format: 'plain' }]));
  expect(findings.map(({ rule, actual }) => [rule, actual])).toEqual([
    ['rules.S.Weasel', 'very'],
    ['rules.S.Weasel', 'quite'],
    ['rules.mine', 'rather'],
  ]);
});
