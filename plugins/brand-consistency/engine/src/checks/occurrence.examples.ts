import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: { token: 'ưu đãi', max: 2 }, text: 'Ưu đãi tháng này và ưu đãi tháng sau.' },
    { options: { token: '!', max: 1 }, text: 'Một dấu chấm than là đủ!' },
    { options: { tokens: ['Sen Việt', 'resort'], min: 1 }, text: 'Resort nằm bên biển.' },
    { options: { token: 'new', max: 1, per: 'block' }, text: 'A new villa.\n\nA new pool.' },
    { options: { token: 'new', max: 1, per: 'sentence' }, text: 'A new villa. A new pool.' },
  ],
  invalid: [
    { options: { token: '🔥', max: 1 }, text: 'Nóng 🔥🔥🔥', actual: ['🔥'], messages: [/3 times/] },
    { options: { token: 'ưu đãi', max: 1 }, text: 'ƯU ĐÃI, ưu\r\nđãi.', actual: ['ưu\r\nđãi'] },
    {
      options: { token: 'ưu đãi', max: 1 },
      text: 'Ưu đãi lớn, ưu đãi sâu, ưu đãi mãi.',
      actual: ['ưu đãi'],
      messages: [/3 times/],
    },
    { options: { token: '!', max: 1 }, text: 'Vui quá! Ngon quá!', actual: ['!'] },
    {
      options: { token: 'new', max: 1, per: 'sentence' },
      text: 'A new villa. A new, new pool.',
      actual: ['new'],
      messages: [/2 times/],
    },
    {
      options: { token: 'hotline', min: 1 },
      text: 'Gọi cho chúng tôi.',
      actual: [''],
      messages: [/hotline.*at least 1/],
    },
  ],
};
