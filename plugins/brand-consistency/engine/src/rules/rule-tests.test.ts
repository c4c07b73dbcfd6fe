import type { RuleDefinition, RuleTest } from '../brandbook/schema';
import { parseBrandbook } from '../brandbook/parse';
import { runRuleTests } from './rule-tests';
import { bookWith } from './testing';

const run = (test: RuleTest, more: object = {}) => {
  const rule = {
    id: 'r',
    extends: 'existence',
    tokens: ['giá sốc', 'rẻ'],
    message: 'Bỏ “%s”.',
    tests: [test],
    ...more,
  };
  return runRuleTests(bookWith({ rules: [rule] as RuleDefinition[] }).brandbook)[0];
};

test.each<[RuleTest, boolean]>([
  [{ input: 'Giá sốc, rẻ!', want: ['Giá sốc', 'rẻ'] }, true],
  [{ input: 'Giá sốc', want: 'giá sốc' }, false],
  [{ input: 'Giá sốc, rẻ!', want: ['rẻ', 'giá sốc'] }, false],
  [{ input: 'Giá sốc, rẻ!', want: 'rẻ' }, false],
  [{ input: 'Giá sốc', want: 'Bỏ “Giá sốc”.' }, true],
  [{ input: 'Xin\nchào giá sốc', want: '2:6:House.Cheap:Bỏ “giá sốc”.\n' }, true],
  [{ input: 'Xin\nchào giá sốc', want: '1:6:House.Cheap:Bỏ “giá sốc”.' }, false],
  [{ input: 'Xin chào', want: [] }, true],
  [{ input: 'rẻ', want: [] }, false],
  [{ input: 'Giá sốc, rẻ!', contains: 'rẻ' }, true],
  [{ input: 'Giá sốc', contains: ['rẻ'] }, false],
  [{ input: 'Giá sốc', absent: ['rẻ'] }, true],
  [{ input: 'Giá sốc', absent: true }, false],
  [{ input: 'Giá tốt', absent: true }, true],
])('%j', (test, passed) => expect(run(test)).toMatchObject({ rule: 'rules.r', path: 'rules.0.tests.0', passed }));

test('a failure says what was wanted and what was found, in both languages', () => {
  expect(run({ name: 'flags it', input: 'rẻ', want: 'giá sốc' })).toEqual({
    rule: 'rules.r',
    path: 'rules.0.tests.0',
    name: 'flags it',
    passed: false,
    found: ['rẻ'],
    message: {
      en: 'wanted “giá sốc”, found “rẻ”',
      vi: 'cần tìm thấy “giá sốc”, nhưng tìm thấy “rẻ”',
    },
  });
});

test('tried where the rule holds: touchpoint, stage, language, blocks', () => {
  const limits = { touchpoints: ['sms'], stages: ['arrival'], languages: ['vi'], scope: 'heading' };
  expect(run({ input: '# rẻ\n\nrẻ', want: 'rẻ' }, limits)?.passed).toBe(true);
  expect(run({ input: '# rẻ', touchpoint: 'email', want: [] }, limits)?.passed).toBe(true);
  expect(run({ input: '# rẻ', format: 'plain', want: [] }, limits)?.passed).toBe(true);
});

test('a test must ask for something, and rules with problems have none', () => {
  const rule = { id: 'r', extends: 'existence', tokens: ['x'], tests: [{ input: 'x' }] };
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, rules: [rule] });
  expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'rules.0.tests.0' }] });
  expect(parsed.ok ? '' : parsed.problems[0]?.message.en).toContain('want');
  expect(run({ input: 'x', want: 'x' }, { tokens: [] })).toBeUndefined();
});
