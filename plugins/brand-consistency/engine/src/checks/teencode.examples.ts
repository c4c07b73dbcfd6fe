import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: {}, text: 'Hộp 5 kg, chai 500 ml, cỡ m và l, giá 50 k một phần, giao lúc 7 h tại TP. HCM.' },
    { options: {}, text: 'Quán có pizza, mozzarella, nhạc jazz, và phòng zen. Đặt qua Zalo hoặc Zoom.' },
    { options: {}, text: 'Công ty TNHH KB, mã KT-20, tài khoản Dk9, anh Vũ và chị Zoe.' },
    { options: {}, text: 'Bạn mang theo bít tất, tránh bùn, cắm một đoá hoa. Thịt bê thui.' },
    { options: {}, text: 'Khách viết: “ko có j ngon bằng”.' },
    { options: { allow: ['hihi'] }, text: 'Ghé quán nha, hihi.' },
    { options: { exceptions: ['Trà zui'] }, text: 'Mời bạn thử Trà zui mới.' },
    { options: {}, text: 'Chương trình K-pop, vitamin c, xem mục a) và b).' },
    { options: {}, text: 'Your room is ready. The U.S. team and R&B nights are back.', language: 'en' },
  ],
  invalid: [
    { options: {}, text: 'Shop ko có size này, bạn ib nha.', actual: ['ko', 'ib'], expected: ['không'] },
    { options: {}, text: 'Đc hok bạn? Thik thì mua lun.', actual: ['Đc', 'hok', 'Thik', 'lun'], expected: ['được'] },
    {
      options: {},
      text: 'Hum nay zui wá, ai cũg iu.',
      actual: ['Hum nay', 'zui', 'wá', 'cũg', 'iu'],
      expected: ['hôm nay'],
    },
    { options: {}, text: 'K biết r, mn ơi ntn?', actual: ['K biết', 'biết r', 'mn', 'ntn'] },
    { options: {}, text: 'Phòng đẹppp quáááá luôn nhaaa.', actual: ['đẹppp', 'quáááá', 'nhaaa'], expected: ['đẹp'] },
    { options: {}, text: 'Bạn fải thử món này, zị ngon lắm.', actual: ['fải', 'zị'], expected: ['phải'] },
    { options: { strict: true }, text: 'Bạn k cần đặt trước.', actual: ['k'], expected: ['không'] },
    {
      options: {},
      text: 'thx for ur order, c u soon',
      language: 'en',
      actual: ['thx', 'ur', 'u'],
      expected: ['thank you'],
    },
  ],
};
