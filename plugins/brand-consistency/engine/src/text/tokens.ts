import { APOSTROPHE, CLASS, LETTER, MARK, NUMBER, SURROGATE, WORD, classAt } from './characters';
import { foldTonePlacement } from './tone-placement';
import type { Tokens } from './types';

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991), cut to 30 bits so that V8 keeps it a small integer everywhere. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** What matching compares, from one word of normalised text in lower case. */
function keyOf(lower: string): string {
  return foldTonePlacement(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

/**
 * Words of normalised text: runs of letters, marks, digits and `_` that hold at least one that is no mark.
 * An apostrophe between a word character and a letter belongs to the word (don't, l’été). Linear.
 */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  const hash: number[] = [];
  const whole = text.toLowerCase();
  // A few letters grow in lower case (İ); then each word is lowered alone.
  const lower = whole.length === text.length ? whole : null;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const first = CLASS[text.charCodeAt(i)] as number;
    if (first === 0 || first === APOSTROPHE) {
      i++;
      continue;
    }
    const from = i;
    let seen = 0;
    let plain = true;
    while (i < length) {
      const code = text.charCodeAt(i);
      let bits = CLASS[code] as number;
      let width = 1;
      if (bits === SURROGATE) {
        bits = classAt(text, i);
        if (bits !== 0) width = 2;
      }
      if (bits === APOSTROPHE) {
        if ((seen & WORD) === 0 || (classAt(text, i + 1) & LETTER) === 0) break;
        plain = false;
      } else if ((bits & (WORD | MARK)) === 0) break;
      if (code > 127) plain = false;
      seen |= bits;
      i += width;
    }
    if (i === from) {
      i++;
      continue;
    }
    if ((seen & (LETTER | NUMBER)) === 0) continue;
    const word = lower === null ? text.slice(from, i).toLowerCase() : lower.slice(from, i);
    const folded = plain ? word : keyOf(word);
    start.push(from);
    end.push(i);
    key.push(folded);
    hash.push(hashKey(folded));
  }
  return { count: key.length, start, end, key, hash };
}
