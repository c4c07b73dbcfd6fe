import type { Block, Span } from '../text/types';
import { MOST_VALUES } from './fact-spans';
import { VALUE_KINDS, valuesIn, type StatedValue, type ValueKind } from './fact-values';

/**
 * A look at a sentence before it is read for a kind: a pattern costs much more than the sign without which there is
 * no value of its kind.
 */
const SIGNS: Readonly<Record<ValueKind, RegExp>> = {
  phone: /\d(?:\D{0,3}\d){7}/u,
  address: /\d[A-Z]?,? (?:(?:đường|Đường|phố|Phố) )?\p{Lu}/u,
  date: /\d/u,
  hours: /\d ?(?:h|g(?!\p{L})|:|\.\d|[ap]\.?m|giờ|-|–|\/24)|the clock|ngày đêm/iu,
  time: /\d ?(?:h|g(?!\p{L})|:|\.\d|[ap]\.?m|giờ|sáng|trưa|chiều|tối)|noon|midday|giữa trưa/iu,
  price: /[₫đ$€£]|vnd|vnđ|usd|eur|gbp|đồng|\dk|\d ?tr|triệu|nghìn|ngàn|million|dollar|pound/iu,
  percent: /%|phần trăm|cent/iu,
  duration: /phút|giờ|tiếng|ngày|tuần|tháng|năm|\d ?h|min|hour|day|week|month|year|hr/iu,
  year: /(?:1[89]|20)\d\d/u,
  count: /\d|mươi|ty|een/u,
  age: /dưới|under|below|aged|đến|tới/iu,
  distance: /\d ?(?:km|cây|ki|m|mét|mile)/iu,
};
const DIGIT = /\d/;

/** Kinds that words without a digit can state. */
const IN_WORDS: ReadonlySet<ValueKind> = new Set(['age', 'count', 'duration', 'price', 'time', 'hours', 'percent']);

/**
 * Values of the wanted kinds in one sentence, by kind; offsets are into the block. Kinds are read on their own, since
 * "24h" is a time of day in one sentence and a length of time in another.
 */
export function valuesByKind(
  block: Block,
  sentence: Span,
  wanted: ReadonlySet<ValueKind>,
): ReadonlyMap<ValueKind, readonly StatedValue[]> {
  const text = block.text.slice(sentence.start, sentence.end);
  const digits = DIGIT.test(text);
  const found = new Map<ValueKind, readonly StatedValue[]>();
  for (const kind of VALUE_KINDS) {
    if (!wanted.has(kind) || !(digits || IN_WORDS.has(kind)) || !SIGNS[kind].test(text)) continue;
    const values = valuesIn(text, kind)
      .slice(0, MOST_VALUES)
      .map((value) => ({
        ...value,
        start: value.start + sentence.start,
        end: value.end + sentence.start,
      }));
    if (values.length > 0) found.set(kind, values);
  }
  return found;
}
