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
  [{ input: 'Giá sốc', absent: 'giá sốc' }, false],
  [{ input: 'Rẻ, giá sốc', absent: ['hời', 'GIÁ SỐC'] }, false],
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

test('capitals count in what is left alone where the text has the words just so', () => {
  const exact = { tokens: ['ROOM'], ignorecase: false };
  expect(run({ input: 'A room, a ROOM.', absent: 'room' }, exact)?.passed).toBe(true);
  expect(run({ input: 'A room, a ROOM.', absent: 'ROOM' }, exact)?.passed).toBe(false);
});

test('a test without a name goes by its text in one line', () => {
  const nameOf = (input: string) => run({ input, want: [] })?.name;
  expect(nameOf('# Giá\n\ntốt ')).toBe('“# Giá tốt”');
  expect(nameOf('')).toBe('“”');
  expect(nameOf('rất '.repeat(40))).toMatch(/^“(rất ){14}rất…”$/u);
});

test('what is said of the whole is told in the user’s language', () => {
  const rule = { id: 'r', extends: 'required', any: ['hotline'], tests: [{ input: 'Xin chào', want: [] }] };
  const [result] = runRuleTests(bookWith({ rules: [rule] as RuleDefinition[] }).brandbook);
  expect(result?.message).toEqual({
    en: 'wanted nothing, found “hotline” is missing. Add it to this text.',
    vi: 'lẽ ra không tìm thấy gì, nhưng tìm thấy Thiếu “hotline”. Hãy thêm vào nội dung này.',
  });
});

test('a rule that only serves as a parent is tried too', () => {
  const base = {
    id: 'base',
    extends: 'existence',
    tokens: ['rẻ'],
    enabled: false,
    tests: [{ input: 'hời', want: 'rẻ' }],
  };
  const results = runRuleTests(bookWith({ rules: [base, { id: 'b', extends: 'base' }] as RuleDefinition[] }).brandbook);
  expect(results).toMatchObject([{ rule: 'rules.base', path: 'rules.0.tests.0', passed: false }]);
  expect(results[0]?.message?.vi).toBe('cần tìm thấy “rẻ”, nhưng không tìm thấy gì');
});

test('a rule about fields is tried in the field that the test names', () => {
  const input = 'Giá tốt nhất';
  const rule = {
    id: 'r',
    extends: 'length',
    fields: { 'seo.title': { maxWords: 2 } },
    tests: [
      { input, want: [] },
      { input, want: [], path: 'seo.title' },
    ],
  };
  const results = runRuleTests(bookWith({ rules: [rule] as RuleDefinition[] }).brandbook);
  expect(results.map(({ found }) => found)).toEqual([[], [expect.stringContaining('3 words long')]]);
});

test.each([{ contains: [] }, { contains: '' }, { absent: [] }, { absent: [' '] }])(
  'a test that could never fail is refused: %j',
  (expected) => {
    const rule = { id: 'r', extends: 'existence', tokens: ['x'], tests: [{ input: 'x', ...expected }] };
    const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, rules: [rule] });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'rules.0.tests.0' }] });
  },
);

test('a test must ask for something, and rules with problems have none', () => {
  const rule = { id: 'r', extends: 'existence', tokens: ['x'], tests: [{ input: 'x' }] };
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, rules: [rule] });
  expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'rules.0.tests.0' }] });
  expect(parsed.ok ? '' : parsed.problems[0]?.message.en).toContain('want');
  expect(run({ input: 'x', want: 'x' }, { tokens: [] })).toBeUndefined();
});
