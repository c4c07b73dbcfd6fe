import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';

const { encode } = MarkdownIt().utils.lib.mdurl;
/** Signs that goldmark, Vale's renderer, leaves as they are in an address. */
const PLAIN = ";/?:@&=+$,-_.!~*'()#[]";
const TASK = /^\[[ xX]\](?=\s)/;

/** Markdown (CommonMark, GFM tables, strikethrough, autolinks and task lists, footnotes) as HTML such as Vale reads. */
export function markdownToHtml(source: string): string {
  return createRenderer().render(source);
}

/** Where markdown-it and Vale's renderer differ in what a reader of the HTML can tell, Vale's way is taken. */
function createRenderer(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true }).use(footnotes).disable('footnote_inline');
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('//', null);
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => encode(address, PLAIN, true);
  markdown.normalizeLinkText = (address) => address;
  const { rules } = markdown.renderer;
  rules['s_open'] = () => '<del>';
  rules['s_close'] = () => '</del>';
  rules['footnote_caption'] = (tokens, at) => String(Number(tokens[at]?.meta?.id) + 1);
  return markdown;
}
