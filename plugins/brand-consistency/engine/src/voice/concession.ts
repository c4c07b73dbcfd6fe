import type { Block, Span } from '../text/types';

/** What is said before the turn is granted, what comes after it is meant. */
const GRANTED = 0.6;
const MEANT = 1.5;

interface TurnedSentence extends Span {
  /** Where its last turn begins. */
  readonly turn: number;
}

/**
 * How much a judgement counts at a place of a block: less before a word that turns the sentence ("the food is good,
 * but …"), more after it, 1 in a sentence without one. `turns` are those words, in rising order.
 */
export function concessionOf(block: Block, turns: readonly Span[]): (start: number) => number {
  if (turns.length === 0) return () => 1;
  const turned = turnedSentences(block, turns);
  return (start) => {
    let low = 0;
    let high = turned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turned[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const sentence = turned[low - 1];
    if (sentence === undefined || start >= sentence.end) return 1;
    return start < sentence.turn ? GRANTED : MEANT;
  };
}

function turnedSentences({ sentences }: Block, turns: readonly Span[]): TurnedSentence[] {
  const turned: TurnedSentence[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    let turn = -1;
    for (; next < turns.length && (turns[next]?.start ?? 0) < end; next++) turn = turns[next]?.start ?? 0;
    if (turn >= start) turned.push({ start, end, turn });
  }
  return turned;
}
