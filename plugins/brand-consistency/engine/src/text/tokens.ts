import { APOSTROPHE, CLASS, LETTER, MARK, SURROGATE, WORD, classAt } from './characters';
import type { Tokens } from './types';
import { HASH_START, hashEnd, hashStep, Vocabulary } from './vocabulary';

const NONE: readonly number[] = [];

/**
 * Words of normalised text: runs of letters, marks, digits and `_` that hold at least one that is no mark.
 * An apostrophe between a word character and a letter belongs to the word (don't, l’été). Linear.
 */
export function tokenise(text: string, vocabulary: Vocabulary = new Vocabulary()): Tokens {
  const { start, end, key, hash, joined } = vocabulary.scratch();
  const lowered = text.toLowerCase();
  // A few letters grow in lower case (İ); then offsets would not fit, and each word is lowered alone.
  const lower = lowered.length === text.length ? lowered : text;
  const length = lower.length;
  let count = 0;
  let last = 0;
  let i = 0;
  while (i < length) {
    const first = CLASS[lower.charCodeAt(i)] as number;
    if (first === 0 || first === APOSTROPHE) {
      i++;
      continue;
    }
    const from = i;
    let seen = 0;
    let apostrophe = false;
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
        apostrophe = true;
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
    last = id;
    if (apostrophe) joined.push(count);
    start[count] = from;
    end[count] = i;
    key[count] = vocabulary.key(id);
    hash[count] = vocabulary.hash(id);
    count++;
  }
  if (count === 1 && start[0] === 0 && joined.length === 0) return vocabulary.alone(last);
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    key: key.slice(0, count),
    hash: hash.slice(0, count),
    joined: joined.length === 0 ? NONE : joined.splice(0),
  };
}
