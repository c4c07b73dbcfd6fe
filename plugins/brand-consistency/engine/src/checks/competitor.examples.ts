import type { KindExamples } from './examples';

const rivals = { names: ['Resort Mây', 'Cloudia'], slogans: ['Chạm vào tầng mây'] };

export const examples: KindExamples = {
  valid: [
    { options: rivals, text: 'Khách ngắm mây trôi trên resort. Mây che đỉnh núi.' },
    { options: rivals, text: 'Clouds drift above the villa.', language: 'en' },
    { options: { names: ['Mây'], exceptions: ['Mây Trắng'] }, text: 'Biệt thự Mây Trắng đã sẵn sàng.' },
  ],
  invalid: [
    { options: rivals, text: '#Cloudia, cloudia.vn và ResortMây.', actual: ['Cloudia', 'cloudia', 'ResortMây'] },
    {
      options: rivals,
      text: 'Khác với Resort\r\nMây.'.normalize('NFD'),
      actual: ['Resort\r\nMây'.normalize('NFD')],
      messages: [/comparison/],
    },
    { options: rivals, text: 'Từng nghỉ ở Resort Mây.', actual: ['Resort Mây'], messages: [/names a competitor/] },
    {
      options: rivals,
      text: 'Phòng rẻ hơn RESORT MÂY.',
      actual: ['RESORT MÂY'],
      messages: [/Leave out the comparison/],
    },
    {
      options: rivals,
      text: 'Đến đây để “Chạm vào tầng mây”.',
      actual: ['Chạm vào tầng mây'],
      messages: [/competitor’s words/],
    },
    {
      options: rivals,
      text: "Cloudia's rooms and Claudia, Clouddia too.",
      language: 'en',
      actual: ["Cloudia's", 'Claudia', 'Clouddia'],
    },
    {
      options: rivals,
      text: 'Cloudia has a pool. Unlike Cloudia, we have a lake.',
      language: 'en',
      actual: ['Cloudia', 'Cloudia'],
      messages: [/names/, /comparison/],
    },
  ],
};
