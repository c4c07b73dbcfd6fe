import MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore } from 'markdown-it';
import { readFootnotes } from './footnotes';

/** Signs of an address that Vale's renderer, goldmark, writes as they are. */
const PLAIN = ";/?:@&=+$,-_.!~*'()#[]";
const TASK = /^\[[ xX]\]\s+/;
/** markdown-it reads brackets within a paragraph, and addresses within a word, in time that grows with the square. */
const LONGEST_PARAGRAPH = 10_000;
const LONGEST_WORD = 1_000;
/** Made once: it takes longer to make than to read a page. */
const RENDERER = createRenderer();

/**
 * Markdown (CommonMark, GFM tables, strikethrough, autolinks and task lists, footnotes, blocks of `$$`) as HTML. Where
 * markdown-it and Vale's renderer differ in what a reader of the HTML can tell, Vale's way is taken. Paragraphs of more
 * than 10,000 characters are taken as they stand, without their markup.
 */
export const markdownToHtml = (source: string): string => RENDERER.render(source);

function createRenderer(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  readFootnotes(markdown);
  readAddresses(markdown);
  readLongParagraphsAsTheyStand(markdown);
  markdown.block.ruler.before('fence', 'math', readMath, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  markdown.core.ruler.after('block', 'tasks', dropTaskBoxes);
  const { rules } = markdown.renderer;
  rules['s_open'] = () => '<del>';
  rules['s_close'] = () => '</del>';
  return markdown;
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

/** Mathematics from `$$` to the next `$$`, which may stand on the same line; it is no prose. */
function readMath(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  const { src, bMarks, eMarks, tShift, sCount, blkIndent } = state;
  const from = (bMarks[start] ?? 0) + (tShift[start] ?? 0);
  if (!src.startsWith('$$', from) || (sCount[start] ?? 0) - blkIndent >= 4) return false;
  const closes = (line: number, after: number): boolean => src.slice(after, eMarks[line]).includes('$$');
  let last = start;
  if (!closes(start, from + 2)) {
    do last++;
    while (last < end && (sCount[last] ?? 0) >= blkIndent && !closes(last, bMarks[last] ?? 0));
    if (last >= end || !closes(last, bMarks[last] ?? 0)) return false;
  }
  if (isTrial) return true;
  const token = state.push('fence', 'code', 0);
  token.content = state.getLines(start, last + 1, blkIndent, true);
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
