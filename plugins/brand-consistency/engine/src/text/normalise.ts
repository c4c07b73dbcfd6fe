import { Pieces, type MappedText } from './mapped-text';

/** Which white space becomes one space: runs that hold a line break (plain text), or any run (HTML, Markdown). */
export type WhiteSpace = 'lines' | 'all';

const KEEP = 0;
const SPACE = 1;
const BREAK = 2;
const ODD_SPACE = 3;
const DROP = 4;
const JOINER = 5;

const CARE = new Uint8Array(0x10000);
const setAll = (codes: readonly (number | readonly [number, number])[], value: number): void => {
  for (const code of codes) {
    if (typeof code === 'number') CARE[code] = value;
    else CARE.fill(value, code[0], code[1] + 1);
  }
};
setAll([0x20], SPACE);
setAll([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029], BREAK);
setAll([0x09, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000], ODD_SPACE);
// Soft hyphen, grapheme joiner, zero-width and direction marks, word joiner and invisible operators, byte order mark.
setAll(
  [0xad, 0x34f, 0x61c, 0x180e, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], 0xfeff],
  DROP,
);
setAll([0x200d], JOINER);

const NEEDS_CARE =
  /[\t-\r\x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]|\u034f|\u061c|\u180e/;
const NEEDS_COLLAPSE = / {2}/;

/**
 * Normalises what readers cannot see: line breaks and odd spaces become a space, invisible characters go,
 * letters become NFC; white space at both ends goes. Lone surrogates stay. Linear; maps stay monotone.
 */
export function normalise(mapped: MappedText, whiteSpace: WhiteSpace): MappedText {
  return composed(trimmed(cleaned(mapped, whiteSpace)));
}

/** Whether `normalise` with white space `all` would leave a text as it is. */
export const isNormal = (text: string): boolean =>
  !NEEDS_CARE.test(text) &&
  !NEEDS_COLLAPSE.test(text) &&
  !text.startsWith(' ') &&
  !text.endsWith(' ') &&
  (!MAY_CHANGE.test(text) || text.normalize('NFC') === text);

function cleaned(mapped: MappedText, whiteSpace: WhiteSpace): MappedText {
  const { text } = mapped;
  if (!NEEDS_CARE.test(text) && (whiteSpace === 'lines' || !NEEDS_COLLAPSE.test(text))) return mapped;
  const pieces = new Pieces(mapped);
  let kept = 0;
  let i = 0;
  while (i < text.length) {
    const care = CARE[text.charCodeAt(i)] as number;
    if (care === KEEP) {
      i++;
    } else if (care >= DROP) {
      if (care === JOINER && joinsEmoji(text, i)) {
        i++;
        continue;
      }
      pieces.keep(kept, i);
      kept = ++i;
    } else {
      let end = i;
      let breaks = false;
      for (;;) {
        const next = CARE[text.charCodeAt(end)] ?? KEEP;
        if (next < SPACE || next > ODD_SPACE) break;
        if (next === BREAK) breaks = true;
        end++;
      }
      if (breaks || whiteSpace === 'all') {
        if (end - i > 1 || care !== SPACE) {
          pieces.keep(kept, i);
          pieces.put(' ', i, end);
          kept = end;
        }
        i = end;
      } else {
        for (; i < end; i++) {
          if (CARE[text.charCodeAt(i)] === SPACE) continue;
          pieces.keep(kept, i);
          pieces.put(' ', i, i + 1);
          kept = i + 1;
        }
      }
    }
  }
  pieces.keep(kept, text.length);
  return pieces.join();
}

/** A zero-width joiner inside an emoji sequence makes one picture of several: it stays. */
function joinsEmoji(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.codePointAt(at + 1);
  return (
    (before === 0xfe0f || (before >= 0xdc00 && before < 0xe000)) &&
    next !== undefined &&
    /\p{Extended_Pictographic}/u.test(String.fromCodePoint(next))
  );
}

function trimmed(mapped: MappedText): MappedText {
  const { text } = mapped;
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  if (start === 0 && end === text.length) return mapped;
  const pieces = new Pieces(mapped);
  pieces.keep(start, end);
  return pieces.join();
}

/** A character with the marks (and conjoining Hangul letters) that may melt into it. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|[\p{M}\u1160-\u11ff]+|[^\p{M}\u1160-\u11ff]/gu;
const MAY_CHANGE = /[\u0300-\uffff]/;

function composed(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!MAY_CHANGE.test(text) || text.normalize('NFC') === text) return mapped;
  const pieces = new Pieces(mapped);
  let kept = 0;
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (cluster.length === 1 && cluster.charCodeAt(0) < 0x300) continue;
    const whole = cluster.normalize('NFC');
    if (whole === cluster) continue;
    pieces.keep(kept, match.index);
    kept = match.index + cluster.length;
    pieces.put(whole, match.index, kept);
  }
  pieces.keep(kept, text.length);
  return pieces.join();
}
