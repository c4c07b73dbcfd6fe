import { lazily } from '../lazily';

/** What becomes of a UTF-16 unit that readers cannot see; everything else is kept. */
export const KEEP = 0;
export const SPACE = 1;
export const BREAK = 2;
export const ODD_SPACE = 3;
export const DROP = 4;
export const JOINER = 5;

/** First and last UTF-16 unit of a range, and what becomes of them. */
export const CARED: readonly (readonly [from: number, to: number, care: number])[] = [
  ...each([0x20], SPACE),
  ...each([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029], BREAK),
  ...each([0x09, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000], ODD_SPACE),
  // Soft hyphen, grapheme joiner, zero-width and direction marks, word joiner and invisible operators, byte order mark.
  ...each(
    [0xad, 0x34f, 0x61c, 0x180e, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], 0xfeff],
    DROP,
  ),
  ...each([0x200d], JOINER),
];

function each(
  codes: readonly (number | readonly [number, number])[],
  care: number,
): (readonly [from: number, to: number, care: number])[] {
  return codes.map((code) => (typeof code === 'number' ? [code, code, care] : [...code, care]));
}

/** One of the above for every UTF-16 unit. */
export const careTable = lazily((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [from, to, care] of CARED) table.fill(care, from, to + 1);
  return table;
});
