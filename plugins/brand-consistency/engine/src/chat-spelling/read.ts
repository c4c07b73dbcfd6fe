import { gapAfter, gapBefore, sentenceAt, tokenText } from '../checks/blocks';
import { isAllCaps, isCapitalised } from '../checks/letter-case';
import { lazily } from '../lazily';
import { phraseKeys } from '../text/fold';
import type { Block } from '../text/types';
import { isAbbreviation } from './abbreviations';
import { strongSpellings, weakSpellings, type ChatSpelling } from './data/words-vi';
import { chatShape, isClipped } from './shapes';

/** What a Vietnamese word in chat spelling stands for. */
export interface ChatReading {
  /** Normal spellings, the likeliest first; empty where only the shape is known. */
  readonly normal: readonly string[];
  /** Weak: it may be something else where it stands alone. Faint: print uses it too. */
  readonly certainty: 'strong' | 'weak' | 'faint';
  readonly how: 'listed' | 'held' | 'shape' | 'clipped';
}

const tableOf = (spellings: readonly ChatSpelling[]): ReadonlyMap<string, readonly string[]> =>
  new Map(spellings.map(({ written, normal }) => [phraseKeys(written).join(' '), normal] as const));

const strong = lazily(() => tableOf(strongSpellings()));
const weak = lazily(() => tableOf(weakSpellings()));

/** Reads one token key as Vietnamese chat spelling; null for any other word. */
export function readChatSpelling(key: string): ChatReading | null {
  const listed = strong().get(key) ?? weak().get(key);
  if (isAbbreviation(key)) return listed === undefined ? null : { normal: listed, certainty: 'faint', how: 'listed' };
  if (listed !== undefined) {
    return { normal: listed, certainty: strong().has(key) ? 'strong' : 'weak', how: 'listed' };
  }
  const shape = chatShape(key);
  if (shape !== null)
    return { normal: shape.normal, certainty: 'strong', how: shape.how === 'held' ? 'held' : 'shape' };
  return isClipped(key) ? { normal: [], certainty: 'weak', how: 'clipped' } : null;
}

/** Whether a token is a word by itself and typed as chat is: neither a unit, a file, a handle, a code nor a name. */
export function isTypedAsChat(block: Block, token: number): boolean {
  return isTypedSmall(block, token) && !isGlued(block, token);
}

/** Glued to a number, a sign or another word: a unit, a file, a handle, a code, a list letter. */
function isGlued(block: Block, token: number): boolean {
  const before = gapBefore(block, token);
  const after = gapAfter(block, token);
  // "v.v.", "k.o"
  if (after === '.' && token + 1 < block.tokens.count && tokenText(block, token).length === 1) return true;
  if (/[-/.@#_&+'’]$/u.test(before) || /^(?:[-/@_&+)'’:]|\.\S)/u.test(after)) return true;
  return token > 0 && /\d$/u.test(tokenText(block, token - 1)) && /^\s?$/u.test(before);
}

/** Names and abbreviations bear capitals; chat is typed small, or with the sentence's own capital. */
function isTypedSmall(block: Block, token: number): boolean {
  const text = tokenText(block, token);
  if (text === text.toLowerCase()) return true;
  if (isAllCaps(text) || !isCapitalised(text)) return false;
  return sentenceAt(block, block.tokens.start[token] ?? 0)?.start === block.tokens.start[token];
}
