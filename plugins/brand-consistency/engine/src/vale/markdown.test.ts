import { markdownToHtml } from './markdown';

describe('markdownToHtml follows Vale where markdown-it does otherwise', () => {
  test.each([
    ['~~a~~', '<p><del>a</del></p>\n'],
    ['- [x] a\n- [ ] b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['- a\n\n  [x] b', '<ul>\n<li>\n<p>a</p>\n<p>[x] b</p>\n</li>\n</ul>\n'],
    ['See //a.vn and https://a.vn/b. Ok', '<p>See //a.vn and <a href="https://a.vn/b">https://a.vn/b</a>. Ok</p>\n'],
    ['[a](javascript:b)', '<p><a href="javascript:b">a</a></p>\n'],
    ['<https://a.vn/ă>', '<p><a href="https://a.vn/%C4%83">https://a.vn/ă</a></p>\n'],
    ['a ^[b] c', '<p>a ^[b] c</p>\n'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  test.each([
    ['$$\na_b\n\nc\n$$\nd', 'd'],
    ['$$a_b$$\nd', 'd'],
    ['$$a_b\n+ c$$\nd', 'd'],
    ['> $$\n> a\n> $$\n> d', '<blockquote>d</blockquote>'],
    ['$$ a\n\nd', '$$ ad'],
    ['> $$\n> a\n\n$$', '<blockquote>$$a</blockquote>$$'],
  ])('mathematics is no prose: %j', (markdown, prose) => {
    const html = markdownToHtml(markdown).replace(/<pre>[^]*?<\/pre>/g, '');
    expect(html.replace(/<\/?p>|\n/g, '')).toBe(prose);
  });

  test('footnotes stand at the end with their numbers, those that nobody refers to nowhere', () => {
    const html = markdownToHtml(
      'A[^x] b[^y] c[^x].\n\n[^y]: - Two.\n\n[^x]: One.\n\n    More.\n\n[^z]: Never.\n\nEnd.\n',
    );
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(text.trim()).toBe('A1 b2 c1. End. One. More. ↩︎ ↩︎ Two. ↩︎');
  });

  test('a long paragraph stands as it is, and the next one is read', () => {
    const long = '[*a* '.repeat(2_001).trimEnd();
    expect(markdownToHtml(`${long}\n\n*b*`)).toBe(`<p>${long}</p>\n<p><em>b</em></p>\n`);
  });
});

/** As long as a paragraph may be, several times. */
const paragraphs = (part: string): string => `${part.repeat(Math.floor(9_990 / part.length))}\n\n`.repeat(4);

test.each([
  paragraphs('('),
  paragraphs('!['),
  paragraphs('*a _b '),
  paragraphs('>'),
  paragraphs('`a``b'),
  paragraphs('http://a.b/('),
  Array.from({ length: 2_000 }, (_, i) => `a[^${i}]\n\n[^${i}]: b\n\n`).join(''),
  '$$a\n\n'.repeat(5_001),
])('reads %#. hostile text in time', (text) => {
  expect(markdownToHtml(text).length).toBeGreaterThan(0);
});
