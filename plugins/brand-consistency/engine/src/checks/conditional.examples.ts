import type { KindExamples } from './examples';

const acronym = { first: '\\b[A-Z]{3,5}\\b', second: '(?:\\b\\p{Lu}\\p{L}+ )+\\(([A-Z]{3,5})\\)' };
const price = { first: '\\d[\\d.]* ?đ', second: 'VAT' };

export const examples: KindExamples = {
  valid: [
    { options: acronym, text: 'The World Health Organisation (WHO) said so. The WHO is sure.' },
    { options: { ...acronym, exceptions: ['HTML'] }, text: 'Written in HTML.' },
    { options: price, text: 'Giá 120.000đ, đã gồm VAT.' },
  ],
  invalid: [
    {
      options: price,
      text: [{ path: 'body', text: '<p>120.000 đ</p><p>VAT</p>', format: 'html' }],
      actual: ['120.000 đ'],
    },
    {
      options: acronym,
      text: 'The WHO said so, and the WHO is sure.',
      actual: ['WHO'],
      messages: [/“WHO” is not explained/u],
    },
    { options: price, text: 'Giá chỉ 120.000đ mỗi hộp.', actual: ['120.000đ'], messages: [/lacks what belongs/u] },
  ],
};
