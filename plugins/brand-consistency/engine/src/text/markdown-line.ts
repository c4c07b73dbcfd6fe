import { isBlankCode, LineCursor, trimEnd } from './line-cursor';

const MOST_DIGITS = 9;

/** One line of a Markdown source, and what its signs may stand for. */
export class MarkdownLine extends LineCursor {
  /** Whether the line holds nothing from `from` on but a run of one sign, as below a heading. */
  protected isRun(code: number, from: number): boolean {
    const behind = this.runEnd(code, from);
    return trimEnd(this.source, behind, this.end) === behind;
  }

  /** Whether a fence of this sign and length ends on the line. */
  protected closesFence(sign: number, length: number): boolean {
    const from = this.next();
    const behind = this.runEnd(sign, from);
    return behind - from >= length && this.isBlankFrom(behind);
  }

  /** Whether the line is a thematic break from `from` on, where a sign of it stands. */
  protected isRule(code: number, from: number): boolean {
    let count = 0;
    for (let i = from; i < this.end; i++) {
      const own = this.source.charCodeAt(i);
      if (own === code) count++;
      else if (!isBlankCode(own)) return false;
    }
    return count >= 3;
  }

  /** Length of the list mark at `from`, or 0. */
  protected itemMark(code: number, from: number, paragraph: boolean): number {
    const { source } = this;
    const ordered = code >= 0x30 && code <= 0x39;
    let sign = from;
    if (ordered) {
      while (isDigit(source.charCodeAt(sign)) && sign - from < MOST_DIGITS) sign++;
      const mark = source.charCodeAt(sign);
      if (mark !== 0x2e && mark !== 0x29) return 0;
    } else if (code !== 0x2d && code !== 0x2a && code !== 0x2b) return 0;
    if (!this.isGap(sign + 1)) return 0;
    // Only what begins a list may break into a paragraph: a mark with words, a number only where it is 1.
    const breaks = !this.isBlankFrom(sign + 1) && !(ordered && (code !== 0x31 || sign - from > 1));
    return paragraph && !breaks ? 0 : sign + 1 - from;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
