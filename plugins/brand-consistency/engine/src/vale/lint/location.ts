import { fieldsOf, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import type { MaskedView } from './masked-view';

/** Where a match was found: its first column from 1 in code points, or −1; and the text that was found there. */
export interface Found {
  readonly column: number;
  readonly text: Bytes;
}

const WORD_SIGN = /[0-9A-Za-z_]/;
const isWord = (sign: string): boolean => WORD_SIGN.test(sign);

/** A block whose matches are sought. */
export interface SearchedBlock {
  readonly text: string;
  readonly bytes: Bytes;
  /** Every byte of its source is a character: columns need no counting. */
  readonly isAscii: boolean;
  /** Its sentences, found when they are first asked for. */
  sentences(): readonly string[];
}

/** A part of the source to search: the offsets `from`..`to` of a view; outside it nothing exists. */
export interface Stretch {
  readonly view: MaskedView;
  readonly from: number;
  readonly to: number;
}

/**
 * Vale's search for a match in a piece of the source: after the block's own text where that stands there as it is,
 * a whole word before a part of one, and not directly inside backticks or behind a hyphen.
 */
export function findMatch(stretch: Stretch, block: SearchedBlock, match: string): Found {
  if (match === '') return { column: 1, text: '' };
  const wanted = toBytes(match);
  let start = within(stretch, block.bytes, stretch.from);
  if (start < 0 && !/[\p{L}\p{Nd}]/u.test(match)) {
    const first = /[^\s\u0085]+/u.exec(block.text)?.[0];
    if (first !== undefined) start = within(stretch, toBytes(first), stretch.from);
  }
  const from = Math.max(start, stretch.from);
  let at = firstWhole(stretch, block, wanted, from);
  if (at === -1) at = within(stretch, wanted, from);
  if (at === -1) return guess(stretch, block, match);
  if (stretch.view.sign(at) === '_') at++;
  return { column: charactersTo(stretch, block, at) + 1, text: wanted };
}

function within({ view, to }: Stretch, wanted: Bytes, from: number): number {
  return wanted.length > to - from ? -1 : view.indexOf(wanted, from, to);
}

const charactersTo = ({ view, from }: Stretch, { isAscii }: SearchedBlock, at: number): number =>
  isAscii ? at - from : view.charactersBefore(at) - view.charactersBefore(from);

type Occurrences = (from: number) => readonly [number, number] | null;

/** Finds occurrences of a match; straight quotes also stand for typographic ones. */
function occurrencesOf(stretch: Stretch, wanted: Bytes, first: number): Occurrences {
  if (!/['"]/.test(wanted)) {
    return (from) => {
      const at = from === first ? within(stretch, wanted, from) : stretch.view.freshIndexOf(wanted, from, stretch.to);
      return at === -1 ? null : [at, at + wanted.length];
    };
  }
  const pattern = new RegExp(
    wanted
      .replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')
      .replaceAll("'", "(?:'|\xe2\x80[\x98\x99])")
      .replaceAll('"', '(?:"|\xe2\x80[\x9c\x9d])'),
    'g',
  );
  const { view, from: offset, to } = stretch;
  const text = view.source.slice(offset, to);
  return (from) => {
    pattern.lastIndex = from - offset;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const start = found.index + offset;
      const end = start + found[0].length;
      const free = view.freeFrom(start, end);
      if (free === start) return [start, end];
      pattern.lastIndex = free - offset;
    }
    return null;
  };
}

/** Where a whole match starts, a leading underscore included; −1 for none. What lies before `from` is masked in Vale. */
function firstWhole(stretch: Stretch, block: SearchedBlock, wanted: Bytes, from: number): number {
  const { view, to } = stretch;
  const isWholeView = stretch.from === 0 && to === view.length;
  if (isWholeView && view.neverWhole.has(wanted)) return -1;
  const isAll = isWholeView && from === 0;
  const known = isAll ? (view.shieldedTo.get(wanted) ?? 0) : 0;
  const before = (at: number): string => (at <= from ? '@' : view.sign(at - 1));
  const next = occurrencesOf(stretch, wanted, from);
  let first = -1;
  for (let found = next(from); found !== null;) {
    const [start, end] = found;
    const left = before(start);
    const right = end < to ? view.sign(end) : '';
    const opens = start === stretch.from || left === '_' || isWord(left) !== isWord(view.sign(start));
    const closes = end === to || right === '_' || isWord(view.sign(end - 1)) !== isWord(right);
    if (!opens || !closes) {
      found = next(start + 1);
      continue;
    }
    const begin = left === '_' ? start - 1 : start;
    const stop = right === '_' ? end + 1 : end;
    if (first === -1) first = begin;
    if (!isShielded(stretch, block, from, begin - 1, stop + 1)) return begin;
    found = next(Math.max(stop, start + 1, known));
  }
  // Between signs, masks can take boundaries away and give none.
  const isBare = !isWord(wanted[0] ?? '') && !isWord(wanted[wanted.length - 1] ?? '');
  if (first === -1 && isBare && isAll) view.neverWhole.add(wanted);
  if (first !== -1 && isAll) view.shieldedTo.set(wanted, to);
  return first;
}

const isShield = (sign: string): boolean => sign === '`' || sign === '-';

function isShielded(stretch: Stretch, block: SearchedBlock, from: number, before: number, after: number): boolean {
  const { view, to } = stretch;
  if (before > stretch.from && before >= from && isShield(view.sign(before))) return true;
  if (after >= to || !isShield(view.sign(after))) return false;
  // Vale compares an offset in bytes with a length in characters.
  return charactersTo(stretch, block, from) + after - from < charactersTo(stretch, block, to);
}

/** With code or a link inside the match: the first line of the source that holds all words of its sentence. */
function guess({ view, from, to }: Stretch, block: SearchedBlock, match: string): Found {
  const sentence = block.sentences().findLast((text) => text === match || text.indexOf(match) > 0);
  if (sentence === undefined) return { column: -1, text: block.bytes };
  const key = `${from} ${to} ${sentence}`;
  const known = view.memo.get(key);
  if (isFound(known)) return known;
  const words = [...new Set(wordsOf(sentence).map(toBytes))];
  const isWhole = from === 0 && to === view.length;
  const source = isWhole ? view.text() : view.source.slice(from, to);
  const line = source.split('\n').find((text) => words.every((word) => text.includes(word)));
  const found =
    line === undefined ? { column: -1, text: block.bytes } : { column: source.indexOf(line) + 1, text: line };
  view.memo.set(key, found);
  return found;
}

const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null && 'column' in value;

const PREFIX = /^[$("['].+/su;
const SUFFIX = /.[,)"\]!;.?:']$/su;
const KEPT = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/;

/** Words without the signs around them. */
function wordsOf(sentence: string): string[] {
  return fieldsOf(sentence.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).flatMap((field) => {
    let word = field;
    while (!KEPT.test(word)) {
      if (PREFIX.test(word)) word = word.slice(1);
      else if (SUFFIX.test(word)) word = word.slice(0, -1);
      else break;
    }
    return /\p{L}/u.test(word) ? [word] : [];
  });
}
