import { unescapeHtml } from './unescape';

/** A token of HTML as a browser's tokenizer sees it; `data` is a tag's name in small letters, a text, or a comment. */
export interface HtmlToken {
  readonly type: 'start' | 'end' | 'self' | 'text' | 'comment';
  readonly data: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const NONE: ReadonlyMap<string, string> = new Map();
/** Elements whose content is text up to their own end tag. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'textarea', 'title', 'xmp']);
const ATTRIBUTE = /[\s/]*(?:([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?)?/y;

/** HTML as tokens (WHATWG tokenization, without its error recovery in scripts). */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  let textFrom = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const markup = readMarkup(html, open);
    if (markup === null) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield text(html.slice(textFrom, open));
    yield markup.token;
    at = markup.end;
    if (markup.token.type === 'start' && RAW.has(markup.token.data)) {
      const end = rawEnd(html, at, markup.token.data);
      if (end > at) yield text(html.slice(at, end));
      at = end;
    }
    textFrom = at;
  }
  if (html.length > textFrom) yield text(html.slice(textFrom));
}

const text = (source: string): HtmlToken => ({ type: 'text', data: unescapeHtml(source, false), attributes: NONE });

function rawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function readMarkup(html: string, at: number): { token: HtmlToken; end: number } | null {
  const next = html[at + 1] ?? '';
  if (/[A-Za-z]/.test(next)) return readTag(html, at + 1, 'start');
  if (next === '/') {
    if (/[A-Za-z]/.test(html[at + 2] ?? '')) return readTag(html, at + 2, 'end');
    return html[at + 2] === undefined ? null : readUntil(html, at + 2, '>');
  }
  if (html.startsWith('<!--', at)) {
    const empty = /^<!--(?:-?>)/.exec(html.slice(at, at + 6));
    if (empty !== null) return { token: comment(''), end: at + empty[0].length };
    return readUntil(html, at + 4, '-->');
  }
  if (next === '!' || next === '?') return readUntil(html, next === '!' ? at + 2 : at + 1, '>');
  return null;
}

const comment = (data: string): HtmlToken => ({ type: 'comment', data, attributes: NONE });

function readUntil(html: string, from: number, closer: string): { token: HtmlToken; end: number } {
  const end = html.indexOf(closer, from);
  if (end === -1) return { token: comment(html.slice(from)), end: html.length };
  return { token: comment(html.slice(from, end)), end: end + closer.length };
}

function readTag(html: string, from: number, type: 'start' | 'end'): { token: HtmlToken; end: number } | null {
  let at = from;
  while (at < html.length && !/[\s/>]/.test(html[at] ?? '')) at++;
  const data = html.slice(from, at).toLowerCase();
  const attributes = new Map<string, string>();
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null || match[0] === '') {
      at++;
      continue;
    }
    const [whole, name, quoted, single, bare] = match;
    if (name !== undefined && !attributes.has(name.toLowerCase())) {
      attributes.set(name.toLowerCase(), unescapeHtml(quoted ?? single ?? bare ?? '', true));
    }
    at += whole.length;
  }
  if (at >= html.length) return { token: comment(''), end: html.length };
  const closesItself = type === 'start' && html[at - 1] === '/';
  return { token: { type: closesItself ? 'self' : type, data, attributes }, end: at + 1 };
}
