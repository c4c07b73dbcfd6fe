import type { Localised } from '../language';
import type { RuleHead } from './rule';

type Values = ReadonlyMap<string, unknown>;

const text = (values: Values, key: string): string => {
  const value = values.get(key);
  return typeof value === 'string' ? value : '';
};

const SEGMENTER: Localised = {
  en: 'a sentence ends where our own lists say so, not where Vale’s trained segmenter does',
  vi: 'ranh giới câu theo danh sách riêng của engine, không theo bộ tách câu đã huấn luyện của Vale',
};

/** Where a rule that runs means something else here than in Vale, so that the two may differ; null: nowhere. */
export function adaptationOf(head: RuleHead, values: Values): Localised | null {
  const notes: Localised[] = [];
  if (head.kind === 'capitalization' && text(values, 'match') === '$title' && text(values, 'style') !== 'Chicago') {
    notes.push({
      en: '“to” inside a title is left as it was written: only a tagger tells “to run” from “to Rome”',
      vi: '“to” giữa tiêu đề được giữ nguyên: chỉ bộ gán nhãn từ loại mới phân biệt được “to run” với “to Rome”',
    });
  }
  if (head.kind === 'metric' || head.kind === 'readability' || head.scope.some((scope) => /\bsentence\b/.test(scope))) {
    notes.push(SEGMENTER);
  }
  if (head.kind === 'sequence') {
    notes.push({
      en: 'words are cut by our own rules; rules with a tag do not run',
      vi: 'từ được tách theo quy tắc riêng của engine; quy tắc có nhãn từ loại thì không chạy',
    });
  }
  if (head.action.name === 'suggest') {
    notes.push({
      en: 'its action proposes nothing: Vale would ask a dictionary or run a script',
      vi: 'phần action không gợi ý gì: Vale sẽ phải tra từ điển hoặc chạy mã kịch bản',
    });
  }
  if (notes.length === 0) return null;
  return { en: notes.map(({ en }) => en).join('; '), vi: notes.map(({ vi }) => vi).join('; ') };
}
