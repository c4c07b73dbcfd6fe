import type { Localised, Language } from '../../../engine/src/language';
import { explainMeasure } from '../../../engine/src/voice/explain';
import { AXIS_NAME } from '../../../engine/src/voice/explain-texts';
import { TONE_AXES, TRAITS, type Measure, type Voice } from '../../../engine/src/voice/types';

/** A dimension of the brand's own, with its name. */
export interface NamedMeasure {
  readonly name: Localised;
  readonly measure: Measure;
}

const WORDS: Localised = { en: 'words', vi: 'từ' };
const READABILITY: Readonly<Record<'grade' | 'sentenceLength' | 'longSentences', Localised>> = {
  grade: { en: 'school grade', vi: 'bậc lớp (chỉ tiếng Anh)' },
  sentenceLength: { en: 'words in a sentence, on average', vi: 'số tiếng trung bình mỗi câu' },
  longSentences: { en: 'long sentences', vi: 'câu dài' },
};

/** A voice for people: each axis with its interval and the words that make it, in the user's language. */
export function prettyVoice(
  id: string,
  words: number,
  voice: Voice,
  own: readonly NamedMeasure[],
  lang: Language,
): string {
  const rows: NamedMeasure[] = [
    ...TONE_AXES.map((axis) => ({ name: AXIS_NAME[axis], measure: voice.tone[axis] })),
    ...TRAITS.map((trait) => ({ name: AXIS_NAME[trait], measure: voice.personality[trait] })),
    ...own,
    { name: AXIS_NAME.tier, measure: voice.tier },
    { name: AXIS_NAME.sentiment, measure: voice.sentiment },
  ];
  const lines = rows.map(({ name, measure }) => {
    const told = explainMeasure(measure, lang, name);
    return measure.value === null ? `  ${told}` : `  ${told}  [${whole(measure.low)}…${whole(measure.high)}]`;
  });
  return [`${id}  ${voice.language ?? '?'}  ${words} ${WORDS[lang]}`, ...lines, ...readability(voice, lang), ''].join(
    '\n',
  );
}

const whole = (value: number): string => String(Math.round(value)).replace('-', '−');

function readability({ readability: { grade, sentenceLength, longSentences } }: Voice, lang: Language): string[] {
  const shown: (readonly [Localised, string])[] = [
    ...(grade === null ? [] : [[READABILITY.grade, grade.toFixed(1)] as const]),
    ...(sentenceLength === null ? [] : [[READABILITY.sentenceLength, sentenceLength.toFixed(1)] as const]),
    ...(longSentences === null ? [] : [[READABILITY.longSentences, `${Math.round(100 * longSentences)} %`] as const]),
  ];
  return shown.map(([name, value]) => `  ${name[lang]}: ${value}`);
}
