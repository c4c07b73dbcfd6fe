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
  ],
};
