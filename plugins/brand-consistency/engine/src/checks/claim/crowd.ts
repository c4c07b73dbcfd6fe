import type { Block, Span } from '../../text/types';
import { sentenceAt } from '../blocks';

/** No sentence of prose holds so many words that may claim something; a text made to be slow may hold thousands. */
const MOST_IN_A_SENTENCE = 60;

/** Tells, for one word after the other, whether its sentence has had its fill of words to judge. */
export function crowdGuard(): (block: Block, at: Span) => boolean {
  const judged = new Map<Span, number>();
  return (block, { start }) => {
    const sentence = sentenceAt(block, start);
    if (sentence === undefined) return false;
    const count = (judged.get(sentence) ?? 0) + 1;
    judged.set(sentence, count);
    return count > MOST_IN_A_SENTENCE;
  };
}
