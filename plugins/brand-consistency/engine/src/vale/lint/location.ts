import { countCharacters, fieldsOf, toBytes } from '../bytes';
import type { Bytes } from '../bytes';
import { splitIntoSentences } from '../sentences';

/** Where a match was found: its first column from 1 in code points, or −1; and the text that was found there. */
export interface Found {
  readonly column: number;
  readonly text: Bytes;
}

const WORD_SIGN = /[0-9A-Za-z_]/;
const isWordAt = (text: Bytes, at: number): boolean => WORD_SIGN.test(text[at] ?? '');
const isBoundary = (text: Bytes, at: number): boolean => isWordAt(text, at - 1) !== isWordAt(text, at);

/**
 * Vale's search for a match in a piece of the source: after the block's own text where that stands there as it is,
 * a whole word before a part of one, and not directly inside backticks or behind a hyphen.
 */
export function findMatch(source: Bytes, blockText: string, match: string): Found {
  if (match === '') return { column: 1, text: '' };
  const wanted = toBytes(match);
  let offset = source.indexOf(toBytes(blockText));
  if (offset < 0 && !/[\p{L}\p{Nd}]/u.test(match)) {
    const [first] = fieldsOf(blockText);
    if (first !== undefined) offset = source.indexOf(toBytes(first));
  }
  const skipped = offset > 0 ? countCharacters(source.slice(0, offset)) : 0;
  // What lies before is masked in Vale; one mask is enough to be no part of a word.
  const context = offset > 0 ? `@${source.slice(offset)}` : source;
  const shift = offset > 0 ? skipped - 1 : 0;
  let at = firstWhole(context, wanted, shift);
  if (at === -1) at = context.indexOf(wanted);
  if (at === -1) return guess(source, blockText, match);
  if (context[at] === '_') at++;
  return { column: shift + countCharacters(context.slice(0, at)) + 1, text: wanted };
}

/** Offsets of a match; straight quotes also stand for typographic ones. */
function* occurrences(context: Bytes, wanted: Bytes): Generator<readonly [number, number], void, number | undefined> {
  if (!/['"]/.test(wanted)) {
    for (let at = context.indexOf(wanted); at !== -1;) {
      const from = yield [at, at + wanted.length];
      at = context.indexOf(wanted, from ?? at + 1);
    }
    return;
  }
  const pattern = new RegExp(
    wanted
      .replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')
      .replaceAll("'", "(?:'|\xe2\x80[\x98\x99])")
      .replaceAll('"', '(?:"|\xe2\x80[\x9c\x9d])'),
    'g',
  );
  for (let found = pattern.exec(context); found !== null; found = pattern.exec(context)) {
    const from = yield [found.index, found.index + found[0].length];
    pattern.lastIndex = from ?? found.index + 1;
  }
}

/** `shift`: code points before the context. Gives where the match starts, a leading underscore included; or −1. */
function firstWhole(context: Bytes, wanted: Bytes, shift: number): number {
  let first = -1;
  const found = occurrences(context, wanted);
  for (let next = found.next(); next.done !== true;) {
    const [start, end] = next.value;
    const opens = start === 0 || context[start - 1] === '_' || isBoundary(context, start);
    const closes = end === context.length || context[end] === '_' || isBoundary(context, end);
    if (!opens || !closes) {
      next = found.next();
      continue;
    }
    const from = context[start - 1] === '_' ? start - 1 : start;
    const to = context[end] === '_' ? end + 1 : end;
    if (first === -1) first = from;
    if (!isShielded(context, from - 1, to + 1, shift)) return from;
    next = found.next(Math.max(to, start + 1));
  }
  return first;
}

const isShield = (sign: string | undefined): boolean => sign === '`' || sign === '-';

function isShielded(context: Bytes, before: number, after: number, shift: number): boolean {
  if (before + shift > 0 && isShield(context[before])) return true;
  return isShield(context[after]) && after < countCharacters(context);
}

/** With code or a link inside the match: the first line of the source that holds all words of its sentence. */
function guess(source: Bytes, blockText: string, match: string): Found {
  const sentence = splitIntoSentences(blockText)
    .filter((text) => text === match || text.indexOf(match) > 0)
    .pop();
  const nowhere = { column: -1, text: toBytes(blockText) };
  if (sentence === undefined) return nowhere;
  const words = wordsOf(sentence).map(toBytes);
  const line = source.split('\n').find((text) => words.every((word) => text.includes(word)));
  return line === undefined ? nowhere : { column: source.indexOf(line) + 1, text: line };
}

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
