import type { Block, Span } from '../text/types';
import { baseLetters } from './fact-counts';
import { firstToken } from './fact-spans';

/** Nouns that come before a name and are none of it. */
const GENERIC = new Set(
  (
    'ghế bàn phòng kệ tủ đèn giường máy áo giày dép quần túi combo gói tour villa căn showroom cửa hàng chi nhánh quán ' +
    'nhà xưởng lớp khoá trường bộ mẫu dòng món trà bánh giá ông bà anh chị em cô chú thầy khách sạn hệ thống cơ sở toà tòa ' +
    'suite room chair table shelf desk lamp bed sofa branch store shop our the your at in visit call price new showrooms ' +
    'see meet from by for with when where what who every stay take buy try ask come go write send spread pay get book order how why this that ' +
    'these those all most on off and but if as to of a an is are mời ghé gặp hỏi nhờ tại ở từ với cho theo khi nếu và còn nhưng của mỗi các những ' +
    'mr mrs ms dr miss quận huyện phường đường phố district ward street city thành số'
  ).split(' '),
);
/** Capitalised words that tell nothing apart. */
const COMMON = new Set(
  (
    'vnd vnđ usd eur gbp vat i việt vietnam vietnamese english ok faq monday tuesday wednesday thursday friday saturday sunday ' +
    'mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october ' +
    'november december hai tư năm sáu bảy nhật chủ quý bạn zalo facebook hotline cn t2 t3 t4 t5 t6 t7'
  ).split(' '),
);
const UPPER = /^\p{Lu}/u;
const OPENS = /(?:^|[:.!?“"(–—•|]\s*)$/u;
const JOINS = /^ $/;
/** Above this share of capitals, all in a short one, a text is set in capitals or as a title, and they name nothing. */
const TITLE_SHARE = 0.7;

/** A proper name as a text writes it. */
export interface NamedSpan extends Span {
  readonly text: string;
}

/**
 * Runs of capitalised words between two offsets of a block: names of places, products, people. The first word of a
 * sentence counts only where another capital follows it. `taken` are stretches that are known for something else.
 */
export function namesIn(
  block: Block,
  { start, end }: Span,
  taken: readonly Span[],
  ignored: ReadonlySet<string>,
): NamedSpan[] {
  const { tokens, text } = block;
  const runs: { start: number; end: number }[] = [];
  let [words, capitals] = [0, 0];
  let open: { start: number; end: number } | null = null;
  for (let at = firstToken(block, start); at < tokens.count; at++) {
    const from = tokens.start[at] ?? 0;
    const to = tokens.end[at] ?? 0;
    if (to > end) break;
    const key = tokens.key[at] ?? '';
    const word = text.slice(from, to);
    const letters = /\p{L}/u.test(word);
    if (letters) words++;
    const upper = letters && UPPER.test(word);
    if (upper) capitals++;
    const follows = open !== null && JOINS.test(text.slice(open.end, from));
    const elsewhere = ignored.has(key) || (upper && taken.some((span) => from < span.end && to > span.start));
    const common = !follows && (COMMON.has(key) || GENERIC.has(key));
    if (!upper || elsewhere || common) {
      open = null;
      continue;
    }
    if (!follows && OPENS.test(text.slice(Math.max(0, from - 3), from))) {
      const next = text.slice(tokens.start[at + 1] ?? 0, tokens.end[at + 1] ?? 0);
      const besides = JOINS.test(text.slice(to, tokens.start[at + 1] ?? to));
      if (!besides || !UPPER.test(next) || ignored.has(tokens.key[at + 1] ?? '')) {
        open = null;
        continue;
      }
    }
    if (follows && open !== null) open.end = to;
    else {
      open = { start: from, end: to };
      runs.push(open);
    }
  }
  if (words > 3 && capitals > words * (words > 6 ? TITLE_SHARE : 0.99)) return [];
  return runs.map((run) => ({ ...run, text: text.slice(run.start, run.end) }));
}

/** A name as a qualifier: letters without marks, so that "Đà Nẵng" and "Da Nang" are one place. */
export const nameKey = (name: string): string =>
  baseLetters(name)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim();
