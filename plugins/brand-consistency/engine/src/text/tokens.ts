import { APOSTROPHE, CLASS, LETTER, MARK, SURROGATE, WORD, classAt } from './characters';
import type { Tokens } from './types';
import { HASH_START, hashEnd, hashStep, Vocabulary } from './vocabulary';

/**
 * Words of normalised text: runs of letters, marks, digits and `_` that hold at least one that is no mark.
 * An apostrophe between a word character and a letter belongs to the word (don't, l’été). Linear.
 */
export function tokenise(text: string, vocabulary: Vocabulary = new Vocabulary()): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  const hash: number[] = [];
  const lowered = text.toLowerCase();
  // A few letters grow in lower case (İ); then offsets would not fit, and each word is lowered alone.
  const lower = lowered.length === text.length ? lowered : text;
  const length = lower.length;
  let i = 0;
  while (i < length) {
    const first = CLASS[lower.charCodeAt(i)] as number;
    if (first === 0 || first === APOSTROPHE) {
      i++;
      continue;
    }
    const from = i;
    let seen = 0;
    let running = HASH_START;
    while (i < length) {
      const code = lower.charCodeAt(i);
      let bits = CLASS[code] as number;
      if (bits === SURROGATE) {
        bits = classAt(lower, i);
        if (bits !== 0) running = hashStep(running, lower.charCodeAt(i++));
      } else if (bits === APOSTROPHE) {
        if ((seen & WORD) === 0 || (classAt(lower, i + 1) & LETTER) === 0) break;
        bits = LETTER;
      }
      if ((bits & (WORD | MARK)) === 0) break;
      running = hashStep(running, lower.charCodeAt(i));
      seen |= bits;
      i++;
    }
    if (i === from) {
      i++;
      continue;
    }
    if ((seen & WORD) === 0) continue;
    const id = vocabulary.idOf(lower, from, i, hashEnd(running));
    start.push(from);
    end.push(i);
    key.push(vocabulary.key(id));
    hash.push(vocabulary.hash(id));
  }
  return { count: key.length, start, end, key, hash };
}
