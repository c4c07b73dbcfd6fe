import { isTypedAsChat, readChatSpelling, type ChatReading } from '../../chat-spelling/read';
import type { Block } from '../../text/types';
import { setOf } from './words';

interface Met {
  readonly token: number;
  readonly key: string;
  readonly reading: ChatReading;
}

/** What the common list writes for laughter and sobs. */
const LAUGHTER: ReadonlySet<string> = new Set(['(cười)', '(khóc)']);
const ENGLISH_TOO = setOf('a add cute face thank thanks sorry bye pls please crush');
/** Syllables of undiacritised text that weigh as much as one word in chat spelling. */
const BARE_SYLLABLES = 4;

/** Vietnamese chat spelling, by the list and by the shape of the syllable, and text typed without diacritics. */
export function countChatShapes(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { start, end } = block.tokens;
  for (const { token, reading } of inCompany(chatWordsIn(block))) {
    // Letters held down are a feature of their own in both languages, laughter too.
    if (reading.how === 'held' || LAUGHTER.has(reading.normal[0] ?? '')) continue;
    const feature = reading.how === 'listed' ? 'chat-spelling' : 'chat-shapes';
    add(feature, start[token] ?? 0, end[token] ?? 0);
  }
  if (block.undiacritised) countBareSyllables(block, add);
}

function chatWordsIn(block: Block): Met[] {
  const { key, count } = block.tokens;
  const met: Met[] = [];
  for (let token = 0; token < count; token++) {
    const word = key[token] ?? '';
    const reading = readChatSpelling(word);
    if (reading !== null && isTypedAsChat(block, token)) met.push({ token, key: word, reading });
  }
  return met;
}

/** A short form alone may be anything; beside other chat it is chat, unless all are words of an English quotation. */
function inCompany(met: readonly Met[]): readonly Met[] {
  if (met.some(({ reading }) => reading.certainty === 'strong')) return met;
  const weak = met.some(({ key, reading }) => reading.certainty === 'weak' && !ENGLISH_TOO.has(key));
  return weak && met.length > 1 ? met : [];
}

function countBareSyllables(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { start, end, count } = block.tokens;
  for (let from = 0; from < count; from += BARE_SYLLABLES) {
    const last = Math.min(from + BARE_SYLLABLES, count) - 1;
    add('no-diacritics', start[from] ?? 0, end[last] ?? 0);
  }
}
