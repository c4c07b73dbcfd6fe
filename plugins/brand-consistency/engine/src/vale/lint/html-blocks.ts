import { trimSpace } from '../bytes';
import { htmlTokens } from '../html/tokens';
import type { HtmlToken } from '../html/tokens';
import { unescapeHtml } from '../html/unescape';
import type { CommentSwitches } from './comments';
import type { MaskedSource } from './context';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = set('b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del');
const SKIPPED = 'script style pre figure noscript iframe'.split(' ');
const IGNORED = 'tt code kbd'.split(' ');
const SKIPPED_CLASSES = 'problematic pre code'.split(' ');
/** Elements with attributes that the source shows as text: addresses, alternative texts. */
const WITH_ATTRIBUTES = set('img a p script h1 h2 h3 h4 h5 h6 span');
const SCOPES: Readonly<Record<string, string>> = {
  th: 'text.table.header',
  td: 'text.table.cell',
  caption: 'text.table.caption',
  li: 'text.list',
  blockquote: 'text.blockquote',
  figcaption: 'text.figure.caption',
};
const STARTERS = set('. ? ! , : ; ) ] } — –');
const TIGHT = /[([{—–]$/u;

/** Elements and classes that the configuration leaves out; empty lists mean Vale's own. */
export interface HtmlSettings {
  readonly skippedScopes: readonly string[];
  readonly ignoredScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
}

export interface HtmlBlock {
  readonly text: string;
  /** `text` for a paragraph; otherwise `text.heading.h2`, `text.list`, `text.attr.alt`… */
  readonly scope: string;
  readonly isProse: boolean;
}

/** Who takes the blocks and the counts. */
export interface BlockSink {
  block(block: HtmlBlock): void;
  count(element: string): void;
  summarise(text: string): void;
}

/** Walks HTML and hands its blocks out in reading order, masking in the source what it has passed. */
export class HtmlWalker {
  private readonly skippedTags: ReadonlySet<string>;
  private readonly ignoredTags: ReadonlySet<string>;
  private readonly skippedClasses: readonly string[];
  private readonly altIsIgnored: boolean;
  private buffer = '';
  private history: string[] = [];
  private queue: string[] = [];
  private activeTag = '';
  /** A skipped element in which everything is left out, and how deep its own kind is nested in it. */
  private classTag = '';
  private begun = 0;
  private ended = 0;
  private inBlock = false;
  private inline = false;
  private skip = false;

  constructor(
    private readonly source: MaskedSource,
    private readonly switches: CommentSwitches,
    private readonly sink: BlockSink,
    settings: HtmlSettings,
    private readonly isHtmlFile: boolean,
  ) {
    this.skippedTags = new Set(settings.skippedScopes.length > 0 ? settings.skippedScopes : SKIPPED);
    this.ignoredTags = new Set(settings.ignoredScopes.length > 0 ? settings.ignoredScopes : IGNORED);
    this.skippedClasses = [...SKIPPED_CLASSES, ...settings.ignoredClasses];
    this.altIsIgnored = settings.skippedScopes.includes('alt');
  }

  walk(html: string): void {
    let href = '';
    let parentClass = '';
    for (const token of htmlTokens(html)) {
      const text = unescapeHtml(trimSpace(token.data), false);
      this.visit(token, text, href, parentClass);
      if (token.type === 'end' && !INLINE.has(text)) this.flush();
      href = token.attributes.get('href') ?? '';
      parentClass = token.attributes.get('class') ?? '';
      this.altText(token);
      this.maskAttributes(token);
    }
  }

  private hasSkippedClass(classes: string): boolean {
    return classes.split(' ').some((name) => this.skippedClasses.includes(name));
  }

  private visit(token: HtmlToken, text: string, href: string, parentClass: string): void {
    const { type } = token;
    if (text === this.classTag && text !== '') {
      if (type === 'start') this.begun++;
      else this.ended++;
    }
    const closed = this.classTag !== '' && this.begun === this.ended && this.begun > 0;
    const byClass = this.hasSkippedClass(token.attributes.get('class') ?? '') && !INLINE.has(text);
    if (type === 'start' && (this.skippedTags.has(text) || byClass)) {
      if (byClass) {
        this.classTag = text;
        this.begun = 1;
        this.ended = 0;
      }
      this.inBlock = true;
      this.inline = INLINE.has(text);
      this.sink.count(text);
    } else if (this.inBlock && (this.skippedTags.has(text) || closed)) {
      this.inBlock = false;
      if (closed) {
        this.classTag = '';
        this.begun = 0;
        this.ended = 0;
      }
    } else if (type === 'start') {
      const last = this.history[this.history.length - 1] ?? this.activeTag;
      const tag = (text === 'em' || text === 'b') && last === 'code' ? 'code' : text;
      this.inline = INLINE.has(tag);
      this.skip = this.ignoredTags.has(tag);
      this.history.push(tag);
      this.activeTag = tag;
    } else if (type === 'end' && INLINE.has(text)) {
      this.activeTag = '';
    } else if (type === 'comment') {
      this.switches.update(text);
      this.source.mask(text);
    } else if (type === 'text') {
      this.text(text, href, parentClass);
    }
  }

  private text(text: string, href: string, parentClass: string): void {
    if (text === '') return;
    this.source.advance(text);
    this.queue.push(text);
    if (this.inBlock || this.switches.isOff) return;
    const hidden = this.skip || this.hasSkippedClass(parentClass);
    let words = this.inNestedList() && !this.inline ? ` ${text}` : text;
    const [first = ''] = words;
    const starts = STARTERS.has(first) && !hidden;
    if (hidden || href === words) {
      words = words.replace(/[^\n]/gu, '*');
      this.skip = false;
    } else {
      this.skip = hidden;
    }
    // Inline elements are set off by a space, so that words do not run together.
    if (this.inline && !starts) words = ` ${words}`;
    if (words.startsWith(' ') && TIGHT.test(this.buffer)) words = words.slice(1);
    this.buffer += words;
  }

  private inNestedList(): boolean {
    const { history } = this;
    const last = history[history.length - 1] ?? this.activeTag;
    if (last !== 'li' || history.length <= 3) return false;
    const list = history[history.length - 2];
    return (list === 'ol' || list === 'ul') && history[history.length - 3] === 'li';
  }

  private flush(): void {
    if (trimSpace(this.buffer) !== '') this.emit(this.buffer);
    for (const text of this.queue) this.source.mask(text);
    this.queue = [];
    this.history = [];
    this.buffer = '';
  }

  private emit(text: string): void {
    for (const tag of this.history) {
      const scope = SCOPES[tag] ?? (/^h\d$/.test(tag) ? `text.heading.${tag}` : undefined);
      if (scope === undefined) continue;
      if (tag === 'li' || tag === 'blockquote') this.sink.summarise(text);
      this.sink.count(scope.slice('text.'.length));
      this.sink.block({ text: text.replace(/^ +/, ''), scope, isProse: false });
      return;
    }
    this.sink.summarise(text);
    this.sink.block({ text, scope: 'text', isProse: true });
  }

  private altText({ data, attributes }: HtmlToken): void {
    const alt = data === 'img' ? attributes.get('alt') : undefined;
    if (alt !== undefined && !this.altIsIgnored) this.sink.block({ text: alt, scope: 'text.attr.alt', isProse: false });
  }

  private maskAttributes({ type, data, attributes }: HtmlToken): void {
    if (type === 'text' || !WITH_ATTRIBUTES.has(data)) return;
    for (const [name, value] of attributes) {
      if (name === 'href') this.source.mask(decodeQuery(value));
      else if (name === 'id' || name === 'src' || name === 'alt' || (name === 'class' && this.isHtmlFile)) {
        this.source.mask(value);
      }
    }
  }
}

/** An address as it was typed; '' where its escapes are broken. */
function decodeQuery(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return /%(?![0-9A-Fa-f]{2})/.test(address) ? '' : address;
  }
}
