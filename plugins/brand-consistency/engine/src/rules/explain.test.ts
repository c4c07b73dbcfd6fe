import type { BrandbookInput } from '../brandbook/schema';
import { explainRule, rulesNamed, type TextToExplain } from './explain';
import { bookWith } from './testing';

type Extra = Omit<Partial<BrandbookInput>, 'brandbook'>;
const text = (of: string, more: Partial<TextToExplain> = {}): TextToExplain => ({
  id: 'a',
  units: [{ path: 'text', text: of, format: 'markdown' }],
  ...more,
});
function explain(rule: object, texts: readonly TextToExplain[], more: Extra = {}) {
  const book = bookWith({ ...more, rules: [{ id: 'r', extends: 'existence', ...rule }, ...(more.rules ?? [])] });
  expect(book.problems).toEqual([]);
  const [source] = rulesNamed(book, 'r');
  const explained = source === undefined ? null : explainRule(book, source, texts);
  if (explained === null) throw new Error('no such rule');
  return explained;
}
const near = (rule: object, of: string, more: Partial<TextToExplain> = {}): [string, string][] =>
  explain(rule, [text(of, more)]).texts.flatMap(({ nearMisses }) =>
    nearMisses.map(({ actual, reason }): [string, string] => [actual, reason]),
  );

test('what it compiled to, and where it hit', () => {
  const found = explain(
    { tokens: ['giá (rẻ|hời)', 'sốc'], exceptions: ['cú sốc'], level: 'error', languages: ['vi'] },
    [text('Phòng giá rẻ, cú sốc lớn cho mọi người.')],
  );
  expect(found).toMatchObject({
    rule: 'rules.r',
    kind: 'existence',
    path: 'rules.0',
    severity: 'error',
    scope: { languages: ['vi'] },
    terms: [
      { written: 'giá (rẻ|hời)', path: 'rules.0.tokens.0', phrases: ['giá rẻ', 'giá hời'], count: 2, hits: 1 },
      { written: 'sốc', hits: 0 },
    ],
    exceptions: ['cú sốc'],
    texts: [
      {
        id: 'a',
        blocks: 1,
        read: 1,
        applies: true,
        hits: [{ actual: 'giá rẻ' }],
        nearMisses: [{ actual: 'sốc', reason: 'exception' }],
      },
    ],
    verdict: { en: 'Found once in 1 of 1 text.', vi: 'Tìm thấy 1 lần trong 1/1 nội dung.' },
  });
});

test.each<[object, string, [string, string][]]>([
  [
    { tokens: ['giá sốc'] },
    'gia soc, GIÁ-SỐC, giásốc',
    [
      ['gia soc', 'spelling'],
      ['giásốc', 'spelling'],
    ],
  ],
  [
    { tokens: ['Sen Viet'] },
    'SenViệt và Sem Viet',
    [
      ['SenViệt', 'spelling'],
      ['Sem Viet', 'letter'],
    ],
  ],
  [{ tokens: ['ROOM'], ignorecase: false }, 'A room', [['room', 'case']]],
  [{ tokens: ['rẻ'], scope: 'heading' }, 'Phòng rẻ', [['rẻ', 'scope']]],
  [{ tokens: ['rẻ'], languages: ['en'] }, 'Phòng này rất rẻ cho mọi người', [['rẻ', 'language']]],
  [{ tokens: ['rẻ'] }, 'Phòng đẹp', []],
])('near misses of %j in %j', (rule, of, found) => expect(near(rule, of)).toEqual(found));

test('what silenced it: comments, exceptions, and rules that speak on the same words', () => {
  const found = explain(
    { tokens: ['rẻ'] },
    [text('rẻ một, giá rẻ, <!-- brand-check off r: trích dẫn --> rẻ <!-- brand-check on --> và rẻ thật')],
    { exceptions: [{ rule: 'r', text: 'rẻ thật', reason: 'tên bài' }], vocabulary: { avoid: ['giá rẻ'] } },
  );
  expect(found.texts[0]?.hits).toMatchObject([{ actual: 'rẻ' }, { actual: 'rẻ', toldBy: 'vocabulary.avoid' }]);
  expect(found.texts[0]?.hits[0]?.toldBy).toBeUndefined();
  expect(found.texts[0]?.silenced).toMatchObject([{ by: { source: 'comment' } }, { by: { reason: 'tên bài' } }]);
});

test.each<[object, string, RegExp]>([
  [{ tokens: ['www.x.vn'] }, 'www.x.vn', /never found/],
  [{ tokens: ['rẻ'], touchpoints: ['sms'] }, 'rẻ', /--touchpoint/],
  [{ tokens: ['rẻ'], scope: 'list' }, 'rẻ', /No block/],
  [{ tokens: ['giá sốc'] }, 'gia soc', /near misses that differ in diacritics, blanks or hyphens: 1/],
  [{ tokens: ['giá sốc'] }, 'Xin chào', /none of its words/],
  [{ tokens: ['rẻ'] }, '<!-- brand-check off -->rẻ', /silenced/],
])('says why %j never matched %j', (rule, of, reason) => expect(explain(rule, [text(of)]).verdict.en).toMatch(reason));

test('of a rule that seeks no words it does not say that its words are missing', () => {
  const book = bookWith({ touchpoints: { sms: { required: ['hotline'], maxWords: 9 } } });
  const verdicts = rulesNamed(book, 'touchpoints.sms').map(
    (source) => explainRule(book, source, [text('Gọi hotline', { touchpoint: 'sms' }), text('hotline')])?.verdict,
  );
  const keeps = {
    en: 'Nothing found in 2 texts: they keep to the rule.',
    vi: 'Không tìm thấy gì trong 2 nội dung: đều đúng quy tắc.',
  };
  expect(verdicts).toEqual([keeps, keeps]);
});

test('finds rules by id, by name, and by the beginning of the id', () => {
  const book = bookWith({
    vocabulary: { avoid: ['a b', { term: 'c d', use: ['e'] }] },
    rules: [{ id: 'r', extends: 'existence', tokens: ['x y'] }],
  });
  const ids = (name: string) => rulesNamed(book, name).map(({ rule }) => rule.id);
  expect(ids('r')).toEqual(['rules.r']);
  expect(ids('vocabulary')).toEqual(['vocabulary.avoid', 'vocabulary.avoid.replace']);
  expect(ids('vocabulary.avoid')).toEqual(['vocabulary.avoid']);
  expect(ids('nobody')).toEqual([]);
});
