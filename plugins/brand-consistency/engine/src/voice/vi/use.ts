import type { Block } from '../../text/types';
import { countChatShapes } from './chat-shapes';
import { countKinAddress } from './kin-address';
import { countSelfAddress } from './self-address';
import { countSentenceParticles } from './sentence-particles';
import { countLaughter } from './written-laughter';

/** Counts what Vietnamese words tell only by their shape, their neighbours or their place in the sentence. */
export function countVietnameseUse(block: Block, add: (feature: string, start: number, end: number) => void): void {
  countChatShapes(block, add);
  countLaughter(block, add);
  if (block.undiacritised) return;
  countKinAddress(block, add);
  countSelfAddress(block, add);
  countSentenceParticles(block, add);
}
