import type { Localised } from '../language';
import type { MeasureName } from './measures';

/** What a text is called that has more, or less, of a measure than another: completes "is 12 points …". */
const COMPARED: Readonly<Record<MeasureName, { readonly more: Localised; readonly less: Localised }>> = {
  'tone.formal': {
    more: { en: 'stiffer (more formal)', vi: 'trang trọng hơn' },
    less: { en: 'more casual', vi: 'thân mật hơn' },
  },
  'tone.funny': {
    more: { en: 'more playful', vi: 'dí dỏm hơn' },
    less: { en: 'more serious', vi: 'nghiêm túc hơn' },
  },
  'tone.respectful': {
    more: { en: 'more respectful', vi: 'kính trọng hơn' },
    less: { en: 'less respectful', vi: 'kém kính trọng hơn' },
  },
  'tone.enthusiastic': {
    more: { en: 'more enthusiastic', vi: 'hào hứng hơn' },
    less: { en: 'more matter-of-fact', vi: 'điềm đạm hơn' },
  },
  'personality.sincerity': {
    more: { en: 'more sincere', vi: 'chân thành hơn' },
    less: { en: 'less sincere', vi: 'kém chân thành hơn' },
  },
  'personality.excitement': {
    more: { en: 'more lively', vi: 'sôi nổi hơn' },
    less: { en: 'less lively', vi: 'kém sôi nổi hơn' },
  },
  'personality.competence': {
    more: { en: 'more expert', vi: 'đậm nét năng lực hơn' },
    less: { en: 'less expert', vi: 'nhạt nét năng lực hơn' },
  },
  'personality.sophistication': {
    more: { en: 'more refined', vi: 'tinh tế hơn' },
    less: { en: 'less refined', vi: 'kém tinh tế hơn' },
  },
  'personality.ruggedness': {
    more: { en: 'more rugged', vi: 'mạnh mẽ hơn' },
    less: { en: 'less rugged', vi: 'kém mạnh mẽ hơn' },
  },
  tier: {
    more: { en: 'more upmarket', vi: 'nghe cao cấp hơn' },
    less: { en: 'more down-market', vi: 'nghe bình dân hơn' },
  },
};

/** How many points, and which way: `{en: "30 points stiffer (more formal)", vi: "trang trọng hơn {whom} 30 điểm"}`. */
export function compared(measure: MeasureName, difference: number, whom: Localised): Localised {
  const words = COMPARED[measure][difference > 0 ? 'more' : 'less'];
  const points = Math.round(Math.abs(difference));
  return {
    en: `${points} ${points === 1 ? 'point' : 'points'} ${words.en} than ${whom.en}`,
    vi: `${words.vi} ${whom.vi} ${points} điểm`,
  };
}
