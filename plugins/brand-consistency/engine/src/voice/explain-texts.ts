import type { Language, Localised } from '../language';
import type { Reason } from './types';
import type { Axis } from './weights';

/** What an axis is called before its value. Humour cannot be detected: `funny` goes by what is counted. */
export const AXIS_NAME: Readonly<Record<Axis, Localised>> = {
  formal: { en: 'formal', vi: 'trang trọng' },
  funny: { en: 'playfulness cues', vi: 'dấu hiệu dí dỏm' },
  respectful: { en: 'respectful', vi: 'kính trọng' },
  enthusiastic: { en: 'enthusiastic', vi: 'hào hứng' },
  sincerity: { en: 'sincerity', vi: 'chân thành' },
  excitement: { en: 'excitement', vi: 'sôi nổi' },
  competence: { en: 'competence', vi: 'năng lực' },
  sophistication: { en: 'sophistication', vi: 'tinh tế' },
  ruggedness: { en: 'ruggedness', vi: 'mạnh mẽ' },
  tier: { en: 'price tier', vi: 'phân khúc giá' },
  sentiment: { en: 'sentiment', vi: 'cảm xúc' },
};

/** Features that are named with their number, because quoting a sign tells nobody anything. */
export const COUNTED: ReadonlyMap<string, Readonly<Record<Language, readonly [one: string, more: string]>>> = new Map([
  ['exclamation', { en: ['exclamation mark', 'exclamation marks'], vi: ['dấu chấm than', 'dấu chấm than'] }],
  [
    'exclamation-run',
    {
      en: ['run of exclamation marks', 'runs of exclamation marks'],
      vi: ['chuỗi dấu chấm than', 'chuỗi dấu chấm than'],
    },
  ],
  ['question', { en: ['question mark', 'question marks'], vi: ['dấu chấm hỏi', 'dấu chấm hỏi'] }],
  ['ellipsis', { en: ['ellipsis', 'ellipses'], vi: ['dấu ba chấm', 'dấu ba chấm'] }],
  [
    'lowercase-start',
    {
      en: ['sentence begun in lower case', 'sentences begun in lower case'],
      vi: ['câu không viết hoa đầu câu', 'câu không viết hoa đầu câu'],
    },
  ],
  ['lowercase-i', { en: ['lower-case i', 'lower-case i’s'], vi: ['chữ i viết thường', 'chữ i viết thường'] }],
  [
    'no-diacritics',
    { en: ['stretch without diacritics', 'stretches without diacritics'], vi: ['đoạn không dấu', 'đoạn không dấu'] },
  ],
]);

/** One to nine; larger numbers are written in figures. */
export const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  vi: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
};

export const START: Localised = { en: 'starting point', vi: 'điểm xuất phát' };
export const NO_CUES: Localised = { en: 'no cues', vi: 'không có dấu hiệu nào' };
/** `{count}` is how many are left. */
export const MORE: Readonly<Record<'one' | 'more', Localised>> = {
  one: { en: 'one more cue', vi: 'một dấu hiệu khác' },
  more: { en: '{count} more cues', vi: '{count} dấu hiệu khác' },
};

/** Why there is no value. */
export const REASON_TEXT: Readonly<Record<Reason, Localised>> = {
  TOO_SHORT: { en: 'not measured: the text is too short', vi: 'chưa đo được: nội dung quá ngắn' },
  NO_TARGET: { en: 'not measured: there is no target', vi: 'chưa đo: không có mục tiêu' },
  UNSUPPORTED_LANGUAGE: {
    en: 'not measured: there are no word lists for this language',
    vi: 'chưa đo được: chưa có danh sách từ cho ngôn ngữ này',
  },
  FIELD_EMPTY: { en: 'not measured: there is no text', vi: 'chưa đo được: không có nội dung' },
  NOT_FOR_THIS_TOUCHPOINT: {
    en: 'not measured at this touchpoint',
    vi: 'không đo ở điểm chạm này',
  },
};
