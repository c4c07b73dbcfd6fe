import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: { tokens: ['cheap', 'giá rẻ'] }, text: 'Cheaper, the cheapest; `giá` và giárẻ.' },
    { options: { tokens: ['giá rẻ'] }, text: '' },
    { options: { tokens: ['giá sốc'] }, text: 'Giá mỗi đêm đã gồm bữa sáng. Sốc điện là nguy hiểm.' },
    { options: { tokens: ['rẻ'], exceptions: ['rẻ quạt'] }, text: 'Cây rẻ quạt trước hiên đã nở hoa.' },
    { options: { tokens: ['apple'], ignorecase: false }, text: 'Apple makes phones.' },
    { options: { tokens: ['C++'] }, text: 'Vitamin C giúp da khoẻ.' },
  ],
  invalid: [
    // As people type: broken lines, hyphens, capitals, decomposed letters, pictures, markup.
    { options: { tokens: ['giá rẻ'] }, text: '🔥GIÁ\r\nRẺ🔥, giá-rẻ', actual: ['GIÁ\r\nRẺ', 'giá-rẻ'] },
    { options: { tokens: ['giá rẻ'] }, text: 'giá rẻ'.normalize('NFD'), actual: ['giá rẻ'.normalize('NFD')] },
    {
      options: { tokens: ['giá rẻ'] },
      text: [
        { path: 'body', text: '<p>Giá <b>rẻ</b></p><img alt="giá&nbsp;rẻ"><a href="/gia-re">xem</a>', format: 'html' },
      ],
      actual: ['Giá <b>rẻ', 'giá&nbsp;rẻ'],
    },
    { options: { tokens: ['số 1'] }, text: 'Số 1 Việt Nam, số 10.', actual: ['Số 1'] },
    { options: { tokens: ['giá sốc', 'cheap'] }, text: 'Giá  sốc hôm nay, so CHEAP!', actual: ['Giá  sốc', 'CHEAP'] },
    { options: { tokens: ['hòa đồng'] }, text: 'Ai cũng hoà đồng.', actual: ['hoà đồng'] },
    { options: { tokens: ['!'], nonword: true }, text: 'Mua ngay! Kẻo hết!', actual: ['!', '!'] },
    {
      options: { tokens: ['giá (sốc|hời)', { pattern: 'colou?r' }] },
      text: 'Giá hời for every color.',
      actual: ['Giá hời', 'color'],
    },
    { options: { tokens: ['rẻ', 'giá rẻ'] }, text: 'Phòng giá rẻ, món rẻ.', actual: ['giá rẻ', 'rẻ'] },
    {
      options: { tokens: ['Sống trọn từng con sóng.'] },
      text: 'Hãy sống trọn từng con sóng nhé.',
      actual: ['sống trọn từng con sóng'],
    },
  ],
};
