import type { Localised } from '../language';
import { shown } from './entries';
import type { Bounds } from './policy';

export const lockedText = (path: string, parent: unknown, child: unknown): Localised =>
  parent === undefined
    ? {
        en: `${path} is locked by the parent brand, which leaves it open; here it is ${shown(child)}`,
        vi: `Thương hiệu mẹ đã khoá ${path} và để trống; ở đây lại là ${shown(child)}`,
      }
    : {
        en: `${path} is locked by the parent brand at ${shown(parent)}; here it is ${shown(child)}`,
        vi: `Thương hiệu mẹ đã khoá ${path} ở ${shown(parent)}; ở đây lại là ${shown(child)}`,
      };

export function listText(path: string, missing: string, added: string): Localised {
  const en = [missing && `missing here: ${missing}`, added && `not allowed there: ${added}`];
  const vi = [missing && `ở đây còn thiếu: ${missing}`, added && `không được phép thêm: ${added}`];
  const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
  return {
    en: `${path} is locked by the parent brand; ${told(en)}`,
    vi: `Thương hiệu mẹ đã khoá ${path}; ${told(vi)}`,
  };
}

export const boundedText = (path: string, value: unknown, [low, high]: Bounds): Localised => ({
  en: `${path} is ${shown(value)}; the parent brand allows ${low} to ${high}`,
  vi: `${path} là ${shown(value)}; thương hiệu mẹ cho phép từ ${low} đến ${high}`,
});

/** The same words under opposite headings. */
export const oppositeText = (name: string, path: string, parentName: string, parentPath: string): Localised =>
  name === parentName
    ? {
        en: `"${name}" stands under ${path} here and under ${parentPath} of the parent brand`,
        vi: `"${name}" nằm ở ${path} tại đây nhưng lại ở ${parentPath} của thương hiệu mẹ`,
      }
    : {
        en: `"${name}" under ${path} here means what "${parentName}" does under ${parentPath} of the parent brand`,
        vi: `"${name}" ở ${path} tại đây cùng nghĩa với "${parentName}" ở ${parentPath} của thương hiệu mẹ`,
      };

/** A promise or claim of the child that holds words which the parent sets itself against. */
export const claimText = (phrase: string, word: string, parentPath: string): Localised => ({
  en: `"${phrase}" holds "${word}", which stands under ${parentPath} of the parent brand`,
  vi: `"${phrase}" chứa "${word}", vốn nằm ở ${parentPath} của thương hiệu mẹ`,
});

/** Two numbers or tiers that pull in opposite directions. */
export const apartText = (path: string, child: unknown, parent: unknown): Localised => ({
  en: `${path} is ${shown(child)} here and ${shown(parent)} at the parent brand: opposite impressions`,
  vi: `${path} ở đây là ${shown(child)} còn ở thương hiệu mẹ là ${shown(parent)}: hai ấn tượng trái ngược`,
});

export const unexplainedText = (parent: string): Localised => ({
  en: `little in common with ${parent}, and too little explains why this brand belongs to it; write the link under brand.link, as { claim: what ties the two, evidence: [words that say so] }`,
  vi: `ít điểm chung với ${parent} và chưa đủ điều giải thích vì sao thương hiệu này thuộc về đó; hãy ghi mối liên kết ở brand.link, dạng { claim: điều gắn kết hai bên, evidence: [từ ngữ thể hiện] }`,
});
