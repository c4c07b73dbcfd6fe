import { lazily } from '../../lazily';
import { COMMON_WORDS } from './common-words';

const common = lazily((): ReadonlySet<string> => new Set(COMMON_WORDS.trim().split(/\s+/)));

/** Endings of inflection and the commonest derivations, and what stands in their place in the plain word. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['iest', ['y']],
  ['ier', ['y']],
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['ful', ['']],
  ['less', ['']],
  ['ers', ['', 'e']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['', 'e', 'le']],
  ['y', ['', 'e']],
  ['s', ['']],
  ['d', ['']],
];
const DOUBLED = /([bdgklmnprt])\1$/;

/** Whether a lower-case English word is none of the common ones and no form of one. Contractions are common. */
export function isUncommon(word: string): boolean {
  const known = common();
  const plain = word.replace(/'.*$/, '');
  if (plain === '' || known.has(word) || known.has(plain)) return false;
  return !ENDINGS.some(([ending, starts]) => {
    if (!plain.endsWith(ending) || plain.length < ending.length + 2) return false;
    const stem = plain.slice(0, -ending.length);
    return starts.some((start) => known.has(stem + start)) || (DOUBLED.test(stem) && known.has(stem.slice(0, -1)));
  });
}
