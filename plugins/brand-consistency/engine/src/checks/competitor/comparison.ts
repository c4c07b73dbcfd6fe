import type { Language } from '../../language';
import type { Block } from '../../text/types';
import { clauseAround, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import { holds, phraseSet } from '../phrase-set';
import type { PhraseSet } from '../phrase-set';

/** Words that set two sellers side by side. Own list. */
const COMPARING: Readonly<Record<Language, PhraseSet>> = {
  vi: phraseSet(
    'hơn | hơn hẳn | kém | thua | bằng | so với | không như | khác với | thay vì | gấp | vượt | vượt trội | ăn đứt | bỏ xa | rẻ hơn | tốt hơn | cùng tầm | như',
  ),
  en: phraseSet(
    'than | unlike | versus | vs | compared | beats | beat | outperforms | outperform | superior | instead of | as good as | alternative to | better | cheaper | like | rival | rivals',
  ),
};

/** Whether the sentence around a competitor's name compares. */
export function isComparison(block: Block, language: Language | null, at: TokenRange): boolean {
  const words = wordsIn(block, sentenceAround(block, clauseAround(block, at)));
  if (language !== null) return holds(words, COMPARING[language]);
  return holds(words, COMPARING.vi) || holds(words, COMPARING.en);
}
