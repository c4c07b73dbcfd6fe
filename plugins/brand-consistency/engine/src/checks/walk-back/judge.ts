import type { Language } from '../../language';
import type { Block, Place, Span } from '../../text/types';
import { clauseAround, sentenceAround, wordsIn } from '../around';
import type { TokenRange } from '../around';
import { sentenceAt } from '../blocks';
import { holds, phraseSet } from '../phrase-set';
import type { PhraseSet } from '../phrase-set';
import { isCured, namesTime } from './cure';
import { isDenied } from './negation';
import type { WalkBackPhrase } from './types';

/** Others of whom a brand may say that they break their word. */
const OTHERS: Readonly<Record<Language, PhraseSet>> = {
  en: phraseSet(
    'others | elsewhere | competitors | other companies | other brands | other shops | other hotels | other airlines | other banks | other places | most brands | most companies | ' +
      'most hotels | most shops | most airlines | most banks | the others | everyone else | they | he | she | some companies | some brands',
  ),
  vi: phraseSet(
    'nơi khác | chỗ khác | bên khác | hãng khác | quán khác | tiệm khác | khách sạn khác | ngân hàng khác | nhiều nơi | nhiều hãng | người ta | họ | đối thủ',
  ),
};

/** Words of the brand for itself: a brand that bears something itself takes nothing back. */
const SELVES: Readonly<Record<Language, PhraseSet>> = {
  en: phraseSet('we | our | ours | us'),
  vi: phraseSet(
    'chúng tôi | quán | shop | tiệm | công ty | cửa hàng | nhà hàng | khách sạn | bên em | tụi em | chúng em | em | bên mình | tụi mình | tôi',
  ),
};

/** How many words before “tự chịu” its subject stands. */
const SUBJECT_REACH = 4;

const AMOUNT =
  /\d[\d.,]*\s*(?:đ(?!\p{L})|₫|%|vnd|vnđ|k(?!\p{L})|nghìn|ngàn|triệu|tỷ|usd|eur|gbp|dollars?|pounds?|euros?|pence|cents?)|[$€£₫]\s?\d/iu;

const sentenceText = (block: Block, place: Span): string => {
  const { start, end } = sentenceAt(block, place.start) ?? { start: 0, end: block.text.length };
  return block.text.slice(Math.max(start, place.start - 320), Math.min(end, place.end + 320));
};

/** A question is the reader's, or one that the brand goes on to answer: “Is the deposit non-refundable?”. */
function isAsked(block: Block, place: Span): boolean {
  const end = sentenceAt(block, place.start)?.end ?? block.text.length;
  return /\?["”’)\s]*$/u.test(block.text.slice(Math.max(place.end, end - 8), end));
}

const subjectBefore = (block: Block, at: TokenRange): string => {
  const clause = clauseAround(block, at);
  return wordsIn(block, { first: Math.max(clause.first, at.first - SUBJECT_REACH), last: at.first });
};

/** Ways that help may follow and mend; who hands away the blame or the bill has helped nobody. */
const CURABLE = new Set(['refusal', 'delay', 'shrug', 'disclaimer', 'cost']);

/** Whether a wording is a condition, which may be stated honestly. */
export const isCondition = ({ sort }: WalkBackPhrase): boolean => sort === 'plain' || sort === 'proviso';

export interface Judged {
  /** An honest condition, to be told as a suggestion. */
  readonly mild: boolean;
}

/**
 * Whether a wording takes something back where it stands; null where it says the opposite, speaks of others, is asked,
 * is mended at once, or states its amount or date. `found`: all wordings found in the block, in rising order.
 */
export function judge(
  phrase: WalkBackPhrase,
  block: Block,
  place: Place,
  at: TokenRange,
  found: readonly Span[],
): Judged | null {
  const { language, way, sort, negative } = phrase;
  if (sort !== 'question' && isAsked(block, place)) return null;
  if (isDenied(block, at, language, negative)) return null;
  const sentence = wordsIn(block, { first: sentenceAround(block, at).first, last: at.first });
  if (holds(sentence, OTHERS[language])) return null;
  if ((way === 'blame' || way === 'cost') && holds(subjectBefore(block, at), SELVES[language]) && bears(phrase))
    return null;
  if (CURABLE.has(way) && isCured(block, place, phrase, found)) return null;
  if (!isCondition(phrase)) return { mild: false };
  const text = sentenceText(block, place);
  if (way === 'cost' && AMOUNT.test(text)) return null;
  const hasTime = namesTime(text);
  if (way === 'delay' && hasTime) return null;
  return { mild: hasTime || AMOUNT.test(text) };
}

/** Only what one bears can be borne by the brand: “chúng tôi tự chịu phí”, “quán chịu thêm phí”. */
const bears = ({ text }: WalkBackPhrase): boolean =>
  /(?:^| )(?:chịu|gánh|trả|bù|đóng|bear|pay|expense|cost)(?: |$)/u.test(text);
