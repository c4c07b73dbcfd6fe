import type { BrandbookInput } from '../brandbook/schema';
import { bookWith } from './testing';

type Extra = Omit<Partial<BrandbookInput>, 'brandbook'>;
const diagnosticsOf = (more: Extra) => {
  const book = bookWith(more);
  expect(book.problems).toEqual([]);
  return book.diagnostics.map(({ severity, code, path, otherPath }) => [severity, code, path, otherPath]);
};
const existence = (tokens: unknown, more: object = {}): Extra => ({
  rules: [{ id: 'r', extends: 'existence', tokens, ...more }],
});

test('a sound brandbook has none', () => {
  expect(
    diagnosticsOf({
      vocabulary: {
        prefer: ['biệt thự', 'ưu đãi riêng'],
        avoid: [
          { term: 'giá rẻ', use: ['ưu đãi riêng'] },
          'rẻ',
          'C++',
          'C',
          '100%',
          'siêu sale!!!',
          'giảm \\d+%',
          '\\(xem [a-z]+\\)',
        ],
        protect: ['Sen Việt'],
        competitors: ['Biển Xanh'],
      },
      touchpoints: { sms: { required: ['Sen Việt'] } },
    }),
  ).toEqual([]);
});

test.each<[string, Extra, unknown[]]>([
  [
    'a scope that nothing is in',
    existence(['rẻ'], { scope: 'heading & list' }),
    ['error', 'NEVER_SCOPE', 'rules.0.scope', undefined],
  ],
  ...['languages', 'touchpoints', 'stages'].map((limit): [string, Extra, unknown[]] => [
    `no ${limit} at all`,
    existence(['rẻ'], { [limit]: [] }),
    ['error', 'NEVER_SCOPE', `rules.0.${limit}`, undefined],
  ]),
  [
    'a language that the brand does not write',
    { brand: { id: 'x', name: 'X', languages: ['vi'] }, ...existence(['cheap'], { languages: ['en'] }) },
    ['warning', 'NEVER_LANGUAGE', 'rules.0', undefined],
  ],
  [
    'an address',
    { vocabulary: { avoid: ['cheap', 'www.bien-xanh.vn'] } },
    ['error', 'NEVER_READ', 'vocabulary.avoid.1', undefined],
  ],
  ['a placeholder', existence(['rẻ', '{{name}}']), ['error', 'NEVER_READ', 'rules.0.tokens.1', undefined]],
  [
    'an exception as wide as the term',
    existence(['rẻ', 'hời'], { exceptions: ['Hời', 'rẻ quạt'] }),
    ['error', 'NEVER_EXCEPTED', 'rules.0.tokens.1', undefined],
  ],
  [
    'a Vietnamese word of every text',
    { vocabulary: { avoid: ['giá sốc', 'và'] } },
    ['warning', 'TOO_WIDE', 'vocabulary.avoid.1', undefined],
  ],
  ['an English word of every text', existence(['The']), ['warning', 'TOO_WIDE', 'rules.0.tokens.0', undefined]],
  [
    'letters inside words',
    existence(['an'], { nonword: true }),
    ['warning', 'TOO_WIDE', 'rules.0.tokens.0', undefined],
  ],
  ['a pattern that finds anything', existence(['.*']), ['warning', 'TOO_WIDE', 'rules.0.tokens.0', undefined]],
  [
    'a pattern whose beginning is in the middle',
    existence(['hời', '(a^|\\d$)b']),
    ['error', 'NEVER_MATCHES', 'rules.0.tokens.1', undefined],
  ],
  [
    'a pattern that its own exception covers',
    existence(['giảm \\d+%'], { exceptions: ['giảm \\d+%'] }),
    ['error', 'NEVER_EXCEPTED', 'rules.0.tokens.0', undefined],
  ],
  [
    'a pattern twice',
    existence(['giảm \\d+%', 'hời', { pattern: 'giảm \\d+%' }]),
    ['warning', 'DUPLICATE_TERM', 'rules.0.tokens.2', 'rules.0.tokens.0'],
  ],
  [
    'a term twice in a list',
    { vocabulary: { avoid: ['hoà', 'hời', 'Hòa'] } },
    ['warning', 'DUPLICATE_TERM', 'vocabulary.avoid.2', 'vocabulary.avoid.0'],
  ],
  [
    'a term of two rules',
    { vocabulary: { avoid: ['rẻ'] }, ...existence(['rẻ|hời']) },
    ['warning', 'DUPLICATE_TERM', 'rules.0.tokens.0', 'vocabulary.avoid.0'],
  ],
  [
    'a preferred term twice',
    { vocabulary: { prefer: ['villa', 'Villa'] } },
    ['warning', 'DUPLICATE_TERM', 'vocabulary.prefer.1', 'vocabulary.prefer.0'],
  ],
  [
    'preferred and avoided',
    { vocabulary: { prefer: ['Giá rẻ'], avoid: ['giá rẻ'] } },
    ['error', 'CONTRADICTION', 'vocabulary.prefer.0', 'vocabulary.avoid.0'],
  ],
  [
    'preferred, with an avoided word in it',
    { vocabulary: { prefer: ['giá rẻ bất ngờ'], avoid: ['hời', 'rẻ'] } },
    ['error', 'CONTRADICTION', 'vocabulary.prefer.0', 'vocabulary.avoid.1'],
  ],
  [
    'a cure that another rule avoids',
    { vocabulary: { avoid: [{ term: 'giá sốc', use: ['giá hời'] }, 'hời'] } },
    ['error', 'CONTRADICTION', 'vocabulary.avoid.0', 'vocabulary.avoid.1'],
  ],
  [
    'protected and avoided',
    { vocabulary: { protect: ['Sen Việt'], avoid: ['sen việt'] } },
    ['warning', 'CONTRADICTION', 'vocabulary.protect.0', 'vocabulary.avoid.0'],
  ],
  [
    'required and avoided',
    { vocabulary: { avoid: ['hotline'] }, touchpoints: { sms: { required: ['Hotline 1900'] } } },
    ['error', 'CONTRADICTION', 'touchpoints.sms.required.0', 'vocabulary.avoid.0'],
  ],
  [
    'a competitor preferred',
    { vocabulary: { prefer: ['Biển Xanh'], competitors: ['Biển Xanh'] } },
    ['error', 'CONTRADICTION', 'vocabulary.prefer.0', 'vocabulary.competitors.0'],
  ],
  [
    'a form of address avoided',
    { vocabulary: { avoid: ['mình'] }, address: { vi: { self: ['chúng mình'], reader: [] } } },
    ['warning', 'CONTRADICTION', 'address.vi.self.0', 'vocabulary.avoid.0'],
  ],
  [
    'an exception for no rule',
    { exceptions: [{ rule: 'nobody', reason: 'x' }] },
    ['warning', 'UNKNOWN_RULE', 'exceptions.0.rule', undefined],
  ],
])('tells %s', (_, more, diagnostic) => expect(diagnosticsOf(more)).toEqual([diagnostic]));

test('what cannot meet does not clash', () => {
  expect(
    diagnosticsOf({
      vocabulary: { prefer: [{ term: 'sale', language: 'en' }], avoid: [{ term: 'sale', language: 'vi' }] },
      rules: [
        { id: 'a', extends: 'existence', tokens: ['rẻ'], touchpoints: ['sms'] },
        { id: 'b', extends: 'existence', tokens: ['rẻ'], touchpoints: ['email'] },
        { id: 'c', extends: 'existence', tokens: ['ROOM'], ignorecase: false },
        { id: 'd', extends: 'existence', tokens: ['Room'], ignorecase: false },
        { id: 'e', extends: 'existence', tokens: ['ưu đãi'], exceptions: ['ưu đãi riêng'] },
      ],
      exceptions: [
        { rule: 'a', reason: 'x' },
        { rule: '*', reason: 'x' },
        { rule: 'vocabulary.avoid', reason: 'x' },
      ],
    }),
  ).toEqual([]);
});

test('both languages, both rules and the cure', () => {
  const [found] = bookWith({ vocabulary: { prefer: ['giá rẻ'], avoid: ['rẻ'] } }).diagnostics;
  expect(found).toMatchObject({ rule: '', otherRule: 'vocabulary.avoid' });
  expect(found?.message.en).toBe(
    '“giá rẻ” is a preferred term, but vocabulary.avoid (vocabulary.avoid.0) forbids “rẻ” in it.',
  );
  expect(found?.message.vi).toContain('lại cấm “rẻ” trong đó');
  expect(found?.cure.vi).not.toBe('');
});

test('a pattern is asked for its own places', () => {
  const [found] = bookWith({ vocabulary: { prefer: ['giảm 50%'] }, ...existence(['giảm \\d+%']) }).diagnostics;
  expect(found).toMatchObject({ code: 'CONTRADICTION', otherPath: 'rules.0.tokens.0' });
  expect(found?.message.en).toContain('forbids it');
});

test.each<[object, boolean]>([
  [{ text: 'giá tốt' }, false],
  [{}, false],
  [{ text: 'giá tốt', touchpoint: 'sms' }, true],
  [{ text: 'giá tốt', path: 'title' }, true],
  [{ text: 'giá tốt', until: '2026-03-01' }, true],
  [{ text: 'giá' }, false],
  [{ text: 'tốt' }, true],
  [{ text: 'giá tốt nhất' }, true],
  [{ text: 'giá tốt', rule: 'vocabulary.prefer' }, true],
])('what an exception of the brandbook allows is no contradiction: %j', (exception, stands) => {
  const found = diagnosticsOf({
    vocabulary: { prefer: ['giá tốt'], avoid: ['giá'] },
    exceptions: [{ rule: 'vocabulary.avoid', reason: 'x', ...exception }],
  });
  expect(found.some(([, code]) => code === 'CONTRADICTION')).toBe(stands);
});

test('a brand that is its own competitor, or whose name holds a word to avoid', () => {
  const found = diagnosticsOf({
    brand: { id: 'x', name: 'Quán Rẻ' },
    vocabulary: { avoid: ['rẻ'], competitors: ['Quán Rẻ'] },
  });
  expect(found).toEqual([
    ['warning', 'CONTRADICTION', 'brand.name', 'vocabulary.competitors.0'],
    ['warning', 'CONTRADICTION', 'brand.name', 'vocabulary.avoid.0'],
  ]);
});

test('a term of parent and child is cured by switching the parent off', () => {
  const [found] = bookWith({
    rules: [
      { id: 'base', extends: 'substitution', swap: { rẻ: 'tốt' } },
      { id: 'b', extends: 'base', 'swap+': { rẻ: 'hay' } },
    ],
  }).diagnostics;
  expect(found?.code).toBe('DUPLICATE_TERM');
  expect(found?.cure.en).toContain('enabled: false at rules.base');
  expect(found?.cure.vi).toContain('enabled: false ở rules.base');
});
