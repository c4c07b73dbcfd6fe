import type { KindExamples } from './examples';

const heading = (text: string) => [{ path: 'title', text, format: 'plain', kind: 'heading', level: 1 } as const];

export const examples: KindExamples = {
  valid: [
    { options: { match: '$sentence' }, text: heading('Ưu đãi tại Đà Nẵng') },
    { options: { match: '$title' }, text: heading('A Quiet Stay by the Sea'), language: 'en' },
    { options: { match: '$sentence' }, text: heading('Free Wi-Fi and HTTPS for guests'), language: 'en' },
  ],
  invalid: [
    {
      options: { match: '$sentence' },
      text: heading('Ưu Đãi Mùa Hè Dành Cho Bạn'),
      actual: ['Ưu Đãi Mùa Hè Dành Cho Bạn'],
    },
    {
      options: { match: '$title' },
      text: heading('A quiet stay by the sea'),
      language: 'en',
      actual: ['A quiet stay by the sea'],
    },
    { options: { match: '$upper' }, text: heading('Lối ra'), actual: ['Lối ra'], expected: ['LỐI RA'] },
    {
      options: { match: '$lower' },
      text: heading('Our Story'),
      language: 'en',
      actual: ['Our Story'],
      expected: ['our story'],
    },
  ],
};
