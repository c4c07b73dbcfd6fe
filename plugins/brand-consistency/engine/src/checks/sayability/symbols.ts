import type { Language } from '../../language';
import type { Block, Span } from '../../text/types';
import { gapAfter, gapBefore, tokenText } from '../blocks';
import { ACRONYMS } from '../form/acronyms';
import { emojiIn } from '../form/emoji';
import { isAllCaps } from '../letter-case';

export interface Unsayable extends Span {
  readonly message: 'symbol' | 'abbreviation';
  /** How it may be read; empty where nobody can tell. */
  readonly read: readonly string[];
}

/** Signs and how they are read. Own list. */
const SIGNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    '&': 'và',
    '%': 'phần trăm',
    '+': 'cộng',
    '=': 'bằng',
    '~': 'khoảng',
    '≥': 'từ … trở lên',
    '≤': 'đến',
    '>': 'hơn',
    '<': 'dưới',
    '×': 'nhân',
    '°': 'độ',
    '@': 'a còng',
    '→': '',
    '*': '',
    '#': '',
    '|': '',
    _: '',
    '^': '',
    '•': '',
  },
  en: {
    '&': 'and',
    '%': 'per cent',
    '+': 'plus',
    '=': 'is',
    '~': 'about',
    '≥': 'at least',
    '≤': 'at most',
    '>': 'more than',
    '<': 'less than',
    '×': 'times',
    '°': 'degrees',
    '@': 'at',
    '→': '',
    '*': '',
    '#': 'number',
    '|': '',
    _: '',
    '^': '',
    '•': '',
  },
};

/** Short forms and what is said for them; keys are lower case. Own lists. */
const SHORT: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  vi: {
    kh: ['khách hàng'],
    nv: ['nhân viên'],
    sđt: ['số điện thoại'],
    stk: ['số tài khoản'],
    đc: ['địa chỉ'],
    đt: ['điện thoại'],
    tk: ['tài khoản'],
    tp: ['thành phố'],
    hcm: ['Hồ Chí Minh'],
    tphcm: ['thành phố Hồ Chí Minh'],
    hn: ['Hà Nội'],
    vd: ['ví dụ'],
    sp: ['sản phẩm'],
    dv: ['dịch vụ'],
    cskh: ['chăm sóc khách hàng'],
    cmnd: ['chứng minh nhân dân'],
    cccd: ['căn cước công dân'],
    hđ: ['hợp đồng', 'hoá đơn'],
    bh: ['bảo hành'],
    vnd: ['đồng'],
    vnđ: ['đồng'],
    stt: ['số thứ tự'],
    gtgt: ['giá trị gia tăng'],
    gđ: ['giám đốc'],
    tgđ: ['tổng giám đốc'],
    ubnd: ['uỷ ban nhân dân'],
    bhyt: ['bảo hiểm y tế'],
    bhxh: ['bảo hiểm xã hội'],
    km: ['khuyến mãi', 'ki-lô-mét'],
    kg: ['ký'],
    cn: ['chi nhánh', 'chủ nhật'],
    px: ['phường xã'],
    qh: ['quan hệ'],
    ctkm: ['chương trình khuyến mãi'],
    dh: ['đơn hàng'],
    đh: ['đơn hàng', 'đại học'],
    ck: ['chuyển khoản'],
    tt: ['thanh toán', 'trung tâm'],
    p: ['phường'],
    q: ['quận'],
  },
  en: {
    eg: ['for example'],
    ie: ['that is'],
    etc: ['and so on'],
    approx: ['about'],
    asap: ['as soon as possible'],
    tbc: ['to be confirmed'],
    tba: ['to be announced'],
    mins: ['minutes'],
    hrs: ['hours'],
    qty: ['quantity'],
    ref: ['reference'],
    acct: ['account'],
    dept: ['department'],
    mgmt: ['management'],
    pls: ['please'],
    wknd: ['weekend'],
    yrs: ['years'],
    tnc: ['terms and conditions'],
  },
};
const VOWEL = /[aeiouy]/iu;

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function shortForm(block: Block, token: number, language: Language): Unsayable | null {
  const text = tokenText(block, token);
  const key = block.tokens.key[token] ?? '';
  const start = block.tokens.start[token] ?? 0;
  const end = block.tokens.end[token] ?? 0;
  const read = Object.hasOwn(SHORT[language], key) ? (SHORT[language][key] ?? []) : [];
  if (
    /^[\d.,]+\s?$/u.test(gapBefore(block, token)) ||
    (token > 0 && /\d$/u.test(tokenText(block, token - 1)) && gapBefore(block, token).trim() === '')
  )
    return null;
  if (text.length === 1) return null;
  if (read.length > 0 && (isAllCaps(text) || !VOWEL.test(bare(key)) || language === 'en'))
    return { start, end, message: 'abbreviation', read };
  const spelt =
    isAllCaps(text) && text.length >= 3 && !VOWEL.test(bare(text)) && !ACRONYMS.has(text) && !/\p{N}/u.test(text);
  return spelt ? { start, end, message: 'abbreviation', read: [] } : null;
}

/** “anh/chị”: both words with the slash; dates and fractions (12/05) are read as they are. */
function slashed(block: Block, token: number, language: Language): Unsayable | null {
  if (!/^\s?\/\s?$/u.test(gapAfter(block, token))) return null;
  const [left, right] = [tokenText(block, token), tokenText(block, token + 1)];
  if (right === '' || /\d/u.test(left + right)) return null;
  const start = block.tokens.start[token] ?? 0;
  const end = block.tokens.end[token + 1] ?? 0;
  if (language === 'en' && /^w$/iu.test(left)) return { start, end, message: 'symbol', read: [`with ${right}`] };
  // “A/C”: nobody can tell what the letters stand for.
  if (left.length === 1 || right.length === 1) return { start, end, message: 'symbol', read: [] };
  const or = language === 'vi' ? 'hoặc' : 'or';
  return { start, end, message: 'symbol', read: [`${left} ${or} ${right}`, left, right] };
}

/** Everything in a block that a voice cannot read as it stands. `isSilent` says whether an offset is a direction. */
export function unsayablesIn(block: Block, language: Language, silent: ReadonlySet<number>): Unsayable[] {
  const found: Unsayable[] = [];
  const spans: Span[] = [...silent]
    .sort((a, b) => a - b)
    .map((token) => ({
      start: block.tokens.start[token] ?? 0,
      end: block.tokens.end[token] ?? 0,
    }));
  for (let token = 0; token < block.tokens.count; token++) {
    if (silent.has(token)) continue;
    const item = slashed(block, token, language) ?? shortForm(block, token, language);
    if (item !== null && item.start >= (found.at(-1)?.end ?? 0)) found.push(item);
    const from = block.tokens.end[token] ?? 0;
    const gap = gapAfter(block, token);
    for (let i = 0; i < gap.length; i++) {
      const sign = gap.charAt(i);
      if (!Object.hasOwn(SIGNS[language], sign)) continue;
      const read = SIGNS[language][sign] ?? '';
      found.push({ start: from + i, end: from + i + 1, message: 'symbol', read: read === '' ? [] : [read] });
    }
  }
  for (const emoji of emojiIn(block.text)) found.push({ ...emoji, message: 'symbol', read: [] });
  const spokenOnly = (items: readonly Unsayable[]): Unsayable[] => {
    let next = 0;
    return items.filter((item) => {
      while ((spans[next]?.end ?? Infinity) < item.end) next += 1;
      return (spans[next]?.start ?? Infinity) > item.start;
    });
  };
  return spokenOnly(found.sort((a, b) => a.start - b.start || a.end - b.end));
}
