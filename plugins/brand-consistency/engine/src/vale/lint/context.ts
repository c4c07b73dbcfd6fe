import { fieldsOf, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import { Source } from './source';

/**
 * The source as Vale looks places up in it: whatever has been dealt with is masked by `@`, so that the first
 * occurrence of a text is, as a rule, the right one.
 */
export class MaskedSource {
  private line = 0;
  readonly source: Source;
  /** Where the parts last asked for stand, for as long as nothing is masked. */
  private readonly known = new Map<Bytes, number>();

  constructor(bytes: Bytes) {
    this.source = new Source(bytes);
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
    const at = this.placeOf(bytes);
    if (at === -1) return false;
    // Only signs of one byte, so that nothing moves.
    // eslint-disable-next-line no-control-regex -- the ASCII range is what is meant
    const masks = bytes.replace(/[\x00-\x09\x0b-\x7f]/g, '@');
    this.source.mask(at, masks);
    this.known.clear();
    return true;
  }

  private placeOf(bytes: Bytes): number {
    const at = this.known.get(bytes) ?? this.source.find(bytes, 0);
    this.known.set(bytes, at);
    return at;
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
      at = this.placeOf(toBytes(line));
      if (at !== -1) continue;
      for (const word of fieldsOf(line)) at = this.placeOf(toBytes(word));
    }
    if (at < 0) return null;
    const line = this.source.lineAt(at);
    return line > this.line ? line : null;
  }
}
