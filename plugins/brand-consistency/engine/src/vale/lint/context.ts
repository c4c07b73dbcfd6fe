import { fieldsOf, toBytes } from '../bytes';
import type { Bytes } from '../bytes';

/**
 * The source as Vale looks places up in it: whatever has been dealt with is masked by `@`, so that the first
 * occurrence of a text is, as a rule, the right one.
 */
export class MaskedSource {
  private line = 0;

  constructor(private bytes: Bytes) {}

  get content(): Bytes {
    return this.bytes;
  }

  /** Masks a text line by line; a line that does not stand there, word by word. */
  mask(text: string): void {
    if (text === '') return;
    for (const line of text.split('\n')) {
      if (this.maskPart(line)) continue;
      for (const word of fieldsOf(line)) this.maskPart(word);
    }
  }

  private maskPart(part: string): boolean {
    if (part === '') return true;
    const bytes = toBytes(part);
    const at = this.bytes.indexOf(bytes);
    if (at === -1) return false;
    // Only signs of one byte, so that nothing moves.
    // eslint-disable-next-line no-control-regex -- the ASCII range is what is meant
    const masks = bytes.replace(/[\x00-\x09\x0b-\x7f]/g, '@');
    this.bytes = this.bytes.slice(0, at) + masks + this.bytes.slice(at + bytes.length);
    return true;
  }

  /** The line (from 0) that a text is found on, when it is further down than any before. */
  advance(text: string): void {
    const line = this.ahead(text);
    if (line !== null) this.line = line;
  }

  /** The line of a block with this text. */
  lineOf(text: string): number {
    return this.ahead(text) ?? this.line;
  }

  private ahead(text: string): number | null {
    let at = 0;
    for (const line of text.split('\n')) {
      at = this.bytes.indexOf(toBytes(line));
      if (at !== -1) continue;
      for (const word of fieldsOf(line)) at = this.bytes.indexOf(toBytes(word));
    }
    if (at < 0) return null;
    const line = countLines(this.bytes, at);
    return line > this.line ? line : null;
  }
}

function countLines(bytes: Bytes, until: number): number {
  let count = 0;
  for (let i = bytes.indexOf('\n'); i !== -1 && i < until; i = bytes.indexOf('\n', i + 1)) count++;
  return count;
}
