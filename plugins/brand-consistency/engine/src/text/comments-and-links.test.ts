import { blocksOf, read } from './testing';
import type { TextFormat } from './types';

const comments = (text: string, format: TextFormat): string[] =>
  (read(text, format).units[0]?.comments ?? []).map(({ start, end }) => text.slice(start, end));
const links = (text: string, format: TextFormat): string[] =>
  blocksOf(text, format).flatMap((block) => block.links.map(({ start, end }) => block.text.slice(start, end)));

test.each<[TextFormat, string, string[]]>([
  ['markdown', '<!-- a -->\n\nchữ <!-- b --> chữ', ['<!-- a -->', '<!-- b -->']],
  ['markdown', '- mục <!-- a\n  b --> chữ\n\n> <!-- c -->', ['<!-- a\n  b -->', '<!-- c -->']],
  ['markdown', '`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->', []],
  ['markdown', '<div>\n<!-- a --><p>x</p>\n</div>', ['<!-- a -->']],
  ['html', '<p>a<!-- b --></p><!-- c --><pre><!-- d --></pre>', ['<!-- b -->', '<!-- c -->']],
  ['plain', '<!-- a -->', []],
])('comments of %s %j', (format, text, found) => expect(comments(text, format)).toEqual(found));

test.each<[TextFormat, string, string[]]>([
  ['markdown', 'một [hai *ba*](x) bốn [năm][r] <a href="x">sáu</a> [bảy]\n\n[r]: x', ['hai ba', 'năm', 'sáu']],
  ['markdown', '[![ảnh](a.png) chữ](x)', ['\uFFFC chữ']],
  ['html', '<p>một <a href=x>hai &amp; ba</a></p><a href=y><h2>bốn</h2><p>năm</p></a>sáu', ['hai & ba', 'bốn', 'năm']],
  ['html', '<p><a>một<a>hai</a> ba</p>', ['một', 'hai']],
  ['plain', '[một](x)', []],
])('links of %s %j', (format, text, found) => expect(links(text, format)).toEqual(found));
