import type { Language } from '../../language';
import type { Block, Span } from '../../text/types';
import { gapAfter, gapBefore, tokenAt, tokenText } from '../blocks';
import { adaptCase } from '../letter-case';
import type { Slip } from './slip';

export const NUMERAL_STYLES = ['words', 'digits'] as const;
export type NumeralStyle = (typeof NUMERAL_STYLES)[number];

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** One to ten, by position. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: 'một hai ba bốn năm sáu bảy tám chín mười'.split(' '),
  en: 'one two three four five six seven eight nine ten'.split(' '),
};

/**
 * What people count: persons, places, things, ideas. Units, containers, money, time and age are left out, as house
 * styles write them in digits; so is everything that may stand after the number of a room or a chapter. Own lists.
 */
const COUNTED: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: list(`khách người phòng món căn bàn ghế giường bữa lý lí cách bước loại màu mẫu buổi lớp trẻ câu bức tấm bộ cặp
    nhóm đội vé quà hòn cửa chi nhà hồ học nhân thành sản dịch gia thế nghệ đầu chuyên biệt điểm`),
  en: list(`rooms guests people villas suites beds bedrooms restaurants pools shops stores branches dishes courses meals
    reasons ways tips friends families children kids adults members colleagues questions classes lessons tables chairs
    books words colours colors kinds types islands beaches cities countries languages generations chefs experts teams
    products services gifts tickets stories`),
};

/** Of these syllables only the words that they begin are counted: “3 cửa hàng”, not “3 cửa”. */
const WHOLE: Readonly<Record<string, ReadonlySet<string>>> = {
  lý: list('do'),
  lí: list('do'),
  câu: list('hỏi chuyện'),
  hòn: list('đảo'),
  cửa: list('hàng hiệu'),
  chi: list('nhánh'),
  nhà: list('hàng máy'),
  hồ: list('bơi'),
  học: list('viên sinh'),
  nhân: list('viên'),
  thành: list('viên phố'),
  sản: list('phẩm'),
  dịch: list('vụ'),
  gia: list('đình'),
  thế: list('hệ'),
  nghệ: list('nhân sĩ'),
  đầu: list('bếp'),
  chuyên: list('gia'),
  biệt: list('thự'),
  điểm: list('đến'),
};
const ONE_OF: ReadonlySet<string> = list(
  'room guest person villa suite bed bedroom restaurant pool shop store branch dish course meal reason way tip friend family child adult member question class lesson table chair book word colour color island beach city country language team product service gift ticket story',
);

/** A number after these is a name or belongs to another number: “số 3”, “top 5”, “mười hai”, “hai ba khách”. */
const NO_COUNT_AFTER: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: list(`số thứ top tầng lầu mục điều chương bước phần bài tháng ngày mồng mùng quận tổ khoá đợt vòng cấp bậc kỳ mươi
    phòng bàn cả trăm nghìn ngàn triệu linh lẻ rưỡi hơn gấp đến tới hoặc ${WORDS.vi.join(' ')}`),
  en: list(`no number top step chapter part version level room table floor phase page section day week year hundred both
    thousand million dozen point or to ${WORDS.en.join(' ')}`),
};

/** “năm” is a year and “chín” is ripe too: numbers only after words like these. */
const SURE_AFTER = list('có gồm cho với và đủ chỉ thêm còn đặt tặng mời đón trong');
const DOUBTFUL = list('năm chín');

const JOINS = list('và and hay or');
const isNumber = (key: string, language: Language): boolean => /^\d/u.test(key) || WORDS[language].includes(key);

const isBlank = (gap: string): boolean => /^[ \u00a0]$/u.test(gap);

function isCounted(block: Block, index: number, language: Language, one: boolean): boolean {
  const key = block.tokens.key[index] ?? '';
  if (tokenText(block, index) !== tokenText(block, index).toLowerCase()) return false;
  if (language === 'en') return one ? ONE_OF.has(key) : COUNTED.en.has(key);
  if (!COUNTED.vi.has(key)) return false;
  const next = isBlank(gapAfter(block, index)) ? (block.tokens.key[index + 1] ?? '') : '';
  if (key === 'người' && next === 'ta') return false;
  return WHOLE[key]?.has(next) ?? true;
}

/** Which of one to ten a token says in the style that the brand does not want; null for every other token. */
function valueOf(key: string, style: NumeralStyle, language: Language): number | null {
  if (style === 'words') return /^(?:[1-9]|10)$/u.test(key) ? Number(key) : null;
  const at = WORDS[language].indexOf(key);
  // “một” and “one” are articles as well.
  return at > 0 ? at + 1 : null;
}

function slipAt(block: Block, index: number, first: number, style: NumeralStyle, language: Language): Slip | null {
  const key = block.tokens.key[index] ?? '';
  const value = valueOf(key, style, language);
  if (value === null || !isBlank(gapAfter(block, index)) || !isCounted(block, index + 1, language, value === 1))
    return null;
  const opens = index === first;
  // No sentence begins with a digit, and a list item that does is a specification (“2 phòng ngủ”).
  if (opens && (style === 'digits' || block.kind === 'listItem')) return null;
  const before = block.tokens.key[index - 1] ?? '';
  if (!opens) {
    if (!/^,?[ \u00a0]$/u.test(gapBefore(block, index))) return null;
    if (NO_COUNT_AFTER[language].has(before)) return null;
    // “Villa Sen 3 phòng”, “iPhone 8 người dùng”: a name may end in a number.
    if (/\p{Lu}/u.test(tokenText(block, index - 1).slice(index - 1 > first ? 0 : 1))) return null;
    // “between 2 and 4 guests”
    if (JOINS.has(before) && isNumber(block.tokens.key[index - 2] ?? '', language)) return null;
    if (style === 'digits' && DOUBTFUL.has(key) && !SURE_AFTER.has(before)) return null;
  }
  const word = WORDS[language][value - 1] ?? '';
  return {
    start: block.tokens.start[index] ?? 0,
    end: block.tokens.end[index] ?? 0,
    message: style === 'words' ? 'numeralWord' : 'numeralDigit',
    expected: style === 'digits' ? String(value) : opens ? adaptCase('Aa', word) : word,
  };
}

/** Whether the numbers of a sentence are plain counts: beside 12 guests, a date or a price the others stay as they are. */
function isPlain(block: Block, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const key = block.tokens.key[i] ?? '';
    if (/\p{N}/u.test(key) && !/^(?:[1-9]|10)$/u.test(key)) return false;
    // “2–4 khách”, “7.30”, “5%”, “3/4”, “4×100”.
    if (
      /\p{N}/u.test(key) &&
      /^\s?[–—\-./:%×x+°$₫]/u.test(gapAfter(block, i)) &&
      !/^\.(?:\s|$)/u.test(gapAfter(block, i))
    )
      return false;
  }
  return true;
}

const SHORTEST_SENTENCE = 5;
const READ: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quote']);

/**
 * Counts of one to ten written in digits where the brand writes words, or the other way round. Only before what people
 * count, in running sentences of at least five words that hold no other number. Linear.
 */
export function numeralSlips(block: Block, language: Language | null, style: NumeralStyle): Slip[] {
  if (language === null || !READ.has(block.kind)) return [];
  if (style === 'words' && !/\d/u.test(block.text)) return [];
  return block.sentences.flatMap(({ start, end }: Span): Slip[] => {
    const [first, last] = [tokenAt(block, start), tokenAt(block, end)];
    if (last - first < SHORTEST_SENTENCE || !isPlain(block, first, last)) return [];
    const slips: Slip[] = [];
    for (let i = first; i < last; i++) {
      const slip = slipAt(block, i, first, style, language);
      if (slip !== null) slips.push(slip);
    }
    return slips;
  });
}
