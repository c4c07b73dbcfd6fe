import { entityAt } from '../../text/entities';
import { autolinkAt } from './autolinks';
import { pairRuns, runHtml, scanRun } from './emphasis';
import type { Run } from './emphasis';
import { escapeHtml, escapeUrl } from './escape';
import { readDestination, readTitle } from './link-parts';
import { normaliseLabel } from './nodes';
import type { Definitions, LinkTarget } from './nodes';
import { CLOSE_TAG, OPEN_TAG } from './starts';

/** A piece of the output: text that an image's alternative text keeps, a tag that it drops, or a run to be paired. */
type Piece = { readonly text: string } | { readonly tag: string } | { readonly run: Run };

interface Bracket {
  /** Index of its piece. */
  readonly piece: number;
  /** Number of runs before it. */
  readonly runs: number;
  readonly image: boolean;
  /** Offset of the text behind it. */
  readonly from: number;
  active: boolean;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ANGLE_LINK = /<(?:([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)|([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+))>/y;
const TAG = new RegExp(`${OPEN_TAG}|${CLOSE_TAG}`, 'y');
const LINK_LABEL = /\[((?:[^[\]\\]|\\[^]){0,999})\]/y;
const FOOTNOTE = /\[\^([^[\]\n]+)\]/y;
const SPECIAL = /[\\`*_~![\]<&\n]/g;
/** Where addresses may stand in running text, one may begin behind every space. */
const SPECIAL_OR_SPACE = /[\\`*_~![\]<&\n (\t]/g;
const HOLDS_ADDRESS = /@|:\/\/|www\./;

/** What a document has told of its links, and the footnotes that were referred to, in order. */
export interface InlineContext extends Definitions {
  readonly referred: string[];
}

/** Inline Markdown as HTML. Linear but for bounded look-aheads. */
export function renderInline(text: string, context: InlineContext, inItem = false): string {
  return new InlineReader(text, context).read(inItem);
}

class InlineReader {
  private at = 0;
  private readonly pieces: Piece[] = [];
  private readonly runs: Run[] = [];
  private readonly brackets: Bracket[] = [];
  /** Lengths of backtick runs → offset of the last one; found once, so that an open run is not sought again. */
  private ticks: Map<number, number> | null = null;
  private noCommentFrom = Infinity;
  /** An address may begin here: at a line's head, after a space, after anything that was no plain text. */
  private atHead = true;
  private readonly next: RegExp;

  constructor(
    private readonly text: string,
    private readonly context: InlineContext,
  ) {
    this.next = HOLDS_ADDRESS.test(text) ? SPECIAL_OR_SPACE : SPECIAL;
  }

  read(inItem: boolean): string {
    const task = inItem ? /^\[([ xX])\](?=\s)\s*/.exec(this.text) : null;
    if (task !== null) {
      this.tag(`<input ${task[1] === ' ' ? '' : 'checked="" '}disabled="" type="checkbox"> `);
      this.at = task[0].length;
    }
    while (this.at < this.text.length) this.step();
    pairRuns(this.runs, 0);
    return this.html(0);
  }

  private step(): void {
    const head = this.atHead;
    this.atHead = false;
    if (head && this.autolink(0)) return;
    const sign = this.text[this.at] ?? '';
    if (this.special(sign)) {
      this.atHead = sign !== '\\' && sign !== '&';
      return;
    }
    if ((sign === ' ' || sign === '(' || sign === '\t') && this.autolink(1)) return;
    this.next.lastIndex = this.at + 1;
    const next = this.next.exec(this.text)?.index ?? this.text.length;
    this.put(this.text.slice(this.at, next));
    this.at = next;
  }

  private special(sign: string): boolean {
    switch (sign) {
      case '\n':
        return this.lineBreak();
      case '\\':
        return this.escape();
      case '`':
        return this.code();
      case '*':
      case '_':
      case '~':
        return this.run(sign);
      case '!':
        return this.text[this.at + 1] === '[' && (this.footnote(1) || this.bracket(true));
      case '[':
        return this.footnote(0) || this.bracket(false);
      case ']':
        return this.closeBracket();
      case '<':
        return this.angle();
      case '&':
        return this.entity();
      default:
        return false;
    }
  }

  private put(text: string): void {
    this.pieces.push({ text });
  }

  private tag(tag: string): void {
    this.pieces.push({ tag });
  }

  private autolink(skip: number): boolean {
    if (this.brackets.length > 0) return false;
    const link = autolinkAt(this.text, this.at + skip);
    if (link === null) return false;
    if (skip > 0) this.put(this.text[this.at] ?? '');
    this.tag(`<a href="${escapeHtml(escapeUrl(link.href))}">`);
    this.put(link.label);
    this.tag('</a>');
    this.at += skip + link.label.length;
    this.atHead = true;
    return true;
  }

  private lineBreak(): boolean {
    let spaces = 0;
    for (let last = this.pieces[this.pieces.length - 1]; last !== undefined && 'text' in last;) {
      const text = last.text.replace(/[ \t]+$/, '');
      spaces += last.text.length - text.length;
      this.pieces[this.pieces.length - 1] = { text };
      if (text !== '' || this.pieces.length === 1) break;
      this.pieces.pop();
      last = this.pieces[this.pieces.length - 1];
    }
    if (spaces >= 2) this.tag('<br>');
    this.put('\n');
    this.at++;
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
    return true;
  }

  private escape(): boolean {
    const next = this.text[this.at + 1];
    if (next === '\n') {
      this.tag('<br>');
      this.at++;
      return true;
    }
    if (next === undefined || !PUNCTUATION.test(next)) return false;
    this.put(next);
    this.at += 2;
    return true;
  }

  private code(): boolean {
    const { text } = this;
    const length = runLength(text, this.at);
    if (this.ticks === null) {
      this.ticks = new Map();
      for (const { 0: found, index } of text.matchAll(/`+/g)) this.ticks.set(found.length, index);
    }
    const from = this.at + length;
    if ((this.ticks.get(length) ?? -1) >= from) {
      for (let i = text.indexOf('`', from); i !== -1;) {
        const found = runLength(text, i);
        if (found === length) {
          this.codeSpan(text.slice(from, i).replaceAll('\n', ' '));
          this.at = i + length;
          return true;
        }
        i = text.indexOf('`', i + found);
      }
    }
    this.put(text.slice(this.at, from));
    this.at = from;
    return true;
  }

  private codeSpan(content: string): void {
    const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
    this.tag('<code>');
    this.put(padded ? content.slice(1, -1) : content);
    this.tag('</code>');
  }

  private run(sign: string): boolean {
    const { text } = this;
    const length = runLength(text, this.at);
    const end = this.at + length;
    if (sign === '~' && length > 2) {
      this.put(text.slice(this.at, end));
    } else {
      const run = scanRun(sign, length, characterBefore(text, this.at), characterAt(text, end));
      this.pieces.push({ run });
      this.runs.push(run);
    }
    this.at = end;
    return true;
  }

  private bracket(image: boolean): boolean {
    const mark = image ? '![' : '[';
    this.brackets.push({
      piece: this.pieces.length,
      runs: this.runs.length,
      image,
      from: this.at + mark.length,
      active: true,
    });
    this.put(mark);
    this.at += mark.length;
    return true;
  }

  private footnote(skip: number): boolean {
    FOOTNOTE.lastIndex = this.at + skip;
    const match = FOOTNOTE.exec(this.text);
    const label = match?.[1] ?? '';
    if (match === null || !this.context.footnotes.has(label)) return false;
    const { referred } = this.context;
    if (!referred.includes(label)) referred.push(label);
    const number = referred.indexOf(label) + 1;
    if (skip > 0) this.put('!');
    this.tag(`<sup id="fnref:${number}"><a href="#fn:${number}" class="footnote-ref" role="doc-noteref">`);
    this.put(String(number));
    this.tag('</a></sup>');
    this.at += skip + match[0].length;
    return true;
  }

  private closeBracket(): boolean {
    const bracket = this.brackets.pop();
    const target = bracket?.active === true ? this.target(bracket) : null;
    if (bracket === undefined || target === null) {
      this.put(']');
      this.at++;
      return true;
    }
    pairRuns(this.runs, bracket.runs);
    const href = escapeHtml(escapeUrl(target.destination));
    const title = target.title === '' ? '' : ` title="${escapeHtml(target.title)}"`;
    if (bracket.image) {
      const alt = this.altText(bracket.piece + 1);
      this.pieces.length = bracket.piece;
      this.tag(`<img src="${href}" alt="${escapeHtml(alt)}"${title}>`);
    } else {
      this.pieces[bracket.piece] = { tag: `<a href="${href}"${title}>` };
      this.tag('</a>');
      for (const outer of this.brackets) if (!outer.image) outer.active = false;
    }
    return true;
  }

  /** Where the link goes whose text ends at the `]` here; moves past it. */
  private target(bracket: Bracket): LinkTarget | null {
    const { text } = this;
    const inline = text[this.at + 1] === '(' ? inlineTarget(text, this.at + 2) : null;
    if (inline !== null) {
      this.at = inline.end;
      return inline;
    }
    LINK_LABEL.lastIndex = this.at + 1;
    const reference = LINK_LABEL.exec(text);
    const own = text.slice(bracket.from, this.at);
    const label = reference === null || reference[1] === '' ? own : (reference[1] ?? '');
    if (label.length > 999) return null;
    const found = this.context.links.get(normaliseLabel(label));
    if (found === undefined) return null;
    this.at += 1 + (reference?.[0].length ?? 0);
    return found;
  }

  private angle(): boolean {
    const { text } = this;
    ANGLE_LINK.lastIndex = this.at;
    const link = ANGLE_LINK.exec(text);
    if (link !== null) {
      const [whole, url, mail] = link;
      this.tag(`<a href="${escapeHtml(escapeUrl(url ?? `mailto:${mail ?? ''}`))}">`);
      this.put(url ?? mail ?? '');
      this.tag('</a>');
      this.at += whole.length;
      return true;
    }
    const end = this.htmlEnd();
    if (end === null) return false;
    this.tag(text.slice(this.at, end));
    this.at = end;
    return true;
  }

  private htmlEnd(): number | null {
    const { text, at } = this;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag !== null) return at + tag[0].length;
    const closer = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : text.startsWith('<![CDATA[', at)
          ? ']]>'
          : /^<![A-Z]/.test(text.slice(at, at + 3))
            ? '>'
            : null;
    if (closer === null || at >= this.noCommentFrom) return null;
    const found = text.indexOf(closer, at + 2);
    if (found === -1) this.noCommentFrom = at;
    return found === -1 ? null : found + closer.length;
  }

  private entity(): boolean {
    const entity = entityAt(this.text, this.at);
    if (entity === null) return false;
    this.put(entity.text);
    this.at = entity.end;
    return true;
  }

  private altText(from: number): string {
    return this.pieces
      .slice(from)
      .map((piece) => ('text' in piece ? piece.text : 'run' in piece ? piece.run.sign.repeat(piece.run.left) : ''))
      .join('');
  }

  private html(from: number): string {
    return this.pieces
      .slice(from)
      .map((piece) => ('text' in piece ? escapeHtml(piece.text) : 'run' in piece ? runHtml(piece.run) : piece.tag))
      .join('');
  }
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  const isLow = code >= 0xdc00 && code < 0xe000;
  return at === 0 ? '' : text.slice(at - (isLow ? 2 : 1), at);
}

function inlineTarget(text: string, at: number): (LinkTarget & { end: number }) | null {
  const space = /[ \t]*\n?[ \t]*/y;
  const skip = (from: number): number => {
    space.lastIndex = from;
    return from + (space.exec(text)?.[0].length ?? 0);
  };
  const destination = readDestination(text, skip(at));
  if (destination === null) return null;
  const next = skip(destination.end);
  const title = next > destination.end ? readTitle(text, next) : null;
  const end = title === null ? next : skip(title.end);
  return text[end] === ')' ? { destination: destination.text, title: title?.text ?? '', end: end + 1 } : null;
}
