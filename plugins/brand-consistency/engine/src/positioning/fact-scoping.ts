import type { Block, Span } from '../text/types';
import { baseLetters } from './fact-counts';
import { nameKey, namesIn } from './fact-names';
import { FACT_SCOPES, type FactScope, type ScopeClass } from './fact-scopes';
import { firstToken, within } from './fact-spans';
import type { FactSubject } from './fact-subjects';
import type { StatedValue } from './fact-values';

/** A qualifier where a text says it. */
export interface ScopeHit extends Span {
  readonly scope: FactScope;
}

/** What a sentence stands under: the heading above it, or a label before it. */
export interface Surroundings {
  readonly scopes: readonly ScopeHit[];
  readonly names: readonly string[];
}

/** What a value is said in. Offsets are into the block. */
export interface Saying {
  readonly block: Block;
  readonly sentence: Span;
  readonly clause: Span;
  readonly value: StatedValue;
  /** Of the whole sentence. */
  readonly scopes: readonly ScopeHit[];
  /** Places of subjects and qualifiers, and of other values, which are no names. */
  readonly taken: readonly Span[];
  /** Words of the brand's own name. */
  readonly ignored: ReadonlySet<string>;
  readonly above: Surroundings;
}

/** Qualifiers that a heading gives to what stands below it. */
const FROM_HEADINGS: ReadonlySet<ScopeClass> = new Set(['course', 'facility', 'office', 'part']);
const WEEKDAY =
  /(?<![\p{L}\p{N}])(?:t(?:hứ)? ?(?<vi>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday>cn|chủ nhật)|(?<en>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?)(?![\p{L}\p{N}])/giu;
const VI_DAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const EN_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const EVERY_DAY =
  /(?:mỗi ngày|hằng ngày|hàng ngày|tất cả các ngày|suốt tuần|cả tuần|kể cả (?:cuối tuần|chủ nhật|ngày lễ)|daily|every day|any day|7 days a week|seven days a week|including weekends)/iu;
const PER =
  /^ ?(?:\/|per |a |an |mỗi |một |each |every )? ?(tháng|năm|giờ|tuần|kg|m2|m²|month|year|hour|week)(?![\p{L}])/iu;
const PER_NAME: Readonly<Record<string, string>> = {
  tháng: 'month',
  năm: 'year',
  giờ: 'hour',
  tuần: 'week',
  'm²': 'm2',
};

/** Sizes of goods: "80 cm", "500 ml". */
const SIZE =
  /(?<![\p{L}\p{N}.,])\d{1,4}(?:[.,]\d)? ?(?:cm|mm|ml|lít|g|gr|kg|inch|gb|tb|m2|m²|w|x\d{1,4})(?![\p{L}\p{N}])/giu;

/** Weekdays that a clause names, as "mon-fri" or "sat,sun"; null where it names none, or every day. */
export function weekdaysOf(clause: string): string | null {
  if (EVERY_DAY.test(clause)) return null;
  const days = [...clause.matchAll(WEEKDAY)].map(({ groups, index, 0: text }) => {
    const { vi, sunday, en } = groups ?? {};
    const day =
      sunday !== undefined
        ? 6
        : vi !== undefined
          ? /\d/.test(vi)
            ? Number(vi) - 2
            : VI_DAYS.indexOf(vi.toLowerCase())
          : EN_DAYS.indexOf((en ?? '').toLowerCase());
    return { day, start: index, end: index + text.length };
  });
  const [first, second] = days;
  if (first === undefined) return null;
  const ranged =
    second !== undefined && /^ ?(?:-|–|—|đến|tới|to|through|until) ?$/iu.test(clause.slice(first.end, second.start));
  if (ranged && first.day === 0 && second.day === 6) return null;
  return [...new Set(days.map(({ day }) => EN_DAYS[day] ?? ''))].sort().join(ranged ? '-' : ',');
}

/** Hits of the wanted classes: of the clause, else of what the sentence said before it, else of the heading. */
function scopesIn({ clause, scopes, above, value }: Saying, { id, scopes: wanted }: FactSubject): string[] {
  const found = new Set<string>();
  // "… is 1,250,000 a night, breakfast included": what follows a price behind a comma is not what it is the price of.
  const reach = id === 'price' ? { start: clause.start, end: endOfPriced(value, clause, scopes) } : clause;
  for (const group of wanted) {
    const own = scopes.filter(({ scope }) => scope.group === group);
    const here = own.filter((hit) => within(hit, reach));
    const before = own.filter((hit) => hit.end <= clause.start).slice(-1);
    const heading = FROM_HEADINGS.has(group) ? above.scopes.filter(({ scope }) => scope.group === group) : [];
    for (const { scope } of here.length > 0 ? here : before.length > 0 ? before : heading) found.add(scope.id);
  }
  return [...found];
}

const endOfPriced = (value: StatedValue, clause: Span, scopes: readonly ScopeHit[]): number =>
  scopes.some((hit) => within(hit, { start: clause.start, end: value.start })) ? value.end : clause.end;

/**
 * What a value is about beside its subject, as sorted qualifiers: the part, the place, the people, the days, the names
 * around it. Only values with the same qualifiers are compared.
 */
export function scopeOf(saying: Saying, subject: FactSubject): string[] {
  const { block, sentence, clause, value, taken, ignored, above } = saying;
  const text = block.text.slice(clause.start, clause.end);
  const found = scopesIn(saying, subject);
  const nameReach = subject.kind === 'address' ? { start: clause.start, end: value.start } : clause;
  const named = namesIn(block, nameReach, taken, ignored).map((name) => nameKey(name.text));
  const before =
    named.length > 0 ? [] : namesIn(block, { start: sentence.start, end: clause.start }, taken, ignored).slice(-1);
  const names = named.length > 0 ? named : before.map((name) => nameKey(name.text));
  found.push(...(names.length > 0 ? names : above.names));
  if (subject.scopes.includes('day')) {
    const days = weekdaysOf(text);
    const everyDay = days === null && EVERY_DAY.test(text);
    if (days !== null) found.push(days);
    if (days !== null || everyDay) return unique(found.filter((id) => id !== 'weekend' || !everyDay));
  }
  if (subject.id === 'price') {
    for (const [size] of text.matchAll(SIZE)) found.push(size.replace(/\s/g, '').toLowerCase());
  }
  if (subject.id === 'price' || subject.id === 'tuition') {
    const per = PER.exec(block.text.slice(value.end, value.end + 12))?.[1]?.toLowerCase();
    if (per !== undefined) found.push(`per ${PER_NAME[per] ?? per}`);
  }
  return unique(found);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '').sort();

/** Words without which a phrase still names the same thing. */
const EMPTY = new Set(
  (
    'giá chỉ là còn đang bán với có được của cho và một mỗi các những chiếc cái ly tô cốc phần suất dĩa đĩa bát chén hộp lon chai ' +
    'gói bán ra niêm yết khoảng tầm từ đến nay mới thì cũng rồi nhé nha ạ ơi đơn đồng the a an our is are was costs cost ' +
    'priced at price of only just for now cup bowl glass plate bottle pack each per from to by with your you get it this ' +
    'that these and in on one sells vnd usd people everybody all mọi tất cả toàn bộ sản phẩm products product every any ' +
    'hẳn tới lên trọn kèm theo chính hãng kể ngày mua trong vòng thời hạn comes come carry carries under has have lasts ' +
    'warranty bảo hành within full chúng tôi mình bạn we us offer give khách hàng riêng thêm đầu tiên đây sẽ đã dài hơn'
  ).split(' '),
);
const MOST_WORDS = 6;

/** The words of a stretch that name a thing, without filling words; empty where it names none, or says too much. */
export function thingIn(block: Block, { start, end }: Span, taken: readonly Span[]): string {
  const { tokens } = block;
  const words: string[] = [];
  for (let at = firstToken(block, start); at < tokens.count; at++) {
    const from = tokens.start[at] ?? 0;
    const to = tokens.end[at] ?? 0;
    if (to > end) break;
    const key = tokens.key[at] ?? '';
    if (EMPTY.has(key) || /^\d/.test(key) || taken.some((span) => from < span.end && to > span.start)) continue;
    words.push(key);
  }
  return words.length > MOST_WORDS ? '' : baseLetters(words.join(' '));
}

const PARTIAL_GROUPS: ReadonlySet<ScopeClass> = new Set(['day', 'level', 'person', 'size']);
const PARTIAL = new Set(FACT_SCOPES.filter(({ group }) => PARTIAL_GROUPS.has(group)).map(({ id }) => id));

/** Whether a qualifier tells prices of one thing apart rather than the thing itself: sizes, people, days. */
export const isPartial = (id: string): boolean =>
  PARTIAL.has(id) || /^\d/.test(id) || id.startsWith('per ') || /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,]|$)/.test(id);
