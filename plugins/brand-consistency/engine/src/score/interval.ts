import { hundredths } from './allocate';
import type { Score } from './types';

/** Half the width of a score's interval at one word, and the words after which it has shrunk by the root of two. */
const WIDEST = 34;
const WORDS = 8;

/**
 * A score with its interval, which widens as the text shortens and is cut at the ends of the scale. The width is
 * that of an uncertain share on `words` tries, widest in the middle of the scale.
 */
export function withInterval(score: number, words: number): Score {
  const share = score / 100;
  const half = (WIDEST * (0.4 + 1.2 * Math.sqrt(share * (1 - share)))) / Math.sqrt(1 + words / WORDS);
  return { score, low: hundredths(Math.max(0, score - half)), high: hundredths(Math.min(100, score + half)) };
}
