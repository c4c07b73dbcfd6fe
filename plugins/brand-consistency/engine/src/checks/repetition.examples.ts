import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: {}, text: 'Hương trà dần dần lan toả, từ từ thấm vào từng góc nhỏ xinh xinh.', language: 'vi' },
    { options: {}, text: 'It is very, very quiet, and the rooms that had had no view now have one.', language: 'en' },
    { options: {}, text: 'Duran Duran play on Bora Bora.', language: 'en' },
    { options: { density: { max: 2 } }, text: 'Phòng nhìn ra biển. Hồ bơi nhìn ra vườn sen.', language: 'vi' },
    { options: { exceptions: ['Và và Và'] }, text: 'Nhóm Và và Và hát.', language: 'vi' },
    {
      options: {},
      text: 'Bàn là là vật dụng quen thuộc; cò bay là là mặt nước. Một chút một chút, đi đi lại lại.',
      language: 'vi',
    },
    { options: {}, text: 'Tours in the US us locals love.', language: 'en' },
  ],
  invalid: [
    {
      options: {},
      text: 'Chúng tôi chúng tôi mời quý khách\r\nquý khách dùng trà.'.normalize('NFD'),
      language: 'vi',
      actual: ['Chúng tôi chúng tôi'.normalize('NFD'), 'quý khách\r\nquý khách'.normalize('NFD')],
      expected: ['Chúng tôi'],
    },
    {
      options: {},
      text: 'I I think THE THE room is ready.',
      language: 'en',
      actual: ['I I', 'THE THE'],
      expected: ['I'],
    },
    { options: {}, text: 'Phòng và và hồ bơi.', language: 'vi', actual: ['và và'], expected: ['và'] },
    { options: {}, text: 'The the room is ready.', language: 'en', actual: ['The the'], expected: ['The'] },
    {
      options: { density: { words: 3, max: 1 } },
      text: 'Giá tốt mỗi ngày. Mua ngay giá tốt mỗi ngày.',
      language: 'vi',
      actual: ['giá tốt mỗi'],
    },
  ],
};
