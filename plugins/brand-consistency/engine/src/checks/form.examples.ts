import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: { allCapsMax: 0 }, text: 'Kết nối qua HTTP, gửi về TP.HCM, trả bằng VND hoặc USD qua SMS OTP.' },
    { options: { allCapsMax: 0 }, text: 'Công ty TNHH MTV Sen Việt, UBND phường, ISO 22000.' },
    { options: { exclamationsMax: 1 }, text: 'Chúc mừng năm mới!' },
    { options: { emojiMax: 1 }, text: 'Trà sen ☕ và bánh. © 2026 Sen Việt™ → xem thêm ✓' },
    { options: { emojiMax: 1 }, text: 'Cả nhà 👨‍👩‍👧' },
    { options: { allCapsMax: 0, exceptions: ['SÓNG XANH'] }, text: 'Tour SÓNG XANH đi lúc sáu giờ.' },
    { options: { exclamationsMax: 0, exceptions: ['Yahoo!'] }, text: 'Liên hệ qua Yahoo! Mail.' },
    { options: { hashtagsMax: 1 }, text: 'Ghé quán nha #buasang. Bàn #1 còn trống.' },
    { options: { percent: 'joined', units: 'spaced' }, text: 'Giảm 20%, hộp 5 kg, dài 1,5 m, phòng 4G.' },
    {
      options: { decimal: 'comma', thousands: 'point' },
      text: 'Giá 1.250.000, nặng 2,5 kg, mở 7.30 sáng, ngày 12.05.2026, bản 1.2.3.',
    },
    {
      options: { currency: { sign: 'đ', spacing: 'joined' } },
      text: 'Cơm 35.000đ, hai phần 70.000đ. Hồ 5k lượt thích.',
    },
    { options: { currency: { sign: 'đ', short: 'full' } }, text: 'Đã có 2 triệu khách và 5k lượt xem.' },
    { options: { date: 'dd/mm/yyyy' }, text: 'Từ 05/03/2026 đến 20/3, số 12/05/2026/CN.' },
    {
      options: { phone: ['0000 000 000', '0000 0000'] },
      text: 'Gọi 0900 123 456 hoặc 1900 1234. Tài khoản 0123456789012.',
    },
  ],
  invalid: [
    { options: { allCapsMax: 0 }, text: 'GIÁ SỐC hôm nay.', actual: ['GIÁ SỐC'] },
    {
      options: { allCapsMax: 0 },
      text: 'HOT SALE at the resort, a SENSATIONAL one.',
      actual: ['HOT SALE', 'SENSATIONAL'],
    },
    { options: { exclamationsMax: 0 }, text: 'Rẻ quá!!! Mua đi!', actual: ['!!!', '!'] },
    {
      options: { exclamationsMax: 1 },
      text: 'Chào bạn! Ghé nha!',
      actual: ['!'],
      messages: [/has 2, the brand uses 1/],
    },
    { options: { emojiMax: 0 }, text: 'Ngon 🔥🔥 lắm 😋', actual: ['🔥🔥', '😋'] },
    { options: { emojiMax: 0 }, text: 'Miễn phí ☎️ 1️⃣ 🇻🇳', actual: ['☎️ 1️⃣ 🇻🇳'] },
    { options: { hashtagsMax: 1 }, text: 'Ngon #com #tam', actual: ['#tam'], messages: [/Use fewer hashtags/] },
    {
      options: { percent: 'spaced', units: 'spaced' },
      text: 'Giảm 20%, hộp 12,5kg.',
      actual: ['20%', '12,5kg'],
      expected: ['20 %'],
    },
    {
      options: { decimal: 'comma', thousands: 'point' },
      text: 'Giá 1,250,000đ, nặng 2.5 kg, thêm 35000đ.',
      actual: ['1,250,000', '2.5', '35000'],
      expected: ['1.250.000'],
    },
    {
      options: { decimal: 'point', thousands: 'comma' },
      text: 'It weighs 2,5 kg and costs 1.250.000 dong.',
      language: 'en',
      actual: ['2,5', '1.250.000'],
      expected: ['2.5'],
    },
    {
      options: { currency: { sign: 'đ', spacing: 'joined' } },
      text: 'Cơm 35.000 VND, nước 10.000 đ, bánh ₫20.000.',
      actual: ['35.000 VND', '10.000 đ', '₫20.000'],
      expected: ['35.000đ'],
    },
    {
      options: { currency: { sign: 'đ', short: 'full' } },
      text: 'Combo 50k, tiệc 2,5 triệu.',
      actual: ['50k', '2,5 triệu'],
      expected: ['50.000đ'],
    },
    {
      options: { currency: { sign: 'đồng', short: 'words' } },
      text: 'Combo 50k.',
      actual: ['50k'],
      expected: ['50 nghìn'],
    },
    {
      options: { date: 'dd/mm/yyyy' },
      text: 'Từ 5/3/2026 đến ngày 7 tháng 4 năm 2026.',
      actual: ['5/3/2026', 'ngày 7 tháng 4 năm 2026'],
      expected: ['05/03/2026'],
    },
    {
      options: { date: 'd month yyyy' },
      text: 'Open from March 5, 2026 to 03/25/2026.',
      language: 'en',
      actual: ['March 5, 2026', '03/25/2026'],
      expected: ['5 March 2026'],
    },
    {
      options: { phone: ['0000 000 000', '0000 0000'] },
      text: 'Gọi 0900123456, +84 900 123 456 hoặc 1900.1234.',
      actual: ['0900123456', '+84 900 123 456', '1900.1234'],
      expected: ['0900 123 456'],
    },
  ],
};
