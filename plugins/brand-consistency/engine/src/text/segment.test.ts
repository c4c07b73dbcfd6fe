import { spanOf } from './places';
import { blocksOf, read } from './testing';

const outline = (text: string, format: 'plain' | 'markdown' | 'html'): string[] =>
  blocksOf(text, format).map(({ kind, level, text: own }) => `${kind}${level === 0 ? '' : level}: ${own}`);

describe('plain text', () => {
  it('parts paragraphs at blank lines and list items at bullets', () => {
    expect(outline('Một\nhai\n \t\nBa:\n- bốn\n  năm\n• sáu\n2. bảy\n\nTám - chín', 'plain')).toEqual([
      'paragraph: Một hai',
      'paragraph: Ba:',
      'listItem: bốn năm',
      'listItem: sáu',
      'listItem: bảy',
      'paragraph: Tám - chín',
    ]);
  });
});

describe('Markdown', () => {
  it.each<[string, string[]]>([
    [
      '# Chào **bạn** #\n\nTên\n===\nHai\n---\n#không',
      ['heading1: Chào bạn', 'heading1: Tên', 'heading2: Hai', 'paragraph: #không'],
    ],
    [
      '- một\n- [x] hai\n  tiếp\n\n  nữa\n1. ba\nlười',
      ['listItem: một', 'listItem: hai tiếp', 'listItem: nữa', 'listItem: ba lười'],
    ],
    ['> trích\nlười\n> - mục\n\nhết', ['quote: trích lười', 'listItem: mục', 'paragraph: hết']],
    [
      '| A | B |\n|:--|--:|\n| một | `x` hai |\n| ba \\| bốn |\n\nsau',
      [
        'tableCell: A',
        'tableCell: B',
        'tableCell: một',
        'tableCell: \uFFFC hai',
        'tableCell: ba | bốn',
        'paragraph: sau',
      ],
    ],
    ['```js\ncode\n```\n\n    code\n\n~~~\ncode', []],
    ['---\ntitle: ẩn\n---\nhiện', ['paragraph: hiện']],
    ['a `code` b ``x`y`` c `d', ['paragraph: a \uFFFC b \uFFFC c `d']],
    [
      '[chữ](http://x.vn "tựa") và [hai][ref] và [ref] và [không]\n\n[ref]: /u "t"',
      ['paragraph: chữ và hai và ref và [không]'],
    ],
    ['![ảnh *đẹp*](a.png) chữ', ['paragraph: \uFFFC chữ', 'altText: ảnh đẹp']],
    ['[![logo](l.png)](/nhà)', ['altText: logo']],
    ['***đậm*** _nghiêng_ snake_case 2 * 3 ~~bỏ~~ \\*sao\\*', ['paragraph: đậm nghiêng snake_case 2 * 3 bỏ *sao*']],
    ['<https://x.vn> <b>đậm</b> a < b <!-- ẩn --> R&amp;D&nbsp;&#273;', ['paragraph: \uFFFC đậm a < b R&D đ']],
    ['<!-- ẩn\n\nẩn -->\n<div>Khối <b>chữ</b></div>\n\nsau  \ndòng', ['paragraph: Khối chữ', 'paragraph: sau dòng']],
    ['chữ[^1]\n\n[^1]: chú *thích*', ['paragraph: chữ', 'paragraph: chú thích']],
    ['một\r\nhai\\\r\nba\r\n\r\nbốn', ['paragraph: một hai ba', 'paragraph: bốn']],
  ])('%j', (text, blocks) => expect(outline(text, 'markdown')).toEqual(blocks));

  it('leads back to the source through markup', () => {
    const source = '> Giá **rẻ&nbsp;nhất**\n> hôm nay';
    const analysis = read(source, 'markdown');
    const block = analysis.units[0]?.blocks[0];
    expect(block?.text).toBe('Giá rẻ nhất hôm nay');
    const start = block?.text.indexOf('rẻ') ?? 0;
    expect(spanOf(analysis, { unit: 0, block: 0, start, end: start + 11 }).actual).toBe('rẻ&nbsp;nhất**\n> hôm');
  });
});

describe('HTML', () => {
  it.each<[string, string[]]>([
    [
      '<h2>Chào</h2><p>Một <b>hai</b>\n ba<br>bốn</p>năm',
      ['heading2: Chào', 'paragraph: Một hai ba bốn', 'paragraph: năm'],
    ],
    ['<ul><li>a<li><p>b</p></ul><blockquote><p>c</p></blockquote>', ['listItem: a', 'listItem: b', 'quote: c']],
    ['<table><caption>t</caption><tr><th>x<td>y</table>', ['caption: t', 'tableCell: x', 'tableCell: y']],
    ['<script>ẩn<p></script><style>ẩn</style>hiện<!-- ẩn --><pre>ẩn</pre>', ['paragraph: hiện']],
    [
      '<p>a <code>x</code> b <img src=i alt="ảnh &amp; chữ"> c',
      ['altText: ảnh & chữ', 'paragraph: a \uFFFC b \uFFFC c'],
    ],
    ['gi&aacute; &#7889;c &lt;b&gt; &khong; AT&T', ['paragraph: giá ốc <b> &khong; AT&T']],
    ['3 < 4 và <a title="x > y">chữ</a> <b', ['paragraph: 3 < 4 và chữ <b']],
    ['<p title="hở>một</p><p>hai</p>', ['paragraph: một', 'paragraph: hai']],
    ['<figure><figcaption>chú thích</figcaption></figure>', ['caption: chú thích']],
  ])('%j', (text, blocks) => expect(outline(text, 'html')).toEqual(blocks));
});

describe('markup that never ends', () => {
  const size = 40_000;
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
  it.each([
    '(',
    '](',
    '[',
    '![',
    '[a](',
    '[a](<b',
    '*a **',
    '*_',
    '`',
    '<',
    '<a "',
    `<a b='"`,
    '<!--',
    '<code>',
    '<p>',
    '{{',
    '{a, plural, ',
    '>',
    '- ',
    '1. ',
    '|',
    '\\',
    'a@',
    'a\u0301',
    '&#1',
    ' ',
  ])('comes to an end with 100 kB of %j', (part) => {
    for (const format of ['plain', 'markdown', 'html'] as const) {
      expect(() => read(fill(part), format)).not.toThrow();
    }
  });
});
