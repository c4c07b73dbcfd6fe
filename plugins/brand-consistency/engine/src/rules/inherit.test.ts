import { sharedRules } from '../brandbook/rules';
import { mannerRules } from '../personality/rules';
import type { RuleDefinition } from '../brandbook/schema';
import { runRules } from '../checks/rules';
import { analyse } from '../text/analyse';
import { bookWith } from './testing';

const base = { id: 'base', extends: 'existence', tokens: ['rẻ', 'hời'], message: 'Bỏ %s.', level: 'error' as const };
const rulesOf = (...rules: object[]) => {
  const { brandbook } = bookWith({ rules: rules as RuleDefinition[] });
  return sharedRules(brandbook, mannerRules(brandbook));
};
const child = (...rules: object[]) => rulesOf(...rules).rules.at(-1)?.rule;
const problemsOf = (...rules: object[]) => rulesOf(...rules).problems.map(({ path, code }) => [path, code]);

test('a bare key replaces, what is not named is inherited', () => {
  expect(child(base, { id: 'b', extends: 'base', tokens: ['sốc'] })).toMatchObject({
    id: 'rules.b',
    kind: 'existence',
    options: { tokens: ['sốc'] },
    severity: 'error',
    message: { vi: 'Bỏ %s.' },
  });
});

test('key+ appends to a list and merges into a map, the child winning; key- removes', () => {
  expect(child(base, { id: 'b', extends: 'base', 'tokens+': ['sốc'] })?.options).toEqual({
    tokens: ['rẻ', 'hời', 'sốc'],
  });
  expect(child(base, { id: 'b', extends: 'base', 'tokens+': 'sốc', 'tokens-': ['rẻ'] })?.options).toEqual({
    tokens: ['hời', 'sốc'],
  });
  const swaps = { id: 'a', extends: 'substitution', swap: { rẻ: 'tốt', hời: 'đáng' } };
  expect(
    child(swaps, { id: 'b', extends: 'a', 'swap+': { rẻ: 'hay', sốc: 'mới' }, 'swap-': ['hời'] })?.options,
  ).toEqual({
    swap: { rẻ: 'hay', sốc: 'mới' },
  });
  expect(
    child({ ...base, touchpoints: ['sms'] }, { id: 'b', extends: 'base', 'touchpoints+': ['email'] })?.scope,
  ).toEqual({
    touchpoints: ['sms', 'email'],
  });
});

test('over several generations, whatever their order in the file', () => {
  const third = { id: 'third', extends: 'second', 'tokens-': ['rẻ'] };
  const second = { id: 'second', extends: 'base', 'tokens+': ['sốc'] };
  const { rules } = rulesOf(third, second, base);
  expect(rules[0]).toMatchObject({ parents: ['second', 'base'], rule: { options: { tokens: ['hời', 'sốc'] } } });
});

test('tests and enabled are not inherited; a disabled rule only serves as parent', () => {
  const parent = { ...base, enabled: false, tests: [{ input: 'rẻ', want: 'rẻ' }] };
  const { rules } = rulesOf(parent, { id: 'b', extends: 'base' });
  expect(rules.map(({ rule, tests }) => [rule.id, tests])).toEqual([['rules.b', []]]);
});

test.each<[string, object[], [string, string][]]>([
  [
    'both forms',
    [base, { id: 'b', extends: 'base', tokens: ['x'], 'tokens+': ['y'] }],
    [['rules.1.tokens+', 'INHERITANCE_CONFLICT']],
  ],
  [
    'nothing to remove',
    [base, { id: 'b', extends: 'base', 'tokens-': ['rẻ', 'x'] }],
    [['rules.1.tokens-.1', 'NOTHING_TO_REMOVE']],
  ],
  [
    'no such map key',
    [
      { id: 'a', extends: 'substitution', swap: { x: 'y' } },
      { id: 'b', extends: 'a', 'swap-': 'toString' },
    ],
    [['rules.1.swap-', 'NOTHING_TO_REMOVE']],
  ],
  [
    'nothing to add to',
    [base, { id: 'b', extends: 'base', 'exceptions+': ['x'] }],
    [['rules.1.exceptions+', 'NOTHING_TO_ADD_TO']],
  ],
  ['a scalar', [base, { id: 'b', extends: 'base', 'level+': 'error' }], [['rules.1.level+', 'INHERITANCE_CONFLICT']]],
  [
    'a check kind has nothing',
    [{ id: 'a', extends: 'existence', 'tokens+': ['x'] }],
    [['rules.0.tokens+', 'NOTHING_TO_ADD_TO']],
  ],
  ['unknown parent', [{ id: 'a', extends: 'nobody' }], [['rules.0.extends', 'UNKNOWN_KIND']]],
  ['itself', [{ id: 'a', extends: 'a' }], [['rules.0.extends', 'INHERITANCE_CYCLE']]],
  [
    'a circle',
    [
      { id: 'a', extends: 'b' },
      { id: 'b', extends: 'a' },
    ],
    [
      ['rules.0.extends', 'INHERITANCE_CYCLE'],
      ['rules.1.extends', 'INHERITANCE_CYCLE'],
    ],
  ],
  [
    'a parent’s mistake, once',
    [
      { ...base, level: 3 },
      { id: 'b', extends: 'base' },
    ].map((rule, i) => (i === 0 ? { ...base, 'level-': 'x' } : rule)),
    [['rules.0.level-', 'INHERITANCE_CONFLICT']],
  ],
  [
    'a merged value of the wrong form',
    [
      { ...base, languages: ['vi'] },
      { id: 'b', extends: 'base', 'languages+': ['fr'] },
    ],
    [['rules.1.languages+.0', 'INVALID_VALUE']],
  ],
])('tells %s', (_, rules, problems) => expect(problemsOf(...rules)).toEqual(problems));

test('a rule that counts in scope sentence counts per sentence', () => {
  const rule = { id: 'a', extends: 'occurrence', token: 'mới', max: 1, scope: 'sentence' };
  expect(child(rule)?.options).toMatchObject({ per: 'sentence' });
  expect(child({ ...rule, per: 'asset' })?.options).toMatchObject({ per: 'asset' });
});

test('ten parents, not eleven', () => {
  const line = (count: number) => [
    base,
    ...Array.from({ length: count }, (_, i) => ({ id: `r${i}`, extends: i === 0 ? 'base' : `r${i - 1}` })),
  ];
  expect(problemsOf(...line(10))).toEqual([]);
  expect(problemsOf(...line(11))).toEqual([['rules.11.extends', 'INHERITANCE_DEPTH']]);
});

test('a wrong option is told where it was written', () => {
  const book = bookWith({
    rules: [base, { id: 'b', extends: 'base', 'tokens+': [' '], 'tokens-': ['rẻ'] }] as RuleDefinition[],
  });
  expect(book.problems).toMatchObject([{ path: 'rules.1.tokens+.0', code: 'EMPTY_TERM' }]);
});

test('parent and child on the same words are told once', () => {
  const book = bookWith({ rules: [base, { id: 'b', extends: 'base', 'tokens+': ['sốc'] }] as RuleDefinition[] });
  const findings = runRules(book.rules, analyse([{ path: 'a', text: 'rẻ và sốc', format: 'plain' }]));
  expect(findings).toMatchObject([{ rule: 'rules.b', actual: 'rẻ', also: ['rules.base'] }, { actual: 'sốc' }]);
  expect(book.diagnostics).toEqual([]);
});

test('a list that a child empties is told where the child empties it', () => {
  const rules = [base, { id: 'b', extends: 'base', 'tokens-': ['rẻ', 'hời'] }] as RuleDefinition[];
  expect(bookWith({ rules }).problems).toMatchObject([{ path: 'rules.1.tokens-' }]);
});

test('a parent that is spelt nearly so is proposed', () => {
  const messageOf = (name: string) => rulesOf(base, { id: 'b', extends: name }).problems[0]?.message;
  expect(messageOf('bsae')?.en).not.toContain('Did you mean');
  expect(messageOf('basse')?.en).toContain('Did you mean “base”?');
  expect(messageOf('existance')?.vi).toContain('Có phải bạn muốn ghi “existence”?');
  expect(messageOf('nobody')?.en).toContain('Choose one of: address, ');
});
