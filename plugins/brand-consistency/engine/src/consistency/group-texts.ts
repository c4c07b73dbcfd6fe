import type { Localised } from '../language';
import type { AttributeName } from './compact-profiles';
import type { GroupMeasure } from './types';
import { compared } from './voice-words';

const ATTRIBUTE_NAME: Readonly<Record<AttributeName, Localised>> = {
  brand: { en: 'Brand', vi: 'Thương hiệu' },
  channel: { en: 'Channel', vi: 'Kênh' },
  department: { en: 'Department', vi: 'Bộ phận' },
  stage: { en: 'Stage', vi: 'Giai đoạn' },
  touchpoint: { en: 'Touchpoint', vi: 'Điểm chạm' },
  language: { en: 'Language', vi: 'Ngôn ngữ' },
};
const CENTRE: Localised = { en: 'the centre of all texts', vi: 'mức chung' };
const MOST_NAMED = 3;

/** One sentence on how a group differs from the centre of all texts. */
export function groupMessage(
  by: AttributeName,
  value: string,
  measured: number,
  fewest: number,
  measures: readonly GroupMeasure[],
): Localised {
  const name = ATTRIBUTE_NAME[by];
  const texts = { en: `${measured} ${measured === 1 ? 'text' : 'texts'}`, vi: `${measured} nội dung` };
  const who = { en: `${name.en} “${value}” (${texts.en})`, vi: `${name.vi} “${value}” (${texts.vi})` };
  if (measured < fewest)
    return {
      en: `${who.en} has too few measurable texts to tell.`,
      vi: `${who.vi} có quá ít nội dung đo được để kết luận.`,
    };
  const apart = measures
    .filter((measure) => measure.apart)
    .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))
    .slice(0, MOST_NAMED)
    .map(({ measure, difference }) => {
      const words = compared(measure, difference.value, CENTRE);
      const [low, high] = [difference.low, difference.high].map(Math.abs).sort((a, b) => a - b);
      const interval = `(${Math.round(low ?? 0)}–${Math.round(high ?? 0)})`;
      return { en: `${words.en} ${interval}`, vi: `${words.vi} ${interval}` };
    });
  if (apart.length === 0) return { en: `${who.en} sounds like the rest.`, vi: `${who.vi} có giọng như mức chung.` };
  return {
    en: `${who.en} is ${apart.map(({ en }) => en).join('; ')}.`,
    vi: `${who.vi} ${apart.map(({ vi }) => vi).join('; ')}.`,
  };
}
