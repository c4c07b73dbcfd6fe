import { EDGE_AFTER, EDGE_BEFORE, NUMBER_WORDS, amount, wholeNumber } from './fact-numbers';

/** What brands count of themselves, by either language's nouns. */
const NOUNS: Readonly<Record<string, string>> = {
  branches: 'showrooms?|cửa hàng|chi nhánh|branches|stores|shops|outlets|phòng giao dịch|điểm bán',
  rooms: 'phòng|rooms|guest rooms',
  villas: 'biệt thự|villas',
  staff: 'nhân viên|nhân sự|employees|staff',
  craftsmen: 'thợ mộc|thợ|nghệ nhân|craftsmen|craftspeople|artisans',
  countries: 'quốc gia|countries',
  provinces: 'tỉnh thành|tỉnh, thành|provinces',
  seats: 'chỗ ngồi|seats',
  doctors: 'bác sĩ|doctors|physicians',
  beds: 'giường bệnh|hospital beds',
  teachers: 'giáo viên|giảng viên|teachers|lecturers',
  learners: 'học viên|học sinh|sinh viên|students|learners|pupils',
  customers: 'khách hàng|customers|clients',
  members: 'hội viên|thành viên|members',
  courses: 'khoá học|khóa học|courses',
  floors: 'tầng lầu|floors|storeys',
  machines: 'máy atm|cây atm|atms',
  dishes: 'món ăn|món|dishes',
};
const IDS = Object.keys(NOUNS);

export const COUNT = new RegExp(
  `${EDGE_BEFORE}(?<count>\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,6}|${NUMBER_WORDS}) ?\\+?(?:${IDS.map((id) => ` (?<${id}>${NOUNS[id]})`).join('|')})${EDGE_AFTER}`,
  'giu',
);
/** Below that a number counts what someone books or buys. */
const LEAST_COUNT = 5;

/** "36 branches"; null for small numbers, which count what a reader takes. */
export function canonicalCount(match: RegExpExecArray): string | null {
  const groups = match.groups ?? {};
  const noun = IDS.find((id) => groups[id] !== undefined);
  const value = amount(groups['count'] ?? '');
  return noun === undefined || !(value >= LEAST_COUNT) ? null : `${value} ${noun}`;
}

/** The number only: the noun is what it is about. */
export const countText = (match: RegExpExecArray): string => match.groups?.['count'] ?? match[0];

export const AGE = new RegExp(
  `(?<=(?:dưới|under|below|aged|đến|tới) )(?<age>\\d{1,2}|${NUMBER_WORDS})(?: tuổi| years? old| years? of age)?${EDGE_AFTER}`,
  'giu',
);
export const canonicalAge = (match: RegExpExecArray): string => `${wholeNumber(match.groups?.['age'] ?? '')} years old`;

export const DISTANCE = new RegExp(
  `${EDGE_BEFORE}(?<length>\\d{1,4}(?:[.,]\\d{1,2})?) ?(?<unit>km|cây số|kilomet(?:re|er)s?|ki-lô-mét|m|mét|met(?:re|er)s?|miles?)${EDGE_AFTER}`,
  'giu',
);

/** "15 km", with metres as parts of it. */
export function canonicalDistance(match: RegExpExecArray): string {
  const unit = (match.groups?.['unit'] ?? '').toLowerCase();
  const length = amount(match.groups?.['length'] ?? '');
  const km = /^m(?:ét|et|$)/.test(unit) ? length / 1000 : unit.startsWith('mile') ? length * 1.609 : length;
  return `${Math.round(km * 1000) / 1000} km`;
}

const NAME_WORD = '\\p{Lu}[\\p{L}\\p{M}]*';
export const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_.,:/])(?:số )?(?<house>\\d{1,4}[A-Z]?(?:[/-]\\d{1,4}[A-Z]?){0,3}),? (?:(?:đường|Đường|phố|Phố) )?(?<street>${NAME_WORD}(?: ${NAME_WORD}){0,4})`,
  'gu',
);
const STREET_END = /(?: (?:street|st|road|rd|avenue|ave|boulevard|lane))$/i;

/** Letters without their marks: what is left of a name in a text that drops them. */
export const baseLetters = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Capitalised words that follow numbers and are no streets: currencies, months, weekdays. */
const NO_STREET =
  /^(?:VND|VNĐ|USD|EUR|GBP|AM|PM|CN|T\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Showroom|Chi|Thứ|Tháng|Ngày)/;

/** "48 le loi": house number and street without marks and "đường", "Street". Null where no street follows. */
export function canonicalAddress(match: RegExpExecArray): string | null {
  const { house = '', street = '' } = match.groups ?? {};
  if (NO_STREET.test(street)) return null;
  return `${house.toLowerCase()} ${baseLetters(street).replace(STREET_END, '')}`;
}
