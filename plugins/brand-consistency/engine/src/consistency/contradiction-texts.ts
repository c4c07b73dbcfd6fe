import type { Localised } from '../language';
import type { ContradictionVerdict } from './types';

const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');

/** Says who contradicts whom. `right` is the value that holds, or one of several where none is decided. */
export function contradictionMessage(
  verdict: ContradictionVerdict,
  right: string,
  others: readonly string[],
  assets: { readonly right: number; readonly others: number },
): Localised {
  const wrong = list(others);
  if (verdict === 'brandbook')
    return {
      en: `The brandbook says “${right}”; ${assets.others} of the texts say ${wrong}.`,
      vi: `Bộ quy chuẩn ghi “${right}”; ${assets.others} nội dung lại ghi ${wrong}.`,
    };
  if (verdict === 'majority')
    return {
      en: `Most texts that state it (${assets.right}) say “${right}”; ${assets.others} say ${wrong}.`,
      vi: `Phần lớn nội dung có nêu (${assets.right}) ghi “${right}”; ${assets.others} nội dung ghi ${wrong}.`,
    };
  return {
    en: `The texts say ${list([right, ...others])}, and none of these more often. Which one holds?`,
    vi: `Các nội dung ghi ${list([right, ...others])}, không giá trị nào nhiều hơn. Giá trị nào đúng?`,
  };
}
