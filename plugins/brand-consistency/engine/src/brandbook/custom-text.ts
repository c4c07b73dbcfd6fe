import type { Localised } from '../language';

/** What is wrong with a trait model and what to write instead, by problem. */
const TEXTS: Readonly<Record<string, (word: string) => Localised>> = {
  NO_DIMENSIONS: () => ({
    en: 'is missing: model: custom needs dimensions of your own; write [{ id: warmth, name: Warmth, words: { en: [warm, welcoming] } }], or model: aaker',
    vi: 'còn thiếu: model: custom cần các chiều tính cách của riêng bạn; hãy ghi [{ id: am-ap, name: Ấm áp, words: { vi: [ấm áp, thân tình] } }], hoặc model: aaker',
  }),
  RESERVED_TRAIT: () => ({
    en: 'is the name of a dimension of Aaker’s model; give your own dimension another id',
    vi: 'là tên một chiều trong mô hình Aaker; hãy đặt mã khác cho chiều của bạn',
  }),
  RESERVED_FACET: () => ({
    en: '"opposite" is kept for the opposite pole; give the facet another id',
    vi: '"opposite" dành cho cực ngược lại; hãy đặt mã khác cho khía cạnh này',
  }),
  SAME_ID: () => ({
    en: 'is used twice; give each its own id',
    vi: 'bị trùng; hãy đặt mã riêng cho từng mục',
  }),
  NO_TRAIT_WORDS: () => ({
    en: 'are missing: list the words that the dimension is heard in, as { vi: [ấm áp], en: [warm] }, here or under facets',
    vi: 'còn thiếu: hãy liệt kê những từ thể hiện chiều này, dạng { vi: [ấm áp], en: [warm] }, tại đây hoặc trong facets',
  }),
  NO_WORD: (word) => ({
    en: `"${word}" holds no word: write at least one letter or digit`,
    vi: `"${word}" không có từ nào: hãy ghi ít nhất một chữ cái hoặc chữ số`,
  }),
  BOTH_POLES: (word) => ({
    en: `"${word}" is listed for the dimension and for its opposite; keep it in one of the two`,
    vi: `"${word}" nằm ở cả chiều này lẫn cực ngược lại; hãy chỉ giữ ở một nơi`,
  }),
};

/** A problem of the brandbook's own checks as a sentence in both languages. */
export const customText = (problem: string, word: string): Localised =>
  TEXTS[problem]?.(word) ?? { en: 'has the wrong shape', vi: 'viết chưa đúng dạng' };
