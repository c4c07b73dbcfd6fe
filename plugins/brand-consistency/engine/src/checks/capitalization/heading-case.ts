import type { Block } from '../../text/types';
import { gapBefore, tokenText } from '../blocks';
import { ACRONYMS } from '../form/acronyms';
import { isAllCaps, isCapitalised, startsUpper } from '../letter-case';

export const HEADING_CASES = ['$sentence', '$title', '$upper', '$lower'] as const;
export type HeadingCase = (typeof HEADING_CASES)[number];

/** English words that stay lower in titles: articles, coordinators, prepositions of up to three letters (AP style). */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by en for if in nor of off on or per so the to up via vs yet'.split(' '),
);

const ACRONYM_LENGTH = 5;

/** Words whose case is their own: acronyms, iPhone, A4. */
const hasOwnCase = (word: string): boolean =>
  /\p{N}/u.test(word) || (isAllCaps(word) && word.length <= ACRONYM_LENGTH) || /\p{Ll}\p{Lu}/u.test(word);

const opensSentence = (block: Block, index: number): boolean =>
  index === 0 || /[.!?:–—|]\s*["“'‘(]?\s*$/u.test(gapBefore(block, index));

function follows(block: Block, index: number, style: HeadingCase): boolean {
  const word = tokenText(block, index);
  switch (style) {
    case '$upper':
      return word === word.toUpperCase();
    case '$lower':
      return word === word.toLowerCase() || hasOwnCase(word);
    case '$sentence':
      if (hasOwnCase(word)) return true;
      return opensSentence(block, index) ? startsUpper(word) || !/\p{L}/u.test(word) : word === word.toLowerCase();
    case '$title': {
      if (hasOwnCase(word)) return true;
      const edge = opensSentence(block, index) || index === block.tokens.count - 1;
      const small = block.language === 'en' && SMALL_WORDS.has(block.tokens.key[index] ?? '');
      return small && !edge
        ? word === word.toLowerCase()
        : isCapitalised(word) || (word.length === 1 && startsUpper(word));
    }
  }
}

function recased(block: Block, index: number, style: HeadingCase): string {
  const word = tokenText(block, index);
  const upperFirst = (): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  if (style === '$upper') return word.toUpperCase();
  if (style === '$lower') return word.toLowerCase();
  if (opensSentence(block, index)) return upperFirst();
  if (style === '$sentence') return word.toLowerCase();
  const small = block.language === 'en' && SMALL_WORDS.has(block.tokens.key[index] ?? '');
  return small && index < block.tokens.count - 1 ? word.toLowerCase() : upperFirst();
}

/** Whether a heading that ought to begin with a capital does not: “ưu đãi”, but not “iPhone” or “5 lý do”. */
export function startsLower(block: Block, isFree: (index: number) => boolean): boolean {
  const word = tokenText(block, 0);
  return /^\p{Ll}/u.test(word) && !hasOwnCase(word) && !isFree(0);
}

interface Recasing {
  readonly isFree: (index: number) => boolean;
  /** All of the heading is in capitals, so that a short word (ƯU, OUR) is no acronym for it. */
  readonly shouted: boolean;
}

/** A heading in a style; words that follow it already, and those that `isFree` names, stay as they are. */
export function inCase(block: Block, style: HeadingCase, { isFree, shouted }: Recasing): string {
  const { tokens, text } = block;
  let written = '';
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? from;
    const end = tokens.end[i] ?? start;
    const isWord = shouted && !ACRONYMS.has(tokenText(block, i)) && !/\p{N}/u.test(tokenText(block, i));
    const stays = isFree(i) || (!isWord && follows(block, i, style));
    written += text.slice(from, start) + (stays ? text.slice(start, end) : recased(block, i, style));
    from = end;
  }
  return written + text.slice(from);
}

/**
 * Share of a heading's words that follow a style, 0..1; words that `isFree` names are left out.
 * `null` when nothing is left to judge.
 */
export function headingConformity(block: Block, style: HeadingCase, isFree: (index: number) => boolean): number | null {
  let judged = 0;
  let right = 0;
  for (let i = 0; i < block.tokens.count; i++) {
    if (isFree(i)) continue;
    judged += 1;
    if (follows(block, i, style)) right += 1;
  }
  return judged === 0 ? null : right / judged;
}
