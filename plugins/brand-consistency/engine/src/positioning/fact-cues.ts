import type { Span } from '../text/types';
import type { StatedValue, ValueKind } from './fact-values';

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}_])';
const words = (list: string): RegExp => new RegExp(`${EDGE}(?:${list})(?![\\p{L}\\p{M}_])`, 'iu');

/** What was, what others do, what is denied: no statement of what holds. */
const NOT_OURS = words(
  'trước đây|trước kia|ngày trước|hồi mới|hồi xưa|hồi trước|từng|giá cũ|giá gốc|giá niêm yết|nơi khác|chỗ khác|hãng khác|' +
    'cửa hàng khác|nhiều cửa hàng|nhiều nơi|đối thủ|không phải|không còn|thay vì|chẳng phải|đâu phải|' +
    'used to|previously|formerly|elsewhere|most (?:shops|brands|stores|places|hotels)|other (?:shops|stores|brands|places)|' +
    'others|competitors|was|were|had|no longer|instead of|rather than|list price|' +
    '(?:until|in|vào|đến|trong) (?:năm )?(?:19|20)\\d\\d|năm (?:19|20)\\d\\d',
);
/** A value that is denied: "not 3 years but 5". */
const DENIED = /(?<![\p{L}])(?:not|isn[’']t|never|chứ không|không) (?:just |only |a |an |the )?$/iu;
/** What holds for some days only: a promotion, a holiday, a stocktaking. */
const TEMPORARY = words(
  'dịp|tết|lễ(?! tân)|mùng|khuyến mãi|khuyến mại|flash sale|xả hàng|thanh lý|đợt|tuần lễ|chỉ hôm nay|chỉ trong|riêng ngày|' +
    'chỉ ngày|trong tháng|đến hết|tạm thời|tạm đóng|hôm nay đến|black friday|holiday|holidays|christmas|giáng sinh|' +
    "new year[’']s?(?: day| eve)?|easter|today only|this (?:week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|" +
    'only until|during our|sale|clearance|stocktaking|temporarily|limited time|opening offer|birthday week|' +
    '(?:until|by|before|from) \\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)',
);
const INCLUDING =
  /(?:kể cả|cả|including|incl\.?|even on|also on) (?:ngày )?(?:lễ(?:,? tết)?|tết|cuối tuần|chủ nhật|weekends?|(?:public )?holidays?|sundays?)/giu;
/** A bound right before a value: it states less than the value itself. */
const FROM = words('từ|chỉ từ|from|starting at|starts? at|tối thiểu|ít nhất|at least');
const BEFORE_BOUND =
  /(?:từ|chỉ từ|giá từ|from|starting at|up to|đến|tới|lên đến|lên tới|tối đa|tối thiểu|ít nhất|at least|at most|as low as|as little as|gần|hơn|khoảng|trên|nearly|almost|about|around|more than|over|approximately|dưới|under)\s+$/iu;
const ABOUT = /(?:gần|hơn|khoảng|trên|nearly|almost|about|around|more than|over|approximately)\s+$/iu;
const LATE = /(?:quá|trễ|chậm|muộn|hơn|more than|later than|exceeds?|beyond)\s+$/iu;
const AFTER = /^(?:nếu |if |[\p{L}]+ )?(?:sau|after|quá|beyond)\s+$/iu;
const LATER = /^ (?:late|trễ|muộn|tới|nữa|trước|ago)(?![\p{L}])/iu;
const RATE = /(?:%|đ|₫|vnd|phần trăm|per ?cent|interest|lãi|once|twice|lần)\S{0,3}[ /]*$/iu;
const DATED =
  /\d{1,2}\/\d{1,2}(?!\d*%)|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)/iu;

/** What somebody pays for several things is the price of none. */
const TOTAL = words('tổng cộng|tổng tiền|tạm tính|thành tiền|tất cả là|in total|total|subtotal|altogether');

const CROSSED_OUT = /(?:~~|<(?:s|del|strike)\b[^>]{0,200}>)\s*$/i;
/** How far before a value its crossing out may begin. */
const MARK_REACH = 40;

/** Whether the source crosses a value out. `source` is the unit's source, `start` the value's offset in it. */
export const isCrossedOut = (source: string, start: number): boolean =>
  CROSSED_OUT.test(source.slice(Math.max(0, start - MARK_REACH), start));

/** How far from a value its quotation marks may be. */
const QUOTE_REACH = 400;

/** Whether a value stands in quotation marks that a block opens before it and closes behind it. */
export function isQuoted(block: string, { start, end }: Span): boolean {
  const before = block.slice(Math.max(0, start - QUOTE_REACH), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && block.slice(end, end + QUOTE_REACH).includes('”');
}

/**
 * Whether a clause states that its value holds, always and for this brand. `clause` is its text, `at` the value in it;
 * a `threshold` is a bound by nature.
 */
export function isAsserted(clause: string, at: Span, { kind }: StatedValue, threshold: boolean): boolean {
  const before = clause.slice(0, at.start);
  const after = clause.slice(at.end);
  const text = clause.replace(INCLUDING, '');
  if (kind === 'date' || kind === 'year') return !words('từng|trước đây|used to|had').test(text);
  if (NOT_OURS.test(text) || DENIED.test(before) || TEMPORARY.test(text)) return false;
  if (after.trimEnd().endsWith('?')) return false;
  if (kind === 'duration') return !(LATE.test(before) || AFTER.test(before) || LATER.test(after) || RATE.test(before));
  if (kind === 'price' && (TOTAL.test(before) || (!threshold && BEFORE_BOUND.test(before)))) return false;
  if (kind === 'percent' && BEFORE_BOUND.test(before)) return false;
  if (kind === 'count' && ABOUT.test(before)) return false;
  if ((kind === 'price' || kind === 'percent' || kind === 'hours') && DATED.test(clause)) return false;
  return true;
}

/** Prices between two bounds ("from 790,000 to 1,600,000") are no price of one thing. */
export const isSpan = (clause: string, values: readonly StatedValue[]): boolean =>
  values.length > 1 && FROM.test(clause);

/**
 * Kinds whose subject may stand in an earlier clause of the sentence: "Bảo hành: khung 5 năm, nệm 2 năm". A price has
 * its own thing in every clause.
 */
export const CARRIES: ReadonlySet<ValueKind> = new Set(['duration', 'percent', 'hours']);
