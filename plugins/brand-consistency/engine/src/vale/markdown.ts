import MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/** Signs of an address that Vale's renderer, goldmark, writes as they are. */
const PLAIN = ";/?:@&=+$,-_.!~*'()#[]";
const TASK = /^\[[ xX]\]\s+/;
/** markdown-it reads brackets within a paragraph, and addresses within a word, in time that grows with the square. */
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_WORD = 1_000;

/**
 * Markdown (CommonMark, GFM tables, strikethrough, autolinks and task lists, footnotes, blocks of `$$`) as HTML. Where
 * markdown-it and Vale's renderer differ in what a reader of the HTML can tell, Vale's way is taken. Paragraphs of more
 * than 20,000 characters are taken as they stand, without their markup.
 */
export function markdownToHtml(source: string): string {
  const markdown = new MarkdownIt({ html: true, linkify: true }).use(footnotes).disable('footnote_inline');
  readAddresses(markdown);
  readLongParagraphsAsTheyStand(markdown);
  markdown.block.ruler.before('fence', 'math', readMath, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  markdown.core.ruler.after('block', 'tasks', dropTaskBoxes);
  const { rules } = markdown.renderer;
  rules['s_open'] = () => '<del>';
  rules['s_close'] = () => '</del>';
  rules['footnote_caption'] = (tokens, at) => String(Number(tokens[at]?.meta?.id) + 1);
  return markdown.render(source);
}

function readAddresses(markdown: MarkdownIt): void {
  const { linkify } = markdown;
  linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('//', null);
  const pretest = linkify.pretest.bind(linkify);
  linkify.pretest = (text) => pretest(text) && text.split(/\s/).every((word) => word.length <= LONGEST_WORD);
  const { encode } = markdown.utils.lib.mdurl;
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => encode(address, PLAIN, true);
  markdown.normalizeLinkText = (address) => address;
}

function readLongParagraphsAsTheyStand({ inline }: MarkdownIt): void {
  const parse = inline.parse.bind(inline);
  inline.parse = (text, markdown, env, tokens) => {
    if (text.length <= LONGEST_PARAGRAPH) parse(text, markdown, env, tokens);
    else new inline.State(text, markdown, env, tokens).push('text', '', 0).content = text;
  };
}

/** Display mathematics from `$$` to the next `$$`, which may stand on the same line; it is no prose. */
function readMath(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  const textOf = (line: number): string => state.getLines(line, line + 1, state.blkIndent, false);
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4 || !textOf(start).trimStart().startsWith('$$')) return false;
  let last = start;
  if (textOf(start).lastIndexOf('$$') === textOf(start).indexOf('$$')) {
    do last++;
    while (last < end && (state.sCount[last] ?? 0) >= state.blkIndent && !textOf(last).includes('$$'));
    if (last >= end || !textOf(last).includes('$$')) return false;
  }
  if (isTrial) return true;
  const token = state.push('fence', 'code', 0);
  token.content = state.getLines(start, last + 1, state.blkIndent, true);
  token.map = [start, last + 1];
  state.line = last + 1;
  return true;
}

function dropTaskBoxes({ tokens }: StateCore): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'inline' && tokens[i - 2]?.type === 'list_item_open') {
      token.content = token.content.replace(TASK, '');
    }
  }
}
