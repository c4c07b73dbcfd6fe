import { foldText } from '../text/fold';
import { sliceOf, UNMAPPED } from '../text/mapped-text';
import { mask } from '../text/mask';
import { tokenise } from '../text/tokens';
import type { Analysis, Block } from '../text/types';
import type { Vocabulary } from '../text/vocabulary';

/**
 * A phrase as the block that it would be if a text said just this. Without language, sentences and the way back to a
 * source: terms ask for none of them, and 50,000 phrases must stay cheap.
 */
export function phraseBlock(phrase: string, vocabulary: Vocabulary): Block {
  const folded = foldText(phrase);
  const { text } = mask(sliceOf(folded, 0, folded.length));
  return {
    kind: 'paragraph',
    level: 0,
    text,
    map: UNMAPPED,
    language: null,
    undiacritised: false,
    tokens: tokenise(text, vocabulary),
    sentences: [{ start: 0, end: text.length }],
    links: [],
  };
}

/** Blocks as one text, so that the checks' own machinery can be asked what it would say of each. */
export function analysisOf(blocks: readonly Block[]): Analysis {
  const words = blocks.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    units: [{ path: '', source: '', blocks, comments: [] }],
    language: null,
    wordsIn: { en: 0, vi: 0 },
    words,
    sentences: blocks.length,
    characters,
  };
}
