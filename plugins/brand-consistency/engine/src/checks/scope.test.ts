import { analyse } from '../text/analyse';
import type { TextFormat } from '../text/types';
import { RuleError } from './rule-error';
import { compileRules, runRules } from './rules';
import { compileScope } from './scope';

const MARKDOWN = `# Rẻ một

## Rẻ hai

Rẻ ba, [rẻ bốn](/x).

- rẻ năm

> rẻ sáu

![rẻ bảy](a.png)

| rẻ tám |
|---|
| rẻ chín |
`;

const found = (within: string | readonly string[], text = MARKDOWN, format: TextFormat = 'markdown'): string[] => {
  const rule = { id: 'r', kind: 'existence', options: { tokens: ['rẻ'] }, scope: { within } };
  const { rules, problems } = compileRules([rule]);
  expect(problems).toEqual([]);
  return runRules(rules, analyse([{ path: 'body', text, format }])).map(
    ({ start }) => /^rẻ (\p{L}+)/iu.exec(text.slice(start))?.[1] ?? '',
  );
};

test.each<[string | string[], string[]]>([
  ['text', ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']],
  ['heading', ['một', 'hai']],
  ['heading.h1', ['một']],
  ['heading & ~heading.h1', ['hai']],
  ['heading&~heading.h1', ['hai']],
  ['paragraph', ['ba', 'bốn']],
  ['list', ['năm']],
  ['blockquote', ['sáu']],
  ['alt', ['bảy']],
  ['table.cell', ['tám', 'chín']],
  ['link', ['bốn']],
  ['paragraph & ~link', ['ba']],
  [
    ['heading.h1', 'list'],
    ['một', 'năm'],
  ],
  ['~heading & ~paragraph & ~list & ~table', ['sáu', 'bảy']],
  ['text.heading.h2', ['hai']],
])('%j', (within, words) => expect(found(within)).toEqual(words));

test('links of HTML, over several blocks too', () => {
  const html = '<p>rẻ một <a href="/x">rẻ hai</a> rẻ ba</p><a href="/y"><h3>rẻ bốn</h3><p>rẻ năm</p></a><p>rẻ sáu</p>';
  expect(found('link', html, 'html')).toEqual(['hai', 'bốn', 'năm']);
});

test('what no block can be is known beforehand', () => {
  expect(compileScope('heading & list').never).toBe(true);
  expect(compileScope('heading & ~heading.h1').never).toBe(false);
  expect(compileScope('heading.h1 & heading.h2').never).toBe(true);
  expect(compileScope(['heading & list', 'paragraph']).never).toBe(false);
  expect(compileScope('table.header').never).toBe(true);
  expect(compileScope('text.frontmatter.title').never).toBe(true);
  expect(compileScope('~text').never).toBe(true);
  expect(compileScope('~~text').never).toBe(false);
});

test.each(['sky', '', 'heading &', 'heading & sky', '~', '__proto__', 'constructor'])('refuses %j', (scope) => {
  expect(() => compileScope(scope)).toThrow(RuleError);
});

test.each([
  ['headline', /mean “heading”/],
  ['Heading', /mean “heading”/],
  ['heading.h7', /mean “heading/],
  ['listItem', /mean “list”/],
  ['alt, link', /scope: \[alt, link\]/],
  ['alt | link', /scope: \[alt, link\]/],
  ['sky', /Choose from: text, .*, for example heading & ~heading\.h1/],
])('says what to write instead of %j', (scope, cure) => {
  const thrown = (): unknown => {
    try {
      return compileScope(scope);
    } catch (error) {
      return error;
    }
  };
  const error = thrown();
  expect(error).toBeInstanceOf(RuleError);
  expect(error instanceof RuleError ? error.cure.en : '').toMatch(cure);
});
