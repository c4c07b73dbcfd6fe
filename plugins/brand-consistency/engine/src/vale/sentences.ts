import { ENGLISH_WORDS } from '../text/language-words';
import { trimSpace } from './bytes';

/**
 * Sentences as Vale's segmenter finds them: the decisions of Punkt (Kiss & Strunk 2006) on word types, with our own
 * lists in place of its trained English model. Unlike `text/sentences.ts` it knows English only, and a full stop ends
 * a sentence before a small letter too: what counts here is that rules written for Vale count alike.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ABBREVIATIONS = set(
  'mr mrs ms messrs dr prof sgt gov sen rep reps gen col lt maj adm st mt jr sr inc ltd co corp bros cie cos no ave ft mg ' +
    'jan feb aug sep sept oct nov dec tues wed fri calif colo conn fla ga ill kan ky mich minn nev okla ore pa tenn va vt ' +
    'wash wis ariz ct vs yr chg a.m p.m d.c n.y n.j n.c n.h n.m s.c r.i l.a u.s u.k u.n u.s.a ph.d m.b.a a.d c.v ' +
    'c d e f g h k l m n p r s t v w',
);
const STARTERS = set(
  'according although among both but despite even he however i if in indeed instead it many meanwhile moreover most ' +
    'nevertheless nonetheless nor separately she similarly since so some the there these they this though thus under ' +
    'when while yet',
);
/** Words that a capital letter in mid-sentence is hardly ever seen on, so that one tells of a beginning. */
const RARELY_CAPITAL = set(
  'so please using note select your her yes also therefore otherwise usually sometimes perhaps',
);

const ENDERS = /(?:\.["”’)]|[?!]["')’”]?)$/;
const ENDS_INSIDE = /\.[[("]|[?!][[(]/;
const NUMBER = /-?[.,]?\d[\d,.-]*\.?$/;
const DOTTED = /(?:\w\.)+\w*\./;
const DOTTED_NAME = /\.\w{2,}\.$/;
const INITIAL = /^[A-Za-z]\.$/;
const ELLIPSIS = /(?:\.\s?){2,}\./;
const PUNCTUATION = ';:,.!?';

interface Word {
  readonly text: string;
  /** Where a sentence that ends with it ends. */
  readonly end: number;
  breaks: boolean;
  abbreviates: boolean;
}

/** Sentences of an English text, without the white space around them. Linear. */
export function splitIntoSentences(text: string): string[] {
  const words = readWords(text);
  for (const word of words) byType(word);
  pairs(words, byNeighbour);
  pairs(words, byShape);
  const sentences: string[] = [];
  let from = 0;
  for (const { breaks, end } of words) {
    if (!breaks) continue;
    sentences.push(trimSpace(text.slice(from, end)));
    from = end;
  }
  if (from < text.length) sentences.push(trimSpace(text.slice(from)));
  return sentences;
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s\u0085]+/gu)) {
    const end = index + word.length;
    words.push({ text: word, end: end === text.length - 1 ? text.length : end, breaks: false, abbreviates: false });
  }
  return words;
}

function pairs(words: readonly Word[], judge: (word: Word, next: Word) => void): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (word !== undefined && next !== undefined) judge(word, next);
  }
}

function byType(word: Word): void {
  const { text } = word;
  if (ENDERS.test(text) || ENDS_INSIDE.test(text)) word.breaks = !text.includes('Yahoo!');
  else if (text.endsWith('.') && !text.endsWith('..')) {
    const stem = text.slice(0, -1).toLowerCase();
    const abbreviates = ABBREVIATIONS.has(stem) || ABBREVIATIONS.has(stem.slice(stem.lastIndexOf('-') + 1));
    if (abbreviates) word.abbreviates = true;
    else word.breaks = true;
  }
}

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);
const isLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** A word as the model knows it: small letters, numbers all alike. */
function typeOf({ text }: Word, withoutStop: boolean): string {
  const type = text.toLowerCase().replace(NUMBER, '##number##').replaceAll(',', '');
  return withoutStop && type.length > 1 && type.endsWith('.') ? type.slice(0, -1) : type;
}

/**
 * Whether a word looks like the first of a sentence: 1 yes, 0 no, -1 unknown. Behind a dotted name (“Node.js.”) any
 * plain word with a capital does; behind an abbreviation it may be a name.
 */
function begins(word: Word, behindName = false): -1 | 0 | 1 {
  if (PUNCTUATION.includes(word.text)) return 0;
  if (isLower(word.text)) return 0;
  const type = typeOf(word, word.breaks);
  if (RARELY_CAPITAL.has(type)) return 1;
  return behindName && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !ENGLISH_WORDS.has(type) ? 1 : -1;
}

const isKnownSmall = (word: Word): boolean => ENGLISH_WORDS.has(typeOf(word, word.breaks));
const isStarter = (word: Word): boolean => STARTERS.has(typeOf(word, word.breaks));

function byNeighbour(word: Word, next: Word): void {
  if (!word.text.endsWith('.')) return;
  const initial = INITIAL.test(word.text);
  if ((word.abbreviates || /\.\.+$/.test(word.text)) && !initial) {
    if (begins(next) === 1 || (isUpper(next.text) && isStarter(next))) {
      word.breaks = true;
      return;
    }
  }
  if (word.text === '.' && next.text === '.') {
    word.breaks = false;
    next.breaks = false;
    return;
  }
  if (!initial && typeOf(word, true) !== '##number##') return;
  const start = begins(next);
  const isName = start === -1 && initial && isUpper(next.text) && !isKnownSmall(next);
  if (start === 0 || isName) {
    word.breaks = false;
    word.abbreviates = true;
  }
}

function byShape(word: Word, next: Word): void {
  const { text } = word;
  if (text.endsWith('.') && next.text === '.') {
    word.breaks = false;
    next.breaks = false;
    return;
  }
  const ellipsis = ELLIPSIS.test(text);
  if (ellipsis && (isUpper(next.text) || isStarter(next))) {
    word.breaks = true;
    return;
  }
  if (word.breaks && /[)’”"']$/.test(text) && isLower(next.text) && !isStarter(next)) {
    word.breaks = false;
    return;
  }
  if (text.endsWith('.') && !word.breaks && isUpper(next.text) && isKnownSmall(next)) word.breaks = true;
  if (!DOTTED.test(text) || INITIAL.test(text)) return;
  word.abbreviates = true;
  word.breaks = begins(next, DOTTED_NAME.test(text)) === 1 || (isUpper(next.text) && isStarter(next));
}
