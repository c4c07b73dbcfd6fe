import type { Language, Localised } from '../../language';
import { inEnglish, inVietnamese } from '../numbers';
import type { LearningNote } from '../types';
import type { LogOdds } from './log-odds';

const LANGUAGE_NAME: Readonly<Record<Language, Localised>> = {
  en: { en: 'English', vi: 'tiếng Anh' },
  vi: { en: 'Vietnamese', vi: 'tiếng Việt' },
};

export function overWhy(text: string, { z }: LogOdds, users: number, texts: number, language: Language): Localised {
  const name = LANGUAGE_NAME[language];
  return {
    en: `“${text}” stands in ${users} of ${texts} ${name.en} texts, far more often than in ordinary copy (z ${inEnglish(z)}).`,
    vi: `“${text}” có trong ${users}/${texts} nội dung ${name.vi}, nhiều hơn hẳn văn bản thông thường (z ${inVietnamese(z)}).`,
  };
}

export function underWhy(text: string, count: number, words: number, usual: number, language: Language): Localised {
  const name = LANGUAGE_NAME[language];
  return {
    en: `Ordinary ${name.en} copy of ${words} words says “${text}” about ${inEnglish(usual)} times, these texts ${count}. Avoid it only if that is meant: what is not said may be chance.`,
    vi: `Văn bản ${name.vi} thông thường dài ${words} từ dùng “${text}” khoảng ${inVietnamese(usual)} lần, các nội dung này dùng ${count} lần. Chỉ đưa vào danh sách tránh nếu đó là chủ ý: không nhắc tới có thể chỉ là ngẫu nhiên.`,
  };
}

export const nameWhy = (text: string, users: number, texts: number): Localised => ({
  en: `“${text}” is written as a name in ${users} of ${texts} texts. Protect its spelling if it is the brand's own.`,
  vi: `“${text}” được viết như tên riêng trong ${users}/${texts} nội dung. Hãy bảo vệ cách viết nếu đây là tên của thương hiệu.`,
});

export const avoidedNote = (text: string, ids: readonly string[]): LearningNote => ({
  code: 'AVOIDED_BUT_USED',
  message: {
    en: `The brandbook avoids “${text}”, yet ${ids.length} approved texts use it: ${ids.join(', ')}. Mend the texts or the brandbook.`,
    vi: `Bộ quy chuẩn tránh “${text}” nhưng ${ids.length} nội dung đã duyệt lại dùng: ${ids.join(', ')}. Hãy sửa nội dung hoặc bộ quy chuẩn.`,
  },
  ids,
});
