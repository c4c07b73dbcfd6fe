import type { Language } from '../../language';
import { clauseAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import type { Block } from '../../text/types';
import { holds, phraseSet } from '../phrase-set';
import type { PhraseSet } from '../phrase-set';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('no not never none nothing nobody neither nor without zero cannot'),
  vi: words('không chẳng chả chưa đừng hổng hông khỏi chớ'),
};
/** “Not only”, “không chỉ” deny nothing. */
const AFTER_NO_NEGATION = words('only just merely chỉ những riêng gì');

/** Whether a token key says no. */
export const isNegator = (key: string, language: Language): boolean =>
  NEGATORS[language].has(key) || (language === 'en' && key.endsWith("n't"));

/** How many words before a phrase a negator reaches: “never any of the hidden fees”. */
const REACH = 4;

/** Words that turn round even a phrase with a no of its own: “we never say no refunds”, “không còn cảnh chưa hẹn được”. */
const OPPOSITES: Readonly<Record<Language, PhraseSet>> = {
  en: phraseSet(
    'never | no more | no longer | without | instead of | rather than | say goodbye to | goodbye to | forget | tired of | sick of | fed up with | ' +
      "don't say | do not say | won't say | won't hear | will not hear | won't tell | no such thing as | nothing like | end of | an end to | hate | hates | avoid | say no to | not a",
  ),
  vi: phraseSet(
    'không bao giờ | chưa bao giờ | chẳng bao giờ | không có chuyện | chẳng có chuyện | không có cảnh | không còn cảnh | hết cảnh | hết nỗi lo | không hề | chưa hề | thay vì | ' +
      'nói không với | tránh nói | đừng nói | không nói | không được nói | chấm dứt | không lo | chẳng lo | khỏi lo | đừng lo | không sợ | khỏi sợ | chứ không | không để | không phải lo | không còn',
  ),
};

/** Whether the words before a phrase say the opposite of it: “no hidden fees”, “không bao giờ tự chịu”. */
export function isDenied(block: Block, at: TokenRange, language: Language, negative: boolean): boolean {
  const clause = clauseAround(block, at);
  if (holds(wordsIn(block, { first: clause.first, last: at.first }), OPPOSITES[language])) return true;
  if (negative) return false;
  const { key } = block.tokens;
  for (let i = at.first - 1; i >= Math.max(clause.first, at.first - REACH); i--) {
    if (isNegator(key[i] ?? '', language) && !AFTER_NO_NEGATION.has(key[i + 1] ?? '')) return true;
  }
  return false;
}
