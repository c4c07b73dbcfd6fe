import type { Language } from '../../language';
import type { AddressRole } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words by which a company speaks of its reader, or of itself, as of somebody else. Own list. */
export interface DistantWord {
  readonly phrase: string;
  readonly language: Language;
  readonly role: AddressRole;
  /** What a plan must hold to allow it: the noun in the singular. Empty: nothing allows it but the phrase itself. */
  readonly noun: string;
  /** How its surroundings tell that it stands for the reader or the brand; null: always. */
  readonly cue: 'duty' | 'act' | 'possession' | 'clause' | null;
}

const READERS =
  'customer client caller applicant candidate user guest subscriber policyholder cardholder member passenger patient purchaser buyer tenant resident visitor borrower claimant shareholder|account holder|card holder|policy holder|ticket holder';
const HOUSES =
  'company firm bank hotel resort store shop seller supplier provider clinic hospital school university club agency management landlord insurer carrier lender airline restaurant establishment';

const nouns = (list: string): string[] => list.split('|').flatMap((part, i) => (i === 0 ? part.split(' ') : [part]));

const row = (
  language: Language,
  role: AddressRole,
  cue: DistantWord['cue'],
  noun: string,
  phrases: readonly string[],
): DistantWord[] => phrases.map((phrase) => ({ phrase, language, role, noun, cue }));

const salutations = (list: string): DistantWord[] => row('en', 'reader', null, '', list.split('|'));

/** All distant words; those with a cue count only where it stands beside them. */
export const DISTANT_WORDS: readonly DistantWord[] = [
  ...nouns(READERS).flatMap((noun) => [
    ...row('en', 'reader', 'duty', noun, [
      `the ${noun}`,
      `all ${noun}s`,
      `any ${noun}`,
      `each ${noun}`,
      `every ${noun}`,
    ]),
    ...row('en', 'reader', 'duty', noun, [`the ${noun}s`, `${noun}s`]),
  ]),
  ...salutations(
    'dear sir or madam|dear sir madam|dear madam or sir|dear sir|dear sirs|dear madam|dear applicant|dear account holder|dear cardholder|dear policyholder|dear subscriber|dear user|to whom it may concern',
  ),
  ...row('en', 'reader', 'possession', '', ['his or her', 'his her', 'her or his', 'his or hers']),
  ...row('en', 'reader', null, '', [
    'it is requested that',
    'it is kindly requested',
    'it is respectfully requested',
    'it is advised that',
    'it is strongly advised',
    'it is advisable that',
    'it is required that',
    'it is incumbent upon',
    'persons wishing to',
    'those wishing to',
    'anyone wishing to',
    'parties wishing to',
  ]),
  ...row('en', 'reader', 'clause', '', [
    'one is advised',
    'one is requested',
    'one is required',
    'one is reminded',
    'one must',
    'one should',
    'one is asked',
  ]),
  ...nouns(HOUSES).flatMap((noun) => row('en', 'self', 'act', noun, [`the ${noun}`])),
  ...row('en', 'self', 'act', 'establishment', ['this establishment']),
  ...row('en', 'self', 'act', 'management', ['management']),
  ...row('en', 'self', null, '', ['the undersigned']),
  ...['Công ty', 'Ngân hàng', 'Khách sạn', 'Nhà hàng', 'Cửa hàng', 'Bệnh viện', 'Nhà trường', 'Trung tâm'].flatMap(
    (noun) => row('vi', 'self', 'act', noun.toLowerCase(), [noun]),
  ),
  ...['Ban quản lý', 'Ban giám đốc', 'Ban tổ chức', 'Quý công ty chúng tôi'].flatMap((noun) =>
    row('vi', 'self', 'act', noun.toLowerCase(), [noun]),
  ),
];

/** “The customer shall”, “guests are kindly requested”. */
export const DUTIES = words(
  'shall must should ought agrees agree undertakes undertake acknowledges acknowledge warrants warrant',
);
/** After “is”, “are” and adverbs. */
export const ASKED = words(
  'requested asked advised required reminded urged invited expected obliged instructed notified informed deemed recommended',
);
export const ADVERBS = words('kindly hereby also strongly therefore respectfully politely always first then');
/** Things of the reader's that “his or her” may stand before. */
export const BELONGINGS = words(
  'account booking reservation card password application order ticket room policy payment details data request balance statement luggage belongings identity passport pin deposit subscription membership purchase profile email phone device seat claim refund',
);
/** Whose things they may be otherwise. */
export const THIRD_PARTIES = words(
  'child children kid kids baby employee employees colleague student pupil teacher doctor nurse artisan guide driver chef author artist player patient son daughter friend partner customer',
);
/** What only the brand itself says or does. */
export const ACTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'shall reserves reserve accepts regrets requests wishes undertakes endeavours endeavors disclaims apologises apologizes thanks advises hereby assumes invites',
  ),
  vi: words('xin trân kính chân cam bảo đề mong rất'),
};
/** The same of a noun with a capital, as contracts have it: “the Bank may”. */
export const CAPITAL_ACTS = words('will may must can cannot does has is agrees provides requires');
/** What follows the Vietnamese acts, so that “xin lỗi” and “rất đông” are told apart. */
export const ACT_TAILS: Readonly<Record<string, ReadonlySet<string>>> = {
  xin: words('thông trân kính chân cảm báo gửi mời được phép lỗi'),
  trân: words('trọng'),
  kính: words('mời báo mong gửi chúc đề'),
  chân: words('thành'),
  cam: words('kết'),
  bảo: words('lưu'),
  đề: words('nghị'),
  mong: words('quý nhận được khách'),
  rất: words('tiếc hân mong vinh vui'),
};
