import { markdownToHtml } from './to-html';

describe('markdownToHtml', () => {
  test.each([
    ['# A *b*\n', '<h1>A <em>b</em></h1>\n'],
    ['A\n===\n\nB\n---\n', '<h1>A</h1>\n<h2>B</h2>\n'],
    ['- a\n- b\n', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['- a\n\n- b\n', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n'],
    ['- a\n  - b\n', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n'],
    ['3) a\n', '<ol start="3">\n<li>a</li>\n</ol>\n'],
    ['> a\nb\n', '<blockquote>\n<p>a\nb</p>\n</blockquote>\n'],
    ['```sh\n*a*\n```\n', '<pre><code class="language-sh">*a*\n</code></pre>\n'],
    ['    a\n', '<pre><code>a\n</code></pre>\n'],
    ['[a](b "c")', '<p><a href="b" title="c">a</a></p>\n'],
    ['[a][b]\n\n[b]: /c\n', '<p><a href="/c">a</a></p>\n'],
    ['![a *b*](c)', '<p><img src="c" alt="a b"></p>\n'],
    ['a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>\n'],
    ['***a** b*', '<p><em><strong>a</strong> b</em></p>\n'],
    ['snake_case_word', '<p>snake_case_word</p>\n'],
    ['~~a~~', '<p><del>a</del></p>\n'],
    ['`` a`b ``', '<p><code>a`b</code></p>\n'],
    ['See https://a.vn/b. Ok', '<p>See <a href="https://a.vn/b">https://a.vn/b</a>. Ok</p>\n'],
    ['AT&T &amp; &copy; &nope;', '<p>AT&amp;T &amp; © &amp;nope;</p>\n'],
    ['a <b>c</b>', '<p>a <b>c</b></p>\n'],
    ['<div>\n*a*\n</div>\n\n*b*', '<div>\n*a*\n</div>\n<p><em>b</em></p>\n'],
    ['$$\na_b\n$$\n', '<pre>a_b\n</pre>\n'],
    ['- [x] a', '<ul>\n<li><input checked="" disabled="" type="checkbox"> a</li>\n</ul>\n'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  test('tables', () => {
    expect(markdownToHtml('| a | b |\n|---|:-:|\n| c \\| d |\n')).toBe(
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>c | d</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n',
    );
  });

  test('footnotes stand at the end, those that nobody refers to nowhere', () => {
    const html = markdownToHtml('A[^x].\n\n[^x]: Note.\n\n[^y]: Never.\n');
    expect(html).toContain('role="doc-noteref">1</a></sup>');
    expect(html).toMatch(/<li id="fn:1">\n<p>Note\.&#160;/);
    expect(html).not.toContain('Never');
  });

  test.each([
    '('.repeat(20_000),
    '[a]('.repeat(10_000),
    '*a _b '.repeat(10_000),
    '>'.repeat(20_000),
    '`a``b'.repeat(8_000),
  ])('reads %#. hostile text in time', (text) => {
    expect(markdownToHtml(text).length).toBeGreaterThan(0);
  });
});
