import { expandPattern, looksLikePattern } from './patterns';
import { RuleError } from './rule-error';

test.each([
  ['a|b', ['a', 'b']],
  ['giá (sốc|hời)', ['giá sốc', 'giá hời']],
  ['colou?r', ['colour', 'color']],
  ['(?:rất )?rẻ', ['rất rẻ', 'rẻ']],
  ['organi[sz]e', ['organise', 'organize']],
  ['\\bWi-Fi\\b', ['Wi-Fi']],
  ['No\\.', ['No.']],
])('%s stands for %j', (pattern, literals) => {
  expect(expandPattern(pattern, 'tokens.0').sort()).toEqual([...literals].sort());
});

test.each([
  'a+',
  'a*',
  '.*',
  '\\w',
  '(?=a)',
  '(?<!a)b',
  '[^a]',
  '[a-z]',
  'a{2}',
  '(a',
  'a)',
  '\\1',
  '^a',
  '(a|b)(c|d)'.repeat(9),
  '('.repeat(30) + 'a' + ')'.repeat(30),
  'a'.repeat(1001),
])('%s is refused with its path and a cure', (pattern) => {
  const refused = () => expandPattern(pattern, 'tokens.2');
  expect(refused).toThrow(RuleError);
  try {
    refused();
  } catch (error) {
    expect(error).toMatchObject({
      code: 'UNSAFE_PATTERN',
      path: 'tokens.2',
      cure: { vi: expect.any(String), en: expect.any(String) },
    });
  }
});

test('prose with signs is no pattern', () => {
  for (const prose of ['C++', 'Bạn có biết?', 'giá (đã VAT)', '100%', '35.000đ', 'Q&A', '24/7', 'Giá từ $5', 'a+b']) {
    expect([prose, looksLikePattern(prose)]).toEqual([prose, false]);
  }
  for (const pattern of ['a|b', 'colou?r', '\\w+', '.*', '[sz]', '(?i)a', '(rất )?rẻ', 'a{2,3}']) {
    expect([pattern, looksLikePattern(pattern)]).toEqual([pattern, true]);
  }
});
