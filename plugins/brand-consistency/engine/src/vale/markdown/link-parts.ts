import { entityAt } from '../../text/entities';

/** A part of a link as it is meant, and where it ends in the source. */
export interface LinkPart {
  readonly text: string;
  readonly end: number;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** No address is longer; without a bound, `](<](<…` would be read again from every bracket. */
const LONGEST = 4096;
const DEEPEST_PARENTHESES = 32;

/** Backslash escapes and character references resolved. */
export function unescapeText(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    const next = text[i + 1];
    if (sign === '\\' && next !== undefined && PUNCTUATION.test(next)) {
      out += next;
      i++;
      continue;
    }
    const entity = sign === '&' ? entityAt(text, i) : null;
    out += entity?.text ?? sign;
    if (entity !== null) i = entity.end - 1;
  }
  return out;
}

/** A link destination at `at`: `<…>` or a run without spaces and with balanced parentheses. */
export function readDestination(text: string, at: number): LinkPart | null {
  if (text[at] === '<') {
    for (let i = at + 1; i < text.length && i - at < LONGEST; i++) {
      const sign = text[i];
      if (sign === '\\') i++;
      else if (sign === '>') return { text: unescapeText(text.slice(at + 1, i)), end: i + 1 };
      else if (sign === '\n' || sign === '<') return null;
    }
    return null;
  }
  let depth = 0;
  let i = at;
  for (; i < text.length && i - at < LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === 0x5c && PUNCTUATION.test(text[i + 1] ?? '')) i++;
    else if (code === 0x28 && ++depth > DEEPEST_PARENTHESES) return null;
    else if (code === 0x29 && --depth < 0) break;
  }
  if (depth > 0) return null;
  return { text: unescapeText(text.slice(at, i)), end: i };
}

/** A link title at `at` in quotes or parentheses; null where none stands. */
export function readTitle(text: string, at: number): LinkPart | null {
  const open = text[at];
  if (open !== '"' && open !== "'" && open !== '(') return null;
  const close = open === '(' ? ')' : open;
  for (let i = at + 1; i < text.length && i - at < LONGEST; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === close) return { text: unescapeText(text.slice(at + 1, i)), end: i + 1 };
    else if (sign === '(' && open === '(') return null;
  }
  return null;
}
