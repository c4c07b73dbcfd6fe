import type { TouchpointPlan } from '../../brandbook/plan';
import type { Language } from '../../language';
import type { Voice } from '../../voice/types';
import { hundredths, saturate } from '../allocate';
import { assessedBy, notAssessed, type DimensionLoss, type LossItem } from '../loss';

/** Grades above the highest allowed at which 63 % is lost. */
const GRADE_SCALE = 5;
/** The same for sentence length, as a share of the longest allowed mean. */
const SENTENCE_SCALE = 0.8;
const FEWEST_WORDS = 20;

/** Audience: can the readers that the brand is for follow the text? */
export function audienceLoss(
  voice: Voice,
  plan: TouchpointPlan,
  language: Language | null,
  words: number,
): DimensionLoss {
  const target = language === null ? undefined : plan.readability[language];
  if (!target || (target.gradeMax === undefined && target.sentenceMax === undefined)) return notAssessed('NO_TARGET');
  if (words < FEWEST_WORDS) return notAssessed('TOO_SHORT');
  const { grade, sentenceLength } = voice.readability;
  const items: LossItem[] = [];
  if (target.gradeMax !== undefined && grade !== null) {
    const shown = Math.round(grade);
    items.push({
      source: { feature: 'readability.grade' },
      label: {
        en: `reads at grade ${shown}; your readers are at ${target.gradeMax}`,
        vi: `khó đọc ở bậc ${shown}; độc giả của bạn ở bậc ${target.gradeMax}`,
      },
      loss: saturate(grade - target.gradeMax, GRADE_SCALE),
      evidence: [],
    });
  }
  if (target.sentenceMax !== undefined && sentenceLength !== null) {
    const shown = hundredths(sentenceLength).toFixed(0);
    items.push({
      source: { feature: 'readability.sentences' },
      label: {
        en: `sentences of ${shown} words on average; at most ${target.sentenceMax} suit your readers`,
        vi: `trung bình ${shown} tiếng một câu; độc giả của bạn hợp với nhiều nhất ${target.sentenceMax}`,
      },
      loss: saturate(sentenceLength / target.sentenceMax - 1, SENTENCE_SCALE),
      evidence: [],
    });
  }
  return items.length === 0 ? notAssessed('NO_TARGET') : assessedBy(items);
}
