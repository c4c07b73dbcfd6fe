import { optionalPattern } from '../pattern';
import type { Pattern } from '../../patterns/pattern';
import type { ValeSection } from './config';

/** Replaces what a pattern finds; `$1` in the template is its first group. */
function replaceAll(pattern: Pattern, text: string, template: string): string {
  let out = '';
  let from = 0;
  for (const { start, end, groups } of pattern.matchesIn(text)) {
    out += text.slice(from, start) + template.replace('$1', () => groups[0] ?? '$1');
    from = end;
  }
  return out + text.slice(from);
}

const BLOCK = '\n```\n$1\n```\n';
const INLINE = '`$1`';

/** What `BlockIgnores`, `TokenIgnores` and `CommentDelimiters` of the covering sections make of Markdown. */
export function transformFor(sections: readonly ValeSection[]): (markdown: string) => string {
  const compile = (sources: readonly string[]): Pattern[] =>
    sources.map((source) => optionalPattern(source)).filter((pattern) => pattern !== null);
  const blocks = sections.flatMap(({ blockIgnores }) => compile(blockIgnores));
  const tokens = sections.flatMap(({ tokenIgnores }) => compile(tokenIgnores));
  const delimiters = sections.flatMap(({ commentDelimiters }) =>
    commentDelimiters === null ? [] : [commentDelimiters],
  );
  return (markdown) => {
    let text = markdown;
    for (const pattern of blocks) text = replaceAll(pattern, text, BLOCK);
    for (const pattern of tokens) text = replaceAll(pattern, text, INLINE);
    for (const [open, close] of delimiters) text = text.replaceAll(open, '<!--').replaceAll(close, '-->');
    return text;
  };
}
