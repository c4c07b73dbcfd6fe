const ASCII = 128;
const LETTER_CASE = 0x20;
/** Dotted capital I and dotless small i fold to nothing in Unicode's simple folding. */
const UNFOLDED = new Set([0x130, 0x131]);

function foldWide(code: number): number {
  if (UNFOLDED.has(code)) return code;
  const character = String.fromCodePoint(code);
  const upper = character.toUpperCase();
  const lower = (upper.length === character.length ? upper : character).toLowerCase();
  return lower.length === character.length ? (lower.codePointAt(0) ?? code) : code;
}

/** Whether a character of a high block may have a case: the scripts between have none. */
const hasCase = (code: number): boolean =>
  (code >= 0xa640 && code < 0xac00) || (code >= 0xff21 && code < 0xff5b) || (code >= 0x10400 && code < 0x1ea00);

const KNOWN = new Int32Array(0x3000).fill(-1);

/**
 * The one form of a code point that ignoring case compares: the small letter of its capital, as in Unicode's simple
 * case folding (CaseFolding.txt, status C and S).
 */
export function foldCode(code: number): number {
  if (code < ASCII) return code >= 0x41 && code <= 0x5a ? code + LETTER_CASE : code;
  if (code >= KNOWN.length) return hasCase(code) ? foldWide(code) : code;
  const known = KNOWN[code] ?? -1;
  return known >= 0 ? known : (KNOWN[code] = foldWide(code));
}

/** A text with every UTF-16 unit in its folded form; as long as it was. */
export function foldUnits(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return folded;
}
