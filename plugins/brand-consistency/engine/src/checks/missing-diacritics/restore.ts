import { bareSpellings } from './words';

const LONGEST = 4;

export interface Restored {
  /** The keys with their marks where one reading is known. */
  readonly text: readonly string[];
  /** Words that were given marks. */
  readonly known: number;
}

/** Gives marks back to a run of bare words, the longest known phrase first. Linear. */
export function restore(keys: readonly string[]): Restored {
  const text: string[] = [];
  let known = 0;
  for (let i = 0; i < keys.length;) {
    let length = Math.min(LONGEST, keys.length - i);
    let marked: string | undefined;
    for (; length > 0; length--) {
      marked = bareSpellings().get(keys.slice(i, i + length).join(' '));
      if (marked !== undefined) break;
    }
    if (marked === undefined) {
      text.push(keys[i] ?? '');
      i += 1;
    } else {
      text.push(marked);
      known += length;
      i += length;
    }
  }
  return { text, known };
}
