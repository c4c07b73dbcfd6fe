import { ruleSchema } from '../brandbook/rule-schema';
import { KEYS_OF_EVERY_RULE } from './option-problems';
import { compileRules } from './rules';

const problemsOf = (kind: string, options: object) => compileRules([{ id: 'r', kind, options }]).problems;

test.each<[string, object, string, RegExp]>([
  ['existence', { tokens: ['x'], token: ['y'] }, 'token', /no option called “token”\. Did you mean “tokens”\?/],
  ['existence', { tokens: ['x'], touchpoint: 'sms' }, 'touchpoint', /Did you mean “touchpoints”\?/],
  ['existence', { tokens: ['x'], severity: 'error' }, 'severity', /choose one of: tokens, .*level/],
  ['length', { fields: { title: { maxChars: 5 } } }, 'fields.title.maxChars', /Did you mean “maxCharacters”\?/],
  ['existence', { tokens: ['x', { patern: 'y' }] }, 'tokens.1.patern', /Did you mean “pattern”\?/],
  ['existence', {}, 'tokens', /This is missing\. Write a list here\./],
  ['existence', { tokens: 'x' }, 'tokens', /Write a list here: \[x\]\./],
  ['existence', { tokens: [] }, 'tokens', /too short\. Give it at least 1 entry\./],
  ['protect', { firstMention: { A: '' } }, 'firstMention.A', /This is empty\./],
  ['protect', { firstMention: { '': 'A' } }, 'firstMention.', /This is empty\./],
  ['length', { maxWords: 0 }, 'maxWords', /below the least allowed, 1\. Give 1 or more\./],
])('%s %j is told at %s', (kind, options, path, words) => {
  const found = problemsOf(kind, options).find((problem) => problem.path === path);
  expect(`${found?.message.en} ${found?.cure.en}`).toMatch(words);
  expect(found?.message.vi).not.toBe(found?.message.en);
});

test('every unknown key is told', () => {
  expect(problemsOf('existence', { tokens: ['x'], a1: 1, b2: 2 }).map(({ path }) => path)).toEqual(['a1', 'b2']);
});

test('knows what any rule may hold', () => {
  expect([...KEYS_OF_EVERY_RULE].sort()).toEqual(Object.keys(ruleSchema().shape).sort());
});
