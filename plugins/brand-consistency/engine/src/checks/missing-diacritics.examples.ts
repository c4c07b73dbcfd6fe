import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: {}, text: 'Khuyến mãi lớn cho khách hàng tại Việt Nam.' },
    { options: {}, text: 'Anh cho em xem tay, hai ba con cua, mua mang theo nha.' },
    { options: {}, text: 'Đại diện: Nguyen Van An, công ty Phuong Nam, bay Vietnam Airlines.' },
    { options: {}, text: 'Theo dõi #khuyenmai và trang khuyen-mai của chúng tôi.' },
    { options: {}, text: 'Nhắn tin: “dang ky goi cuoc” gửi tổng đài.' },
    { options: {}, text: 'Our guests stay by the sea and eat banh mi.', language: 'en' },
    { options: { exceptions: ['Trai nghiem moi'] }, text: 'Chiến dịch Trai nghiem moi bắt đầu hôm nay.' },
  ],
  invalid: [
    {
      options: {},
      text: 'Khuyen mai lon cho khach hang',
      actual: ['Khuyen mai lon cho khach hang'],
      messages: [/typed without diacritics/],
    },
    {
      options: {},
      text: 'Chúng tôi có khuyen mai cho khách mới hôm nay.',
      actual: ['khuyen mai'],
      expected: ['khuyến mãi'],
    },
    {
      options: {},
      text: 'Bạn khong cần đặt trước, mien phi giao hàng.',
      actual: ['khong', 'mien phi'],
      expected: ['không'],
    },
    { options: {}, text: 'Món này được nhieu người thích.', actual: ['nhieu'], expected: ['nhiều'] },
  ],
};
