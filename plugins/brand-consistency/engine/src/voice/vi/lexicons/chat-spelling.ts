import { PHRASE_SPELLINGS } from '../../../chat-spelling/data/words-vi';

export const CHAT_SPELLING = `
list: chat-spelling
language: vi
provenance: Phrases in chat spelling; with the single words (ko, dc, haha) and the shapes of chat syllables they are those of the chat-spelling room, which the check of chat spelling reads too. Gathered by hand.

# phrase in chat spelling
${PHRASE_SPELLINGS.map(({ written }) => written).join('\n')}

# written laughter
hì hì | hí hí | hi hi hi @0.9
he he | hé hé | hề hề @0.9
há há | hô hô | khà khà | khặc khặc | ha ha ha @0.9
hu hu hu | hức hức @0.8
`;
