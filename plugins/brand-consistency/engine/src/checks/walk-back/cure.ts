import { lazily } from '../../lazily';
import type { Language } from '../../language';
import type { Block, Place, Span } from '../../text/types';
import { gapAfter, sentenceAt, tokenAt } from '../blocks';
import { phraseSet } from '../phrase-set';
import type { PhraseSet } from '../phrase-set';
import { isNegator } from './negation';
import type { WalkBackPhrase } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Who acts; names of the brand come from the rule. */
const SELVES: Readonly<Record<Language, PhraseSet>> = {
  en: phraseSet(
    "we | we'll | we've | we're | i | i'll | i'm | i've | our team | our staff | our crew | the team | let us | let me | you'll get | you will get",
  ),
  vi: phraseSet(
    'chúng tôi | em | tụi em | bên em | chúng em | mình | tụi mình | bên mình | quán | shop | tiệm | nhà hàng | khách sạn | công ty | cửa hàng | tôi | nhân viên | bếp | lễ tân | kỹ thuật | đội ngũ | con | cháu | xin | sẽ | cho | được',
  ),
};

/** What mends the trouble by itself. */
const CURES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    `replace replaced replacing refund refunded refunding fix fixed fixing repair repaired resend resent reship rebook rebooked cover pay paid swap
    exchange redo remake remade deliver waive waived credit credited upgrade upgraded return reimburse reimbursed compensate repay bring send sent
    drive drop lend replant reprint reorder offer book reserve arrange move hold keep call ring phone text email answer write come collect switch
    extend add deduct`,
  ),
  vi: words(
    'đổi hoàn bù sửa đền thay tặng giảm miễn trả mang gửi giao nấu làm pha gọi đón chở lắp cộng chuyển dời giữ xếp đặt in khắc',
  ),
};

/** Promises of help that mend nothing until they say when. */
const HELPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('help find look get reply respond resolve work let update tell confirm check'),
  vi: words('hỗ trợ xử giải sắp báo kiểm liên cập phản tìm lo'),
};

/** What makes good without saying who acts. */
const OFFERS: Readonly<Record<Language, PhraseSet>> = {
  en: phraseSet(
    'on us | on the house | at our expense | at our cost | our treat | free of charge | free replacement | full refund | refund in full | refunded in full | in full | money back | a new one | instead',
  ),
  vi: phraseSet(
    'đổi ngay | đổi lại ngay | đổi món | đổi phòng | đổi cái mới | đổi mới | đổi miễn phí | hoàn tiền ngay | hoàn lại toàn bộ | hoàn toàn bộ | hoàn 100 | hoàn đủ | hoàn ngay | bù ngay | đền gấp | ' +
      'làm lại ngay | làm lại miễn phí | nấu lại | giao lại | gửi lại | sửa miễn phí | sửa ngay | miễn phí cho | tặng kèm | xin tặng | xin đổi | xin hoàn | xin bù | xin gửi lại | xin đền | ' +
      'hoàn tiền trong | hoàn tiền lại | trả lại tiền | hoàn lại tiền | hoàn 50 | hoàn tiền cho | đổi cho | bù cho | đền cho | thay cho | làm lại cho | trả thay',
  ),
};

/** A time by which: “within 24 hours”, “trước 17 giờ”, “ngay”. */
const BOUND = lazily(
  () =>
    /\d+\s*(?:phút|giờ|tiếng|ngày|tuần|tháng|minutes?|mins?|hours?|days?|weeks?|months?|h(?!\p{L})|am(?!\p{L})|pm(?!\p{L}))|\d{1,2}[:h]\d{2}|\d{1,2}[/.]\d{1,2}|(?<!\p{L})(?:ngay|liền|lập tức|hôm nay|ngày mai|sáng mai|chiều nay|tối nay|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|trong ngày|today|tomorrow|tonight|straight away|right away|at once|immediately|(?:by|before|on|until) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|(?:january|february|march|april|may|june|july|august|september|october|november|december)))(?!\p{L})/iu,
);

/** Whether a stretch of text names a time by which something is done. */
export const namesTime = (text: string): boolean => BOUND().test(text);

const REACH = 5;
/** Two sentences of sane prose are shorter; a run-on text costs no more. */
const LONGEST = 80;

/** The sentence of a place and the next one, as far as they are read: at most 80 words from the place either way. */
function neighbourhood(block: Block, place: Span): readonly Span[] {
  const { tokens } = block;
  const own = sentenceAt(block, place.start) ?? { start: 0, end: block.text.length };
  const after = tokens.start[tokenAt(block, own.end)];
  const next = after === undefined ? undefined : sentenceAt(block, after);
  const first = tokenAt(block, place.start);
  const from = tokens.start[Math.max(0, first - LONGEST)] ?? 0;
  const to = tokens.end[Math.min(tokens.count - 1, first + LONGEST)] ?? block.text.length;
  return (next === undefined ? [own] : [own, next])
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
}

/** Whether one of some spans in rising order begins within a range. */
function someBeginWithin(spans: readonly Span[], from: number, to: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < to;
}

const startsAt = (keys: readonly string[], at: number, { byFirst }: PhraseSet): number => {
  const phrases = byFirst.get(keys[at] ?? '');
  if (phrases === undefined) return 0;
  for (const phrase of phrases) {
    const parts = phrase.trim().split(' ');
    if (parts.every((part, i) => keys[at + i] === part)) return parts.length;
  }
  return 0;
};

/** Words that put a cure off or take it back: “we'll call if we can”. */
const DOUBTS = words('try might may could would unless thử cố');

const denied = (keys: readonly string[], at: number, language: Language): boolean =>
  [1, 2, 3].some((back) => at - back >= 0 && isNegator(keys[at - back] ?? '', language));

/** Whether somebody of the brand acts at `at`: “we'll (gladly) replace”, “em đổi”, with a time where help alone is meant. */
function acts(keys: readonly string[], at: number, language: Language, hasTime: boolean): boolean {
  const length = startsAt(keys, at, SELVES[language]);
  if (length === 0) return false;
  for (let i = at + length; i < Math.min(keys.length, at + length + REACH); i++) {
    const key = keys[i] ?? '';
    if (isNegator(key, language) || DOUBTS.has(key)) return false;
    if (CURES[language].has(key)) return !isIdle(keys, i, language);
    if (hasTime && HELPS[language].has(key)) return true;
  }
  return false;
}

/** “Làm gì được”, “gọi là”: the verb, and nothing mended. */
const isIdle = (keys: readonly string[], at: number, language: Language): boolean =>
  language === 'vi' && ['gì', 'sao', 'là', 'thế', 'vậy', 'khách'].includes(keys[at + 1] ?? '');

/**
 * Whether the sentence of a walk-back, or the next one, says what is done instead: “We can't promise Friday. We'll
 * bring it on Monday by noon.” `found`: the block's walk-backs, this one among them, in rising order; a cure that holds one is none.
 */
export function isCured(
  block: Block,
  place: Place,
  { language, sort }: Pick<WalkBackPhrase, 'language' | 'sort'>,
  found: readonly Span[],
): boolean {
  return neighbourhood(block, place).some(
    (span) => !(sort === 'proviso' && span.start <= place.start) && holdsCure(block, span, language, found, place),
  );
}

/** Whether a stretch of a block says what is done about something; `own`: words that are no cure. */
function holdsCure(block: Block, span: Span, language: Language, found: readonly Span[], own: Span): boolean {
  const { key, start, end } = block.tokens;
  const last = tokenAt(block, span.end);
  const hasTime = namesTime(block.text.slice(span.start, span.end));
  for (let i = tokenAt(block, span.start); i < last; i++) {
    const at = start[i] ?? 0;
    if (at >= own.start && at < own.end) continue;
    const isOffer = startsAt(key, i, OFFERS[language]) > 0 && !denied(key, i, language);
    if (!isOffer && !acts(key, i, language, hasTime)) continue;
    const until = clauseEnd(block, i, last);
    if (!someBeginWithin(found, at, end[until - 1] ?? at)) return true;
  }
  return false;
}

const NOTHING: Span = { start: -1, end: -1 };
const EARLIER_WORDS = 2000;

/** Whether a text says what is done somewhere before a block: “mong anh chị bỏ qua” closes a letter that helped. */
export function isCuredBefore(blocks: readonly Block[], index: number, language: Language): boolean {
  let words = 0;
  for (let i = index - 1; i >= 0 && words < EARLIER_WORDS; i--) {
    const block = blocks[i];
    if (block === undefined) continue;
    words += block.tokens.count;
    const reach = block.tokens.end[Math.min(block.tokens.count, EARLIER_WORDS) - 1] ?? 0;
    if (holdsCure(block, { start: 0, end: reach }, language, [], NOTHING)) return true;
  }
  return false;
}

function clauseEnd(block: Block, from: number, last: number): number {
  let i = from;
  while (i + 1 < last && !/[,;:.!?…\n–—]/u.test(gapAfter(block, i))) i++;
  return i + 1;
}
