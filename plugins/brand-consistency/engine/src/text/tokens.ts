import { APOSTROPHE, LETTER, MARK, SURROGATE, WORD, classTable } from './characters';
import { classIn, lookAt, type Look } from './look';
import type { Tokens } from './types';
import { HASH_START, hashEnd, hashStep, Vocabulary } from './vocabulary';

const NONE: readonly number[] = [];

/**
 * Words of normalised text: runs of letters, marks, digits and `_` that hold at least one that is no mark.
 * An apostrophe between a word character and a letter belongs to the word (don't, l’été). Linear.
 * @param look of this text, where it was made already
 */
export function tokenise(text: string, vocabulary: Vocabulary = new Vocabulary(), look: Look = lookAt(text)): Tokens {
  const { start, end, key, hash, joined, word } = vocabulary.scratch();
  const { lower, length } = look;
  const classOf = classTable();
  let count = 0;
  let i = 0;
  while (i < length) {
    const first = classOf[lower[i] as number] as number;
    if (first === 0 || first === APOSTROPHE) {
      i++;
      continue;
    }
    const from = i;
    let seen = 0;
    let apostrophe = false;
    let running = HASH_START;
    while (i < length) {
      const code = lower[i] as number;
      let bits = classOf[code] as number;
      if (bits === SURROGATE) {
        bits = classIn(look, i);
        if (bits !== 0) running = hashStep(running, lower[i++] as number);
      } else if (bits === APOSTROPHE) {
        if ((seen & WORD) === 0 || (classIn(look, i + 1) & LETTER) === 0) break;
        bits = LETTER;
        apostrophe = true;
      }
      if ((bits & (WORD | MARK)) === 0) break;
      running = hashStep(running, lower[i] as number);
      seen |= bits;
      i++;
    }
    if (i === from) {
      i++;
      continue;
    }
    if ((seen & WORD) === 0) continue;
    const id = vocabulary.idOf(lower, from, i, hashEnd(running));
    if (apostrophe) joined.push(count);
    word[count] = id;
    start[count] = from;
    end[count] = i;
    key[count] = vocabulary.key(id);
    hash[count] = vocabulary.hash(id);
    count++;
  }
  if (count === 1 && start[0] === 0 && joined.length === 0) return vocabulary.alone(word[0] as number);
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    key: key.slice(0, count),
    hash: hash.slice(0, count),
    joined: joined.length === 0 ? NONE : joined.splice(0),
  };
}
