import type { Tier } from '../brandbook/schema';
import type { Localised } from '../language';
import { inEnglish, inVietnamese, type Spreading } from './numbers';

const TIER_NAME: Readonly<Record<Tier, Localised>> = {
  budget: { en: 'budget', vi: 'bình dân' },
  mainstream: { en: 'mainstream', vi: 'phổ thông' },
  premium: { en: 'premium', vi: 'cao cấp' },
  luxury: { en: 'luxury', vi: 'xa xỉ' },
};

/** The same sentence on the numbers in both languages: median 44, spread 9, from 31 to 58. */
const numbers = ({ median, spread, lowest, highest }: Spreading): Localised => ({
  en: `median ${inEnglish(median)}, spread ${inEnglish(spread)}, from ${inEnglish(lowest)} to ${inEnglish(highest)}`,
  vi: `trung vị ${inVietnamese(median)}, độ phân tán ${inVietnamese(spread)}, từ ${inVietnamese(lowest)} đến ${inVietnamese(highest)}`,
});

const texts = (count: number): string => (count === 1 ? '1 text' : `${count} texts`);

export function toneWhy(
  axis: Localised,
  spreading: Spreading,
  value: { readonly target: number; readonly tolerance: number },
  count: number,
): Localised {
  const told = numbers(spreading);
  const from = Math.max(-100, value.target - value.tolerance);
  const to = Math.min(100, value.target + value.tolerance);
  return {
    en: `${texts(count)} on “${axis.en}”: ${told.en}. A text would fit from ${inEnglish(from)} to ${inEnglish(to)}.`,
    vi: `${count} nội dung, trục “${axis.vi}”: ${told.vi}. Nội dung đạt trong khoảng ${inVietnamese(from)} đến ${inVietnamese(to)}.`,
  };
}

export function traitWhy(trait: Localised, spreading: Spreading, value: number, speaking: number): Localised {
  const told = numbers(spreading);
  return {
    en: `“${trait.en}” is heard at about ${value} of 100: ${told.en}; words for or against it in ${texts(speaking)}.`,
    vi: `Nét “${trait.vi}” ở mức khoảng ${value}/100: ${told.vi}; có từ ngữ thể hiện trong ${speaking} nội dung.`,
  };
}

export function tierWhy(tier: Tier, spreading: Spreading, speaking: number): Localised {
  const told = numbers(spreading);
  const name = TIER_NAME[tier];
  return {
    en: `The texts sound ${name.en} (0 budget, 100 luxury): ${told.en}; words of price or luxury in ${texts(speaking)}.`,
    vi: `Nội dung nghe như phân khúc ${name.vi} (0 bình dân, 100 xa xỉ): ${told.vi}; có từ ngữ về giá hoặc sự sang trọng trong ${speaking} nội dung.`,
  };
}

export function flexWhy(
  axis: Localised,
  touchpoint: string,
  spreading: Spreading,
  usual: number,
  count: number,
): Localised {
  const told = numbers(spreading);
  return {
    en: `At “${touchpoint}” the brand speaks differently: “${axis.en}” over ${texts(count)}: ${told.en}; elsewhere about ${inEnglish(usual)}.`,
    vi: `Ở điểm chạm “${touchpoint}” thương hiệu nói khác đi: trục “${axis.vi}” trong ${count} nội dung: ${told.vi}; nhìn chung khoảng ${inVietnamese(usual)}.`,
  };
}
