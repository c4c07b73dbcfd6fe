import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: { swap: { hotel: 'resort' } }, text: 'Hotels and the hotelier.', language: 'en' },
    { options: { swap: { khách: 'quý khách' } }, text: 'Kính mời quý khách dùng trà.' },
    { options: { swap: { 'sen việt': 'Sen Việt' } }, text: 'Sen Việt mở cửa từ 7 giờ.' },
    { options: { swap: { rẻ: 'phải chăng' }, exceptions: ['rẻ quạt'] }, text: 'Hoa rẻ quạt.' },
  ],
  invalid: [
    {
      options: { swap: { 'khách sạn': 'khu nghỉ' } },
      text: 'KHÁCH SẠN và khách  sạn',
      actual: ['KHÁCH SẠN', 'khách  sạn'],
    },
    {
      options: { swap: { 'e-mail': 'email' } },
      text: 'E-mail us about e-mails.',
      language: 'en',
      actual: ['E-mail'],
      expected: ['email'],
    },
    {
      options: { swap: { 'giá rẻ': 'ưu đãi riêng' } },
      text: 'Giá rẻ mỗi ngày.',
      actual: ['Giá rẻ'],
      expected: ['ưu đãi riêng'],
    },
    {
      options: { swap: { bargain: ['privilege', 'offer'] } },
      text: 'BARGAIN!',
      actual: ['BARGAIN'],
      expected: ['privilege', 'offer'],
    },
    { options: { swap: { wifi: 'Wi-Fi' } }, text: 'Free WIFI in the lobby.', actual: ['WIFI'], expected: ['Wi-Fi'] },
  ],
};
