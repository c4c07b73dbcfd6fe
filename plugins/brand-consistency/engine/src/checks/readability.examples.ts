import type { KindExamples } from './examples';

const HARD =
  'Comprehensive organisational transformation necessitates the systematic consideration of interdependent ' +
  'infrastructural requirements, notwithstanding the considerable administrative difficulties that such an ' +
  'undertaking invariably presents to everybody who is responsible for its implementation.';
const EASY =
  'We grow tea. We pick it by hand in the cool of the day. Then we dry it, roll it, and pack it in a tin. You open ' +
  'the tin at home and smell the hill where it grew. That is all we do, and we do it well.';

export const examples: KindExamples = {
  valid: [
    { options: { metrics: ['Flesch-Kincaid'], grade: 8 }, text: EASY, language: 'en' },
    { options: { metrics: ['SMOG'], grade: 8 }, text: 'Comprehensive organisational transformation.', language: 'en' },
    {
      options: { metrics: ['Flesch-Kincaid'], grade: 1, minWords: 5 },
      text: 'Trà sen Tây Hồ được ướp thủ công trong bảy ngày liền.',
      language: 'vi',
    },
  ],
  invalid: [
    {
      options: { metrics: ['Flesch-Kincaid', 'Gunning Fog'], grade: 8 },
      text: HARD,
      language: 'en',
      actual: [''],
      messages: [/reads at grade \d+\.\d; the highest allowed is 8/u],
    },
  ],
};
