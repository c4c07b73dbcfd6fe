import { analyse } from '../text/analyse';
import { explainMeasure } from './explain';
import { AXIS_NAME } from './explain-texts';
import { measureVoice } from './measure';
import { TONE_AXES, TRAITS, type FeatureContribution, type Measure } from './types';

const part = (
  feature: string,
  amount: number,
  words: FeatureContribution['words'],
  count = 1,
): FeatureContribution => ({
  feature,
  label: { en: feature, vi: feature },
  count,
  amount,
  words,
  evidence: [],
});
const MEASURE: Measure = {
  value: -34,
  low: -50,
  high: -18,
  contributions: [
    part('peer-address', -18, [{ text: 'mình', count: 3, amount: -18 }], 3),
    part('casual-particles', -10, [{ text: 'nha', count: 2, amount: -10 }], 2),
    part('exclamation', -6, [{ text: '!', count: 2, amount: -6 }], 2),
  ],
};

describe('explainMeasure', () => {
  it('tells a value by its words, in the user’s language', () => {
    expect(explainMeasure(MEASURE, 'vi', AXIS_NAME.formal)).toBe(
      'trang trọng −34: ‘mình’ ×3 (−18), ‘nha’ ×2 (−10), hai dấu chấm than (−6)',
    );
    expect(explainMeasure(MEASURE, 'en', AXIS_NAME.formal)).toBe(
      'formal −34: “mình” ×3 (−18), “nha” ×2 (−10), two exclamation marks (−6)',
    );
    expect(explainMeasure(MEASURE, 'en')).toMatch(/^−34: /);
  });

  it('tells a word once that speaks through several features', () => {
    const contributions = [
      part('a', -5.5, [{ text: 'cheap', count: 2, amount: -5.5 }], 2),
      part('b', -4.5, [{ text: 'Cheap', count: 1, amount: -4.5 }]),
    ];
    expect(explainMeasure({ ...MEASURE, value: -10, contributions }, 'en')).toBe('−10: “cheap” ×2 (−10)');
  });

  it('tells why there is no value', () => {
    const none: Measure = { value: null, low: -100, high: 100, reason: 'UNSUPPORTED_LANGUAGE', contributions: [] };
    expect(explainMeasure(none, 'vi', AXIS_NAME.funny)).toBe(
      'dấu hiệu dí dỏm: chưa đo được: chưa có danh sách từ cho ngôn ngữ này',
    );
  });

  it.each([
    'Hey guys!!! Wanna grab some dirt cheap noodles? We’ve got loads, lol 😂 so good, love it, amazing, crazy stuff.',
    'Kính chào Quý khách. Chúng tôi hân hạnh đón Quý khách tại bãi biển riêng yên tĩnh.',
    '🔥🔥 Giá sốc quá nè mấy bạn ơi!!! Ghé tụi mình ăn hủ tiếu liền nha, hihi',
    'khuyen mai soc gia re nha cac ban oi',
  ])('adds up in whole numbers: %s', (text) => {
    const voice = measureVoice(analyse([{ path: 'text', text, format: 'plain' }]));
    const measures = [...TONE_AXES.map((axis) => voice.tone[axis]), ...TRAITS.map((trait) => voice.personality[trait])];
    for (const measure of measures) {
      for (const language of ['en', 'vi'] as const) {
        const told = explainMeasure(measure, language);
        const number = (written: string): number => Number(written.replace('−', '-').replace('+', ''));
        const amounts = [...told.matchAll(/\(([+−]\d+)\)/g)].map(([, amount = '']) => number(amount));
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(number(told.slice(0, told.indexOf(':'))));
      }
    }
  });
});
