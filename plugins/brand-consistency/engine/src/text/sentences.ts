import { LETTER, NUMBER, classAt, classTable, isLowerAt, isUpperAt } from './characters';
import { lookAt, type Look } from './look';
import type { Span } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations after which a sentence goes on, whatever follows: titles and the like. Own list. */
const GOES_ON = words(
  'mr mrs ms mx dr prof st vs e.g i.e cf fig gen col sgt capt rev hon approx dept est ' +
    'tp tx tt q p h ts ths pgs gs bs ks cn nxb đc ông/bà kts ncs tr vd',
);
/** Abbreviations only before a number: "No. 5", "ĐT. 0912". */
const BEFORE_NUMBER = words(
  'no nos art sec vol pp ch tel ext đt sđt số điều jan feb mar apr jun jul aug sep sept oct nov dec',
);

const isWideTerminator = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;
/** Closing quotes and brackets that still belong to the sentence they follow. */
const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb;
const isOpener = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x28 ||
  code === 0x5b ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

const NONE: readonly Span[] = [];

/** Headings, cells and list items are one short sentence each: those of one length share it. */
const SHORT_TEXTS = 64;
const wholeOf: (readonly Span[])[] = [];

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const LONGEST_LISTED = Math.max(...[...GOES_ON, ...BEFORE_NUMBER].map((word) => word.length));
/** Longer than any abbreviation; bounds the look back from a full stop. */
const LONGEST_ABBREVIATION = 12;

/**
 * Sentences of normalised text as offsets, without the white space around them. A full stop ends none in
 * decimals (1.234,5), after titles and initials (TP. HCM, Mr. Lee), behind a list number, or before a
 * lower-case word. A text without a terminator is one sentence; an empty one has none. Linear.
 * @param look of this text, where it was made already
 */
export function splitSentences(text: string, { stops, stopCount }: Look = lookAt(text)): readonly Span[] {
  // Most blocks have one sentence; a list that grows would cost more than the sentence.
  let sentences: Span[] | null = null;
  const add = (sentence: Span): void => {
    if (sentences === null) sentences = [sentence];
    else sentences.push(sentence);
  };
  const { length } = text;
  let start = 0;
  while (start < length && isSpace(text.charCodeAt(start))) start++;
  for (let stop = 0; stop < stopCount; stop++) {
    const mark = stops[stop] as number;
    let i = mark;
    let strong = false;
    for (;;) {
      const code = text.charCodeAt(i++);
      if (code !== 0x2e && code !== 0x2026) strong = true;
      if (stop + 1 === stopCount || stops[stop + 1] !== i) break;
      stop++;
    }
    const marks = i - mark;
    const closersFrom = i;
    while (i < length && isCloser(text.charCodeAt(i))) i++;
    let next = i;
    while (next < length && isSpace(text.charCodeAt(next))) next++;
    if (next < length && !ends(text, start, mark, marks, strong, i > closersFrom, i, next)) continue;
    add({ start, end: i });
    start = next;
  }
  if (start < length) {
    let end = length;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (sentences === null && start === 0 && end < SHORT_TEXTS) return (wholeOf[end] ??= [{ start, end }]);
    if (end > start) add({ start, end });
  }
  return sentences ?? NONE;
}

function ends(
  text: string,
  start: number,
  mark: number,
  stops: number,
  strong: boolean,
  closed: boolean,
  end: number,
  next: number,
): boolean {
  if (isWideTerminator(text.charCodeAt(mark))) return true;
  if (next === end) return strong && !closed && isUpperAt(text, next) && (classAt(text, mark - 1) & LETTER) !== 0;
  let word = next;
  while (word < text.length && isOpener(text.charCodeAt(word))) word++;
  const goesOn = isLowerAt(text, word);
  if (strong) return !(closed && goesOn);
  if (goesOn) return false;
  if (stops > 1 || text.charCodeAt(mark) === 0x2026) return true;
  return !abbreviates(text, start, mark, word);
}

/** Whether the full stop at `mark` belongs to the word before it and not to the sentence. */
function abbreviates(text: string, start: number, mark: number, next: number): boolean {
  const from = Math.max(start, mark - LONGEST_ABBREVIATION);
  let begin = mark;
  let letters = true;
  let digits = true;
  let dotted = false;
  const classOf = classTable();
  while (begin > from) {
    const code = text.charCodeAt(begin - 1);
    const bits = classOf[code] ?? 0;
    if (bits === LETTER) digits = false;
    else if (bits === NUMBER) letters = false;
    else if (code === 0x2e) dotted = true;
    else if (code !== 0x2f) break;
    begin--;
  }
  if (!dotted && mark - begin > LONGEST_LISTED) return false;
  const word = text.slice(begin, mark).toLowerCase();
  if (word === '') return false;
  if (digits && begin === start && word.length <= 3) return true;
  if (letters && word.length === 1) {
    return isUpperAt(text, begin) && word !== 'i';
  }
  if (GOES_ON.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return (classAt(text, next) & NUMBER) !== 0;
  return dotted && INITIALS.test(word) && word !== 'v.v' && word !== 'a.m' && word !== 'p.m';
}
