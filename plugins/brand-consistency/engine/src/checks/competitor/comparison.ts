import type { Language } from '../../language';
import type { Block } from '../../text/types';
import { clauseAround, holds, phraseList, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';

/** Words that set two sellers side by side. Own list. */
const COMPARING: Readonly<Record<Language, readonly string[]>> = {
  vi: phraseList(
    'hơn | hơn hẳn | kém | thua | bằng | so với | không như | khác với | thay vì | gấp | vượt | vượt trội | ăn đứt | bỏ xa | rẻ hơn | tốt hơn | cùng tầm | như',
  ),
  en: phraseList(
    'than | unlike | versus | vs | compared | beats | beat | outperforms | outperform | superior | instead of | as good as | alternative to | better | cheaper | like | rival | rivals',
  ),
};

/** Whether the sentence around a competitor's name compares. */
export function isComparison(block: Block, language: Language | null, at: TokenRange): boolean {
  const words = wordsIn(block, sentenceAround(block, clauseAround(block, at)));
  return (language === null ? [...COMPARING.vi, ...COMPARING.en] : COMPARING[language]).some((phrase) =>
    holds(words, [phrase]),
  );
}
