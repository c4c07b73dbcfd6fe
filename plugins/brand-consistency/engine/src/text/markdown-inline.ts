import { MASK } from './characters';
import { entityAt } from './entities';
import { Pieces, sourceSpan, type MappedText } from './mapped-text';
import { labelKey } from './markdown-definitions';
import { Emphasis, type Change } from './markdown-emphasis';
import { linkTargetEnd } from './markdown-links';
import { TagScanner } from './tags';
import type { Span } from './types';

export interface InlineText {
  readonly main: MappedText;
  /** Alternative texts of its images. */
  readonly alts: readonly MappedText[];
  /** Texts of its links as source offsets. */
  readonly links: readonly Span[];
  /** Its comments as source offsets. */
  readonly comments: readonly Span[];
}

interface Bracket {
  readonly at: number;
  readonly image: boolean;
  /** Whether another bracket opened inside; then its text is no label. */
  inner: boolean;
  readonly changes: number;
  readonly emphasis: object | null;
}

const SPECIAL = /[\\`*_~<&![\]]/;
const IS_SPECIAL = new Uint8Array(128);
for (const char of '\\`*_~<&![]') IS_SPECIAL[char.charCodeAt(0)] = 1;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>/y;
const FOOTNOTE = /\[\^[^\s\][]{1,99}\]/y;
const REFERENCE = /\[((?:[^[\]\\]|\\.){0,999})\]/y;
const LONGEST_LABEL = 999;

/**
 * Reads the inline markup of one leaf: emphasis marks, links and tags vanish, their words stay; code and
 * addresses are masked; entities and escapes are decoded; images become U+FFFC and texts of their own. Linear. Null: the text
 * holds no markup.
 */
export function readInline(origin: MappedText, labels: ReadonlySet<string>): InlineText | null {
  if (!SPECIAL.test(origin.text)) return null;
  return new InlineReader(origin, labels).read();
}

class InlineReader {
  private readonly text: string;
  private readonly changes: Change[] = [];
  private readonly alts: MappedText[] = [];
  private readonly links: Span[] = [];
  private readonly comments: Span[] = [];
  /** Where the text of an HTML anchor began, or -1. */
  private anchor = -1;
  private readonly brackets: Bracket[] = [];
  /** Brackets below this depth stand around a link; links do not nest. */
  private linkedBelow = 0;
  private readonly emphasis: Emphasis;
  private readonly tags: TagScanner;
  private ticks: Map<number, number[]> | null = null;

  constructor(
    private readonly origin: MappedText,
    private readonly labels: ReadonlySet<string>,
  ) {
    this.text = origin.text;
    this.emphasis = new Emphasis(this.text, this.changes);
    this.tags = new TagScanner(this.text, true);
  }

  read(): InlineText {
    const { text } = this;
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      i = code < 128 && IS_SPECIAL[code] === 1 ? this.special(i, text.charAt(i)) : i + 1;
    }
    this.emphasis.resolve(null);
    return {
      main: changed(this.origin, 0, text.length, this.changes),
      alts: this.alts,
      links: this.links.sort((a, b) => a.start - b.start),
      comments: this.comments,
    };
  }

  private change(start: number, end: number, text: string | null): number {
    this.changes.push({ start, end, text });
    return end;
  }

  private special(at: number, char: string): number {
    const { text } = this;
    switch (char) {
      case '\\':
        if (PUNCTUATION.test(text.charAt(at + 1))) {
          this.change(at, at + 1, null);
          return at + 2;
        }
        return /[\r\n]/.test(text.charAt(at + 1)) ? this.change(at, at + 1, null) : at + 1;
      case '`':
        return this.code(at);
      case '*':
      case '_':
      case '~':
        return this.emphasis.add(at);
      case '<':
        return this.pointy(at);
      case '&': {
        const entity = entityAt(text, at);
        return entity === null ? at + 1 : this.change(at, entity.end, entity.text);
      }
      case '!':
        return text.charAt(at + 1) === '[' ? this.openBracket(at, true) : at + 1;
      case '[':
        FOOTNOTE.lastIndex = at;
        return FOOTNOTE.test(text) ? this.change(at, FOOTNOTE.lastIndex, null) : this.openBracket(at, false);
      default:
        return this.closeBracket(at);
    }
  }

  private code(at: number): number {
    const { text } = this;
    let end = at;
    while (text.charCodeAt(end) === 0x60) end++;
    const close = this.nextTicks(end, end - at);
    return close < 0 ? end : this.change(at, close + end - at, MASK);
  }

  /** The next run of exactly `length` backticks from `from`; all runs are found once. */
  private nextTicks(from: number, length: number): number {
    if (this.ticks === null) {
      this.ticks = new Map();
      for (const run of this.text.matchAll(/`+/g)) {
        const list = this.ticks.get(run[0].length);
        if (list === undefined) this.ticks.set(run[0].length, [run.index]);
        else list.push(run.index);
      }
      for (const list of this.ticks.values()) list.reverse();
    }
    const list = this.ticks.get(length);
    while (list !== undefined && list.length > 0) {
      const next = list[list.length - 1] ?? -1;
      if (next >= from) return next;
      list.pop();
    }
    return -1;
  }

  private pointy(at: number): number {
    AUTOLINK.lastIndex = at;
    if (AUTOLINK.test(this.text)) return this.change(at, AUTOLINK.lastIndex, MASK);
    const comment = this.tags.commentEnd(at);
    if (comment > 0) {
      this.comments.push(sourceSpan(this.origin, at, comment));
      return this.change(at, comment, null);
    }
    const tag = this.tags.tagAt(at);
    if (tag?.name === 'a') {
      if (this.anchor >= 0) this.link(this.anchor, at);
      this.anchor = tag.closing ? -1 : tag.end;
    }
    return tag === null ? at + 1 : this.change(at, tag.end, tag.name === 'br' ? '\n' : null);
  }

  private link(start: number, end: number): void {
    if (start < end) this.links.push(sourceSpan(this.origin, start, end));
  }

  private openBracket(at: number, image: boolean): number {
    const { length } = this.brackets;
    if (length > 0) (this.brackets[length - 1] as Bracket).inner = true;
    this.brackets.push({ at, image, inner: false, changes: this.changes.length, emphasis: this.emphasis.mark });
    return at + (image ? 2 : 1);
  }

  private closeBracket(at: number): number {
    const opener = this.brackets.pop();
    if (opener === undefined) return at + 1;
    const linked = this.brackets.length < this.linkedBelow && !opener.image;
    this.linkedBelow = Math.min(this.linkedBelow, this.brackets.length);
    if (linked) return at + 1;
    const end = this.targetEnd(opener, at);
    if (end < 0) return at + 1;
    this.emphasis.resolve(opener.emphasis);
    const inside = opener.at + (opener.image ? 2 : 1);
    if (opener.image) {
      const own = this.changes.splice(opener.changes);
      if (inside < at) this.alts.push(changed(this.origin, inside, at, own));
      return this.change(opener.at, end, MASK);
    }
    this.change(opener.at, inside, null);
    this.link(inside, at);
    this.linkedBelow = this.brackets.length;
    return this.change(at, end, null);
  }

  /** Offset after the link that the bracket pair makes, or -1 when it makes none. */
  private targetEnd(opener: Bracket, at: number): number {
    const { text, labels } = this;
    if (text.charCodeAt(at + 1) === 0x28) {
      const end = linkTargetEnd(text, at + 1);
      if (end > 0) return end;
    }
    if (labels.size === 0) return -1;
    REFERENCE.lastIndex = at + 1;
    const reference = REFERENCE.exec(text);
    if (reference !== null && reference[1] !== '') {
      return labels.has(labelKey(reference[1] ?? '')) ? REFERENCE.lastIndex : -1;
    }
    const from = opener.at + (opener.image ? 2 : 1);
    if (opener.inner || at - from > LONGEST_LABEL || !labels.has(labelKey(text.slice(from, at)))) return -1;
    return reference === null ? at + 1 : at + 3;
  }
}

/** `start`..`end` of a text with the changes that lie in it; of overlapping ones the outer wins. */
function changed(origin: MappedText, start: number, end: number, changes: readonly Change[]): MappedText {
  const pieces = new Pieces(origin);
  let kept = start;
  for (const change of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (change.start < kept) continue;
    pieces.keep(kept, change.start);
    if (change.text !== null) pieces.put(change.text, change.start, change.end);
    kept = change.end;
  }
  pieces.keep(kept, end);
  return pieces.join();
}
