/** Nodes of Strapi's blocks field, as far as a brochure uses them. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  strikethrough?: true;
  code?: true;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
export type BlockNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListItemNode[] };

type Marks = Omit<TextNode, 'type' | 'text'>;

// Emphasis must hug its words, or "2 * 3 * 4" would turn italic.
const INLINE =
  /\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)|`(?<code>[^`]+)`|\*\*(?<bold>\S(?:.*?\S)?)\*\*(?!\*)|~~(?<strike>\S(?:.*?\S)?)~~|\*(?<italic>\S(?:.*?\S)?)\*|(?<![\p{L}\p{N}])_(?<under>\S(?:.*?\S)?)_(?![\p{L}\p{N}])/su;

const textNode = (text: string, marks: Marks): TextNode => ({ type: 'text', text, ...marks });

function textsOf(source: string, marks: Marks): TextNode[] {
  return inlinesOf(source, marks).flatMap((node) => (node.type === 'link' ? node.children : [node]));
}

function inlinesOf(source: string, marks: Marks = {}): InlineNode[] {
  const match = INLINE.exec(source);
  if (match?.groups === undefined) return source === '' ? [] : [textNode(source, marks)];
  const { label, url, code, bold, strike, italic, under } = match.groups;
  const before = source.slice(0, match.index);
  const after = source.slice(match.index + match[0].length);
  const middle = ((): InlineNode[] => {
    if (label !== undefined && url !== undefined) return [{ type: 'link', url, children: textsOf(label, marks) }];
    if (code !== undefined) return [textNode(code, { ...marks, code: true })];
    if (bold !== undefined) return inlinesOf(bold, { ...marks, bold: true });
    if (strike !== undefined) return inlinesOf(strike, { ...marks, strikethrough: true });
    return inlinesOf(italic ?? under ?? '', { ...marks, italic: true });
  })();
  return [...(before === '' ? [] : [textNode(before, marks)]), ...middle, ...inlinesOf(after, marks)];
}

/** Lines of one paragraph: a line break counts only where Markdown says so (two spaces or a backslash at the end). */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      if (index === lines.length - 1) return line.trim();
      return / {2,}$|\\$/.test(line) ? `${line.replace(/\s+$|\\$/g, '').trimStart()}\n` : `${line.trim()} `;
    })
    .join('');

const childrenOf = (lines: readonly string[]): InlineNode[] => {
  const children = inlinesOf(joinLines(lines));
  return children.length === 0 ? [textNode('', {})] : children;
};

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s*[-*+]\s+(.*)$/;
const NUMBER = /^\s*\d+[.)]\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/;

const isParagraphLine = (line: string): boolean =>
  line.trim() !== '' && ![HEADING, BULLET, NUMBER, QUOTE, RULE].some((pattern) => pattern.test(line));

/**
 * Turns Markdown into the nodes of Strapi's blocks field: headings, paragraphs, flat lists, quotes, emphasis, links.
 * What a blocks field has no node for (a rule across the page) is left out.
 */
export function blocksOf(markdown: string): BlockNode[] {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const blocks: BlockNode[] = [];
  let at = 0;
  const peek = (): string => lines[at] ?? '';
  const takeWhile = (accepts: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < lines.length && accepts(peek())) taken.push(lines[at++] ?? '');
    return taken;
  };
  const takeItems = (marker: RegExp): ListItemNode[] => {
    const items: ListItemNode[] = [];
    while (at < lines.length && marker.test(peek())) {
      const first = marker.exec(lines[at++] ?? '')?.[1] ?? '';
      items.push({ type: 'list-item', children: childrenOf([first, ...takeWhile(isParagraphLine)]) });
      // A blank line between two items leaves them in one list.
      if (peek().trim() === '' && marker.test(lines[at + 1] ?? '')) at += 1;
    }
    return items;
  };

  while (at < lines.length) {
    const line = peek();
    const heading = HEADING.exec(line);
    if (line.trim() === '' || RULE.test(line)) {
      at += 1;
    } else if (heading !== null) {
      const level = (heading[1] ?? '#').length as 1 | 2 | 3 | 4 | 5 | 6;
      blocks.push({ type: 'heading', level, children: childrenOf([heading[2] ?? '']) });
      at += 1;
    } else if (BULLET.test(line)) {
      blocks.push({ type: 'list', format: 'unordered', children: takeItems(BULLET) });
    } else if (NUMBER.test(line)) {
      blocks.push({ type: 'list', format: 'ordered', children: takeItems(NUMBER) });
    } else if (QUOTE.test(line)) {
      const quoted = takeWhile((candidate) => QUOTE.test(candidate)).map((quote) => QUOTE.exec(quote)?.[1] ?? '');
      blocks.push({ type: 'quote', children: childrenOf(quoted) });
    } else {
      blocks.push({ type: 'paragraph', children: childrenOf(takeWhile(isParagraphLine)) });
    }
  }
  return blocks;
}
