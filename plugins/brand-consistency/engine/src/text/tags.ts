/** A tag found in markup. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Offset after its `>`. */
  readonly end: number;
}

const NAME = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])/y;
/** What stands in no tag outside quotes; a `<` that meets one first was text ("a <b, c> d"). */
const NEVER_IN_TAG = /[<,;()!]/;

/**
 * Finds tags in one text in linear time: what an attempt that found no end has read is charged to a budget;
 * when that is used up, only the simplest reading is tried.
 */
export class TagScanner {
  private readonly lastClose: number;
  private budget: number;

  /** `strict`: a `<` may well be text (Markdown), so a tag must look like one throughout. */
  constructor(
    private readonly text: string,
    private readonly strict: boolean,
  ) {
    this.lastClose = text.lastIndexOf('>');
    this.budget = 8 * text.length + 1000;
  }

  /** The tag that begins at `at` (a `<`), or null when that is text. */
  tagAt(at: number): Tag | null {
    if (at > this.lastClose) return null;
    NAME.lastIndex = at;
    const match = NAME.exec(this.text);
    if (match === null) return null;
    if (this.budget <= 0) return this.strict ? null : this.unquoted(at, match);
    let i = at + match[0].length;
    while (i <= this.lastClose) {
      const char = this.text.charAt(i);
      if (char === '>') return { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', end: i + 1 };
      if (char === '"' || char === "'") {
        const close = this.text.indexOf(char, i + 1);
        if (close < 0) {
          this.budget -= this.text.length - i;
          break;
        }
        i = close + 1;
      } else if (this.strict && NEVER_IN_TAG.test(char)) break;
      else i++;
    }
    this.budget -= i - at;
    return this.strict ? null : this.unquoted(at, match);
  }

  /** For tolerance: a tag with a quote left open ends at the first `>`. */
  private unquoted(at: number, match: RegExpExecArray): Tag | null {
    const close = this.text.indexOf('>', at);
    return close < 0 ? null : { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', end: close + 1 };
  }

  /** Offset after the comment, declaration or processing instruction at `at`, or -1. An unclosed one takes all. */
  commentEnd(at: number): number {
    const sign = this.text.charCodeAt(at + 1);
    if (sign !== 0x21 && sign !== 0x3f) return -1;
    if (this.text.startsWith('<!--', at)) {
      if (this.budget <= 0) return -1;
      const close = this.text.indexOf('-->', at + 2);
      if (close >= 0) return Math.max(close + 3, at + 5);
      this.budget -= this.text.length - at;
      return this.strict ? -1 : this.text.length;
    }
    const next = this.text.charAt(at + 1);
    if (next !== '?' && !(next === '!' && /[A-Za-z[]/.test(this.text.charAt(at + 2)))) return -1;
    const closer = next === '?' ? '?>' : this.text.startsWith('<![CDATA[', at) ? ']]>' : '>';
    if (this.lastClose < at || this.budget <= 0) return -1;
    const close = this.text.indexOf(closer, at + 2);
    if (close < 0) this.budget -= this.text.length - at;
    return close < 0 ? -1 : close + closer.length;
  }
}

/** The value of an attribute in the tag `start`..`end`, with its place; null when it has none. */
export function attributeOf(
  text: string,
  start: number,
  end: number,
  name: string,
): { start: number; end: number } | null {
  const pattern = new RegExp(`[\\s"']${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const match = pattern.exec(text.slice(start, end));
  if (match === null) return null;
  const value = match[1] ?? match[2] ?? match[3] ?? '';
  const from = start + match.index + match[0].length - value.length - (match[3] === undefined ? 1 : 0);
  return { start: from, end: from + value.length };
}
