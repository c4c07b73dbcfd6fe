import { isTypedAsChat, readChatSpelling, type ChatReading } from '../../chat-spelling/read';
import type { Block } from '../../text/types';

interface Met {
  readonly token: number;
  readonly reading: ChatReading;
}

/** Syllables of undiacritised text that weigh as much as one word in chat spelling. */
const BARE_SYLLABLES = 4;

/** Vietnamese chat spelling, by the list and by the shape of the syllable, and text typed without diacritics. */
export function countChatShapes(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { start, end } = block.tokens;
  for (const { token, reading } of inCompany(chatWordsIn(block))) {
    // Letters held down are a feature of their own in both languages.
    if (reading.how === 'held') continue;
    const feature = reading.how === 'listed' ? 'chat-spelling' : 'chat-shapes';
    add(feature, start[token] ?? 0, end[token] ?? 0);
  }
  if (block.undiacritised) countBareSyllables(block, add);
}

function chatWordsIn(block: Block): Met[] {
  const { key, count } = block.tokens;
  const met: Met[] = [];
  for (let token = 0; token < count; token++) {
    const reading = readChatSpelling(key[token] ?? '');
    if (reading !== null && isTypedAsChat(block, token)) met.push({ token, reading });
  }
  return met;
}

/** A short form alone may be anything; beside other chat it is chat. */
function inCompany(met: readonly Met[]): readonly Met[] {
  if (met.some(({ reading }) => reading.certainty === 'strong')) return met;
  const weak = met.filter(({ reading }) => reading.certainty === 'weak');
  return weak.length > 0 && met.length > 1 ? met : [];
}

function countBareSyllables(block: Block, add: (feature: string, start: number, end: number) => void): void {
  const { start, end, count } = block.tokens;
  for (let from = 0; from < count; from += BARE_SYLLABLES) {
    const last = Math.min(from + BARE_SYLLABLES, count) - 1;
    add('no-diacritics', start[from] ?? 0, end[last] ?? 0);
  }
}
