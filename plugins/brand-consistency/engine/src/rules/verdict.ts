import type { Localised } from '../language';
import type { RuleDiagnostic } from './diagnostic';
import type { NearMissReason, TextExplanation } from './explanation';

const REASONS: Readonly<Record<NearMissReason, Localised>> = {
  scope: { en: 'stand in blocks that the rule does not read', vi: 'nằm trong đoạn mà quy tắc không đọc' },
  language: { en: 'stand in another language', vi: 'nằm trong đoạn viết bằng ngôn ngữ khác' },
  exception: { en: 'are covered by its exceptions', vi: 'thuộc ngoại lệ của quy tắc' },
  case: { en: 'differ in their capitals', vi: 'khác ở chữ hoa, chữ thường' },
  spelling: { en: 'differ in diacritics, blanks or hyphens', vi: 'khác ở dấu, khoảng trắng hoặc gạch nối' },
  letter: { en: 'differ by one letter', vi: 'khác một chữ cái' },
};

/** The reason of most near misses; the first in the table of equals. */
function commonest(texts: readonly TextExplanation[]): { reason: NearMissReason; count: number } | null {
  const counts = new Map<NearMissReason, number>();
  for (const { reason } of texts.flatMap(({ nearMisses }) => nearMisses))
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? null : { reason: best[0], count: best[1] };
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const texts = (count: number): string => (count === 1 ? '1 text' : `${count} texts`);

/**
 * One sentence on a dry run; when nothing was found, the likeliest reason why.
 * @param seeksWords whether the rule looks for words that it names, and does not judge, count or miss something
 */
export function verdictOf(
  explained: readonly TextExplanation[],
  diagnostics: readonly RuleDiagnostic[],
  seeksWords: boolean,
): Localised {
  const count = (of: (text: TextExplanation) => readonly unknown[]): number =>
    explained.reduce((sum, text) => sum + of(text).length, 0);
  const hits = count((text) => text.hits);
  const silenced = count((text) => text.silenced);
  if (hits > 0) {
    const hit = explained.filter((text) => text.hits.length > 0).length;
    return {
      en: `Found ${times(hits)} in ${hit} of ${texts(explained.length)}${silenced > 0 ? `, and silenced ${times(silenced)}` : ''}.`,
      vi: `Tìm thấy ${hits} lần trong ${hit}/${explained.length} nội dung${silenced > 0 ? `, được bỏ qua ${silenced} lần` : ''}.`,
    };
  }
  if (silenced > 0) {
    return {
      en: `Everything it found (${silenced}) was silenced by comments or exceptions.`,
      vi: `Mọi chỗ tìm thấy (${silenced}) đều được bỏ qua bằng ghi chú hoặc ngoại lệ.`,
    };
  }
  const error = diagnostics.find(({ code }) => code.startsWith('NEVER_'));
  if (error !== undefined) return error.message;
  if (explained.length > 0 && explained.every(({ applies }) => !applies)) {
    return {
      en: 'The rule is bound to other touchpoints or journey stages: name one with --touchpoint or --stage.',
      vi: 'Quy tắc chỉ dùng cho điểm chạm hoặc giai đoạn khác: nêu bằng --touchpoint hoặc --stage.',
    };
  }
  if (explained.length > 0 && explained.every(({ read }) => read === 0)) {
    return {
      en: 'No block of these texts is in its scope or language.',
      vi: 'Không đoạn nào của các nội dung này thuộc phạm vi hay ngôn ngữ của quy tắc.',
    };
  }
  const near = commonest(explained);
  if (near !== null) {
    const reason = REASONS[near.reason];
    return {
      en: `Nothing found; near misses that ${reason.en}: ${near.count}.`,
      vi: `Không tìm thấy gì; số chỗ gần giống nhưng ${reason.vi}: ${near.count}.`,
    };
  }
  const where = {
    en: `Nothing found in ${texts(explained.length)}`,
    vi: `Không tìm thấy gì trong ${explained.length} nội dung`,
  };
  return seeksWords
    ? { en: `${where.en}: none of its words is there.`, vi: `${where.vi}: không có từ nào mà quy tắc tìm.` }
    : { en: `${where.en}: they keep to the rule.`, vi: `${where.vi}: đều đúng quy tắc.` };
}
