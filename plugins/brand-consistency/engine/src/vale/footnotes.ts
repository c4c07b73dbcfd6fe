import type MarkdownIt from 'markdown-it';
import type { StateCore, Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/** What the plugin notes down while it reads: the notes in the order in which the text refers to them. */
interface Noted {
  readonly footnotes?: { readonly list?: readonly { readonly label: string; readonly count: number }[] };
}

/**
 * Footnotes as Vale reads them: numbers without brackets, none within a line. The notes are put at the end by our own
 * rule: the plugin's copies all of the text for each of them.
 */
export function readFootnotes(markdown: MarkdownIt): void {
  markdown.use(footnotes).disable('footnote_inline');
  markdown.core.ruler.at('footnote_tail', gatherNotes);
  markdown.renderer.rules['footnote_caption'] = (tokens, at) => String(Number(tokens[at]?.meta?.id) + 1);
}

function gatherNotes(state: StateCore): void {
  const notes = new Map<string, Token[]>();
  const all: Token[] = [];
  let current = all;
  for (const token of state.tokens) {
    if (token.type === 'footnote_reference_open') notes.set(token.meta.label, (current = []));
    else if (token.type === 'footnote_reference_close') current = all;
    else current.push(token);
  }
  state.tokens = all;
  const list = (state.env as Noted).footnotes?.list ?? [];
  if (list.length === 0) return;
  const put = (type: string, nesting: -1 | 0 | 1, meta: object | null = null): void => {
    all.push(Object.assign(new state.Token(type, '', nesting), { meta }));
  };
  put('footnote_block_open', 1);
  for (const [id, { label, count }] of list.entries()) {
    put('footnote_open', 1, { id, label });
    const tokens = notes.get(label) ?? [];
    const last = tokens.at(-1)?.type === 'paragraph_close' ? tokens.slice(-1) : [];
    for (const token of last.length === 0 ? tokens : tokens.slice(0, -1)) all.push(token);
    for (let subId = 0; subId < count; subId++) put('footnote_anchor', 0, { id, subId, label });
    all.push(...last);
    put('footnote_close', -1);
  }
  put('footnote_block_close', -1);
}
