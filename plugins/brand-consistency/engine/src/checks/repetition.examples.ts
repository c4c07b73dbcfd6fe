import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: {}, text: 'Hương trà dần dần lan toả, từ từ thấm vào từng góc nhỏ xinh xinh.', language: 'vi' },
    { options: {}, text: 'It is very, very quiet, and the rooms that had had no view now have one.', language: 'en' },
    { options: {}, text: 'Duran Duran play on Bora Bora.', language: 'en' },
    { options: { density: { max: 2 } }, text: 'Phòng nhìn ra biển. Hồ bơi nhìn ra vườn sen.', language: 'vi' },
    { options: { exceptions: ['Và và Và'] }, text: 'Nhóm Và và Và hát.', language: 'vi' },
  ],
  invalid: [
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
