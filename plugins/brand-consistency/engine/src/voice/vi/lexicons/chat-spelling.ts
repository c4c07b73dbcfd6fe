import { phraseSpellings, type ChatSpelling } from '../../../chat-spelling/data/words-vi';

/** In brackets stands what is no word: laughter and sobs have a list of their own. */
const isWord = ({ normal }: ChatSpelling): boolean => normal.every((word) => !word.startsWith('('));

export const CHAT_SPELLING = `
list: chat-spelling
language: vi
provenance: Phrases in chat spelling; with the single words (ko, dc, haha) and the shapes of chat syllables they are those of the chat-spelling room, which the check of chat spelling reads too. Gathered by hand.

# phrase in chat spelling
${phraseSpellings()
  .filter(isWord)
  .map(({ written }) => written)
  .join('\n')}
`;
