import { MASK } from './characters';
import { Pieces, type MappedText } from './mapped-text';

const MAY_HOLD = /[@{%]|:\/\/|www\./i;

/** Where something to hide may begin: `:`, `w`, `@`, `%`, `{`. */
const SIGNS = new Uint8Array(128);
for (const sign of ':wW@%{') SIGNS[sign.charCodeAt(0)] = 1;
/** What begins a URL after its scheme goes on until one of these; normalised text has no other white space. */
const ENDS_URL: ReadonlySet<number> = codes(' <>"“”«»\uFFFC');
const TRAILING: ReadonlySet<number> = codes(".,;:!?'’…*_~])}");
const LONGEST_SCHEME = 20;
const LONGEST_LOCAL_PART = 64;
const DOMAIN = /(?:[a-z0-9](?:[a-z0-9-]{0,62}\.))+[a-z]{2,24}(?![\p{L}\p{M}\p{N}_-])/iuy;
/** printf and its kin: %s, %1$d, %.2f, %(name)s, %{name}, %@. */
const PERCENT =
  /%(?:\(\w{1,60}\)[a-z]|\{[^{}\s]{1,60}\}|(?:\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,2})?[sdifuxXeEgGc@])(?![\p{L}\p{M}\p{N}_])/uy;
/** What braces must hold to be a placeholder: a name, an index, a template expression, or an ICU argument. */
const BRACED = /\{(?:\{|[#%!>/&^-]|\s{0,3}[\p{L}_$][\p{L}\p{M}\p{N}_.$[\]-]{0,80}\s{0,3}[},|:(]|\d{1,3}\s{0,3}[},])/uy;

/**
 * Puts one U+FFFC in the place of every URL, e-mail address and placeholder ({{name}}, {count, plural, …},
 * ${x}, %s, %(name)s), so that no check reads them as words. Linear: every look back is bounded.
 */
export function mask(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!MAY_HOLD.test(text)) return mapped;
  let pieces: Pieces | null = null;
  let kept = 0;
  let closers: Int32Array | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f || SIGNS[code] === 0) continue;
    let start = i;
    let end = -1;
    if (code === 0x3a) {
      start = schemeStart(text, i, kept);
      if (start >= 0) end = urlEnd(text, i + 3);
    } else if (code === 0x77 || code === 0x57) {
      if (startsUrl(text, i)) end = urlEnd(text, i + 4);
    } else if (code === 0x40) {
      start = localPartStart(text, i, kept);
      if (start < i) end = matchEnd(DOMAIN, text, i + 1);
    } else if (code === 0x25) {
      if (!isDigit(text.charCodeAt(i - 1))) end = matchEnd(PERCENT, text, i);
    } else if (code === 0x7b) {
      if (matchEnd(BRACED, text, i) >= 0) {
        closers ??= matchBraces(text);
        end = closers[i] ?? -1;
        if (text.charCodeAt(i - 1) === 0x24 && i > kept) start = i - 1;
      }
    }
    if (end <= i) continue;
    pieces ??= new Pieces(mapped);
    pieces.keep(kept, start);
    pieces.put(MASK, start, end);
    kept = end;
    i = end - 1;
  }
  if (pieces === null) return mapped;
  pieces.keep(kept, text.length);
  return pieces.join();
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Start of the scheme before `://`, or -1. */
function schemeStart(text: string, colon: number, floor: number): number {
  if (text.charCodeAt(colon + 1) !== 0x2f || text.charCodeAt(colon + 2) !== 0x2f) return -1;
  const least = Math.max(floor, colon - LONGEST_SCHEME);
  let start = colon;
  while (start > least && isAsciiWord(text.charCodeAt(start - 1))) start--;
  return start < colon && urlEnd(text, colon + 3) > colon + 3 ? start : -1;
}

function startsUrl(text: string, at: number): boolean {
  if (text.charCodeAt(at + 3) !== 0x2e || !isW(text.charCodeAt(at + 1)) || !isW(text.charCodeAt(at + 2))) return false;
  return isAsciiWord(text.charCodeAt(at + 4)) && (at === 0 || !/[\p{L}\p{M}\p{N}_.]/u.test(text.charAt(at - 1)));
}

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !ENDS_URL.has(text.charCodeAt(end))) end++;
  while (end > from && TRAILING.has(text.charCodeAt(end - 1))) end--;
  return end;
}

function isW(code: number): boolean {
  return code === 0x77 || code === 0x57;
}

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

function localPartStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST_LOCAL_PART);
  let start = at;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (!isAsciiWord(code) && code !== 0x2e && code !== 0x2d && code !== 0x5f && code !== 0x2b && code !== 0x25) break;
    start--;
  }
  while (start < at && !isAsciiWord(text.charCodeAt(start))) start++;
  return start;
}

/** For each `{` the offset after its `}`, or -1; one pass, so that unclosed braces cost nothing more. */
function matchBraces(text: string): Int32Array {
  const closers = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b) open.push(i);
    else if (code === 0x7d) {
      const start = open.pop();
      if (start !== undefined) closers[start] = i + 1;
    }
  }
  return closers;
}
