import { median } from '../consistency/robust';
import { LANGUAGES } from '../language';
import { TONE_MEASURES } from './measures';
import { inEnglish, inVietnamese } from './numbers';
import type { Samples } from './samples';
import { ENOUGH_TEXTS, FEWEST_FOR_OUTLIERS, WIDE_SPREAD } from './settings';
import { REASON_TEXT } from '../voice/explain-texts';
import type { LearningNote } from './types';

/** What is to be said of the texts themselves. */
export function notesOn({ samples, skipped }: Samples): LearningNote[] {
  const notes: LearningNote[] = [];
  const count = samples.length;
  if (count === 0)
    notes.push({
      code: 'NO_TEXT',
      message: {
        en: 'No text to learn from. Give 5 to 20 approved texts in Vietnamese or English.',
        vi: 'Không có nội dung nào để học. Hãy đưa 5 đến 20 nội dung đã duyệt bằng tiếng Việt hoặc tiếng Anh.',
      },
      ids: [],
    });
  else if (count < ENOUGH_TEXTS)
    notes.push({
      code: 'FEW_TEXTS',
      message: {
        en: `Only ${count} ${count === 1 ? 'text' : 'texts'}: every proposal is of low confidence. Give ${ENOUGH_TEXTS} or more.`,
        vi: `Chỉ có ${count} nội dung nên mọi đề xuất đều có độ tin cậy thấp. Hãy đưa từ ${ENOUGH_TEXTS} nội dung trở lên.`,
      },
      ids: samples.map(({ id }) => id),
    });
  for (const { id, reason } of skipped) {
    const why = REASON_TEXT[reason];
    notes.push({
      code: 'TEXT_SKIPPED',
      message: {
        en: `“${id}” is left out (${why.en}).`,
        vi: `Không tính “${id}” (${why.vi}).`,
      },
      ids: [id],
    });
  }
  return [...notes, ...touchpointNote(samples), ...languageNotes(samples)];
}

function touchpointNote(samples: Samples['samples']): LearningNote[] {
  const without = samples.filter(({ touchpoint }) => touchpoint === null).map(({ id }) => id);
  if (without.length === 0) return [];
  return [
    {
      code: 'NO_TOUCHPOINT',
      message: {
        en: `${without.length} of ${samples.length} texts name no touchpoint; lengths are learnt per touchpoint only.`,
        vi: `${without.length}/${samples.length} nội dung không ghi điểm chạm; độ dài chỉ học được theo từng điểm chạm.`,
      },
      ids: without,
    },
  ];
}

/** One target serves both languages: where they are spoken differently, it may suit neither. */
function languageNotes(samples: Samples['samples']): LearningNote[] {
  const [en, vi] = LANGUAGES.map((language) => samples.filter((sample) => sample.language === language));
  if (en === undefined || vi === undefined || Math.min(en.length, vi.length) < FEWEST_FOR_OUTLIERS) return [];
  return TONE_MEASURES.flatMap(({ label, of }): LearningNote[] => {
    const [inEn, inVi] = [en, vi].map((own) => median(own.flatMap(({ voice }) => of(voice).value ?? [])));
    if (inEn === undefined || inVi === undefined || !(Math.abs(inEn - inVi) > WIDE_SPREAD)) return [];
    return [
      {
        code: 'LANGUAGES_DIFFER',
        message: {
          en: `“${label.en}” differs by language: English ${inEnglish(inEn)}, Vietnamese ${inEnglish(inVi)}. One target serves both: learn from one language alone, or bring the texts nearer to each other.`,
          vi: `“${label.vi}” khác nhau giữa hai ngôn ngữ: tiếng Anh ${inVietnamese(inEn)}, tiếng Việt ${inVietnamese(inVi)}. Một mức dùng chung cho cả hai: hãy chỉ học từ một ngôn ngữ, hoặc chỉnh nội dung cho gần nhau hơn.`,
        },
        ids: [],
      },
    ];
  });
}
