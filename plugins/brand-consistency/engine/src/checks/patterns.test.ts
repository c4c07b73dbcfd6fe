import { compileRules } from './compile-rules';
import { asPattern, literalsOf, looksLikePattern, readTerm } from './patterns';
import { RuleError } from './rule-error';
import { runRules } from './rules';
import { analyse } from '../text/analyse';

test.each([
  ['a|b', ['a', 'b']],
  ['giá (sốc|hời)', ['giá sốc', 'giá hời']],
  ['colou?r', ['colour', 'color']],
  ['(?:rất )?rẻ', ['rất rẻ', 'rẻ']],
  ['organi[sz]e', ['organise', 'organize']],
  ['a{2}', ['aa']],
  ['[a-c]', ['a', 'b', 'c']],
  ['\\bWi-Fi\\b', ['Wi-Fi']],
  ['No\\.', ['No.']],
  ['đồ hoà|đồ', ['đồ hoà', 'đồ']],
])('%s stands for %j', (pattern, literals) => {
  expect([...literalsOf({ pattern }, 'tokens.0')].sort()).toEqual([...literals].sort());
});

test.each(['a+', 'a*', '.*', '\\w', '(?=a)ab', '(?<!a)b', '[^a]', '^a', '(a|b)(c|d)'.repeat(9), '(?i)a', '\\b%'])(
  '%s is run as a pattern',
  (pattern) => {
    expect(readTerm({ pattern }, 'tokens.0').kind).toBe('pattern');
    expect(() => literalsOf({ pattern }, 'names.0')).toThrow(RuleError);
  },
);

const options = (pattern: string) => ({ id: 'r', kind: 'existence', options: { tokens: ['hời', { pattern }] } });

test.each([
  ['(a', 'lacks a “)”'],
  ['a)', 'too many'],
  ['[a', 'lacks a “]”'],
  ['(a)\\1', '“\\1”, which cannot be run'],
  ['(?>a+)b', '“(?>”, which cannot be run'],
  ['a++', '“++”, which cannot be run'],
  ['\\b', 'no text at all'],
  ['(?:(?:a{1000}){1000}){9}', 'too many loops'],
  ['('.repeat(80) + 'a' + ')'.repeat(80), 'too deeply'],
  ['a+'.repeat(3000), 'longer than'],
])('%s is refused with its path and a cure', (pattern, problem) => {
  const { problems } = compileRules([options(pattern)]);
  expect(problems).toMatchObject([{ rule: 'r', code: 'UNSAFE_PATTERN', path: 'tokens.1' }]);
  expect(problems[0]?.message.en).toContain(problem);
  for (const { message, cure } of problems) for (const { vi, en } of [message, cure]) expect(vi).not.toBe(en);
});

const found = (rule: object, text: string): string[] => {
  const { rules, problems } = compileRules([{ id: 'r', ...rule } as Parameters<typeof compileRules>[0][number]]);
  expect(problems).toEqual([]);
  return runRules(rules, analyse([{ path: 'p', text, format: 'plain' }])).map(({ actual }) => actual);
};

test.each<[string, object, string, string[]]>([
  ['whole words', { tokens: ['giảm \\d+'] }, 'Giảm 50, tăng giảm 5x', ['Giảm 50']],
  ['signs at the ends', { tokens: ['\\d+%', '\\(xem .+?\\)'] }, 'còn 50% (xem trang 2) nhé', ['50%', '(xem trang 2)']],
  ['no inside of words', { tokens: ['an[a-z]*'] }, 'banana and an', ['and', 'an']],
  ['inside of words', { tokens: ['an[a-z]'], nonword: true }, 'banana', ['ana']],
  ['capitals', { tokens: ['[A-Z]\\w+'], ignorecase: false }, 'Một hai Ba', ['Một', 'Ba']],
  ['tones', { tokens: ['hoà \\w+'] }, 'hòa bình, hoà giải', ['hòa bình', 'hoà giải']],
  ['a phrase as exception', { tokens: ['rẻ\\w*'], exceptions: ['rẻ quạt'] }, 'cây rẻ quạt, rẻ', ['rẻ']],
  ['a pattern as exception', { tokens: ['rẻ'], exceptions: ['rẻ (?!quá)\\w+'] }, 'rẻ quạt, rẻ quá', ['rẻ']],
])('existence: %s', (_, own, text, expected) => {
  expect(found({ kind: 'existence', options: own }, text)).toEqual(expected);
});

test.each<[string, object, string, string[]]>([
  ['substitution', { swap: { '(?:siêu )+rẻ\\w*': 'hợp lý' } }, 'siêu siêu rẻ', ['siêu siêu rẻ']],
  ['substitution', { swap: { 'g\\w+ tốt': 'giá tốt' } }, 'giá tốt, gì tốt', ['gì tốt']],
  ['occurrence', { token: { pattern: '[!?]{2,}' }, max: 1, nonword: true }, 'A!! B?!', ['?!']],
  ['consistency', { either: { 'thứ \\d+': 'thứ (?:hai|ba|tư)' } }, 'thứ 2, thứ 3, thứ ba', ['thứ ba']],
  ['conditional', { first: '\\d+đ', second: 'VAT' }, 'Giá 5đ', ['5đ']],
  ['competitor', { names: [{ pattern: 'lotus\\d+' }, 'Biển Xanh'] }, 'ở Lotus7 hay Biển Xanh', ['Lotus7', 'Biển Xanh']],
  ['required', { any: ['(?:0|\\+84)\\d{9}'] }, 'Gọi 0901234567', []],
  ['required', { any: ['(?:0|\\+84)\\d{9,}'] }, 'Gọi +84901234567', []],
  ['protect', { names: ['Sen Việt'], exceptions: ['sen việt \\w+'] }, 'sen việt nam, sen việt', ['sen việt']],
  ['teencode', { exceptions: ['k[oh]+ng?'] }, 'mk với kooong j', ['mk', 'j']],
])('%s takes patterns: %j', (kind, own, text, expected) => {
  expect(found({ kind, options: own }, text)).toEqual(expected);
});

test('what must be there is missing where no pattern matches', () => {
  expect(found({ kind: 'required', options: { any: ['\\d{4,}', 'gọi'] } }, 'Số 12')).toEqual(['']);
});

test('any text can be asked for as it stands', () => {
  for (const text of ['a.b*c', '(x)', '[y]', 'C:\\d', '$5 | ^'])
    expect(new RegExp(`^${asPattern(text)}$`).test(text)).toBe(true);
});

test('prose with signs is no pattern', () => {
  for (const prose of ['C++', 'Bạn có biết?', 'giá (đã VAT)', '100%', '35.000đ', 'Q&A', '24/7', 'Giá từ $5', 'a+b']) {
    expect([prose, looksLikePattern(prose)]).toEqual([prose, false]);
  }
  for (const pattern of ['a|b', 'colou?r', '\\w+', '.*', '[sz]', '(?i)a', '(rất )?rẻ', 'a{2,3}']) {
    expect([pattern, looksLikePattern(pattern)]).toEqual([pattern, true]);
  }
});
