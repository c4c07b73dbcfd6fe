import type { KindExamples } from './examples';

const resort = {
  vi: {
    self: ['chúng tôi', 'Sen Việt'],
    reader: ['quý khách'],
    particles: { allow: ['ạ', 'dạ', 'vâng'], avoid: ['nha', 'nhé'] },
  },
  en: { self: ['we'], reader: ['you', 'our guests'] },
};
const eatery = {
  vi: {
    self: ['quán', 'em', 'con'],
    reader: ['cô chú', 'anh chị', 'cả nhà'],
    particles: { allow: ['dạ', 'nghen', 'nha'], avoid: ['nhé'] },
  },
};
const plain = { en: { self: ['we'], reader: ['you'] } };
const noPlan = { vi: { self: [], reader: [] } };
const vi = (options: unknown, text: string) => ({ options, text, language: 'vi' as const });
const en = (options: unknown, text: string) => ({ options, text, language: 'en' as const });

export const examples: KindExamples = {
  valid: [
    vi(resort, 'Kính chào Quý khách. Chúng tôi đã chuẩn bị phòng của Quý Khách Hàng.'),
    vi(resort, 'Bạn bè và người bạn đời của quý khách cùng được đón. Kết bạn đồng hành bên biển.'),
    vi(resort, 'Trẻ em dưới sáu tuổi ngủ cùng cha mẹ; em bé có nôi riêng. Con đường ra biển dài 200 m.'),
    vi(resort, 'Bà Sáu và anh Minh, bếp trưởng, nấu bữa tối. Người ta gọi chị em nhà Lan là nghệ nhân.'),
    vi(resort, 'Xin chú ý: con người và thiên nhiên nước Anh. Cô gái ấy tự mình pha trà.'),
    vi(resort, 'Khách hàng và hội viên được hoàn tiền trong bảy ngày. Người dùng đăng nhập ở quầy.'),
    vi(resort, 'Một vị khách viết: “Mình rất thích bãi biển, bạn nên đi nha.”'),
    vi(resort, 'Tôi có thể huỷ phòng không? Quý khách huỷ trước ba ngày.'),
    vi(resort, 'Phòng nhìn ra vườn sen. Nhận phòng từ 14:00.'),
    vi(resort, 'Phòng khám nha khoa ở Nha Trang, rượu vang Tây Ban Nha. Dạ tiệc mở lúc bảy giờ tối ở châu Á.'),
    vi(resort, 'Dạ, phòng của Quý khách sẵn sàng rồi ạ. Vâng ạ.'),
    vi(resort, 'Kính gửi quý đối tác: chúng tôi mời quý khách dự lễ.'),
    vi(resort, 'Quà cho cả nhà, cho mọi người, cho ông bà. Chúng ta cùng giữ biển sạch.'),
    vi(resort, 'Các bạn nhân viên lễ tân mặc áo dài.'),
    vi(eatery, 'Dạ, em chào anh/chị. Cô chú ăn gì, con mang ra liền nghen.'),
    vi(eatery, 'Cả nhà ơi, quán mở rồi nha!'),
    vi(noPlan, 'Kính mời quý khách ghé thăm.'),
    vi(noPlan, 'Mời anh ngồi. Chào chị.'),
    en(resort, 'We welcome you and our guests. World War I ended in 1918. Phase I is open in the US.'),
    en(resort, "We're glad you've come; we'll keep your room."),
    en(resort, 'Can I check in early? How do I cancel my booking?'),
    en(resort, 'A guest wrote: “I loved my room.”'),
    en(resort, 'My bookings'),
    en(resort, 'I agree to the terms of the stay and the house rules.'),
    // Third persons who are nobody's reader, and the brand as a place.
    en(plain, 'Our customers love the new kettle. The customer service team is here until six.'),
    en(plain, 'The guest must be greeted by name. Each child keeps his or her own towel.'),
    en(plain, 'The company was founded in 2011. The hotel is by the sea, and the bank next door may close early.'),
    en(plain, 'This one must go. Your customers should see it.'),
    en(plain, 'A letter began “Dear Sir or Madam”. Must the customer pay?'),
    en(resort, 'Our guests are requested to keep the garden quiet. Guests must not feed the cats.'),
    en(
      { en: { self: ['the Bank'], reader: ['the account holder'] } },
      'The Account Holder shall notify the Bank. The Bank may decline.',
    ),
    vi(resort, 'Du khách vui lòng? Khách vui thì chúng tôi vui. Ngân hàng sẽ trừ tiền trong ngày.'),
    vi({ vi: { self: ['công ty'], reader: ['khách hàng'] } }, 'Công ty xin thông báo. Khách hàng vui lòng đọc kỹ.'),
  ],
  invalid: [
    {
      ...vi(resort, 'Bạn ơi, phòng đã sẵn sàng.'),
      actual: ['Bạn'],
      expected: ['quý khách'],
      messages: [/does not call its reader “Bạn”/],
    },
    {
      ...vi(resort, 'Quý khách nhận phòng lúc 14:00. Chúng tôi chờ bạn.'),
      actual: ['bạn'],
      messages: [/“bạn” beside “Quý khách”/],
    },
    {
      ...vi(resort, 'Tụi mình chờ quý khách ghé chơi nha!'),
      actual: ['Tụi mình', 'nha'],
      expected: ['chúng tôi', 'Sen Việt'],
    },
    { ...vi(resort, 'Dạ em chào anh chị ạ.'), actual: ['em', 'anh chị'] },
    { ...vi(resort, 'Kính mời Anh (Chị) dùng trà.'), actual: ['Anh (Chị)'], expected: ['quý khách'] },
    { ...vi(resort, 'Mời anh/chị dùng trà. Chào chị Lan.'), actual: ['anh/chị', 'chị'] },
    { ...vi(resort, 'Kính thưa khách hàng, chúng tôi xin báo.'), actual: ['khách hàng'] },
    { ...vi(resort, 'Tôi xin cảm ơn quý khách.'), actual: ['Tôi'] },
    { ...vi(resort, 'Cả nhà ơi, mời mọi người ghé.'), actual: ['Cả nhà', 'mọi người'] },
    {
      ...vi(eatery, 'Kính thưa quý khách, nhà hàng chúng tôi hân hạnh phục vụ ạ.'),
      actual: ['quý khách', 'chúng tôi', 'ạ'],
    },
    { ...vi(eatery, 'Cô chú ghé quán nhé.'), actual: ['nhé'], messages: [/the brand avoids it/] },
    {
      ...vi(noPlan, 'Kính mời quý khách. Quý khách dùng trà, bạn nhé.'),
      actual: ['bạn'],
      messages: [/“bạn” beside “quý khách”/],
    },
    {
      ...en(resort, 'We opened in 2011. I think you will like it, and my team agrees.'),
      actual: ['I', 'my'],
      messages: [/“I” beside “We”/, /“my”/],
    },
    { ...en(resort, 'Hey guys, our pool is open.'), actual: ['Hey guys'] },
    {
      ...en(
        plain,
        'The customer shall return the kettle. Applicants must sign. All users are kindly requested to log out.',
      ),
      actual: ['The customer', 'Applicants', 'All users'],
      expected: ['you'],
      messages: [/speaks to its reader: “you”/],
    },
    {
      ...en(
        plain,
        'Dear Sir or Madam, it is requested that payment be made. The account holder will check his or her balance.',
      ),
      actual: ['Dear Sir or Madam', 'it is requested that', 'The account holder', 'his or her'],
    },
    { ...en(plain, 'One is advised to book early.'), actual: ['One is advised'] },
    {
      ...en(plain, 'The Company reserves the right to close. The Bank may decline; this establishment accepts cash.'),
      actual: ['The Company', 'The Bank', 'this establishment'],
      messages: [/speaks as “we”/],
    },
    {
      ...vi(resort, 'Khách hàng vui lòng giữ vé. Khách vui lòng gửi xe. Người dùng hãy đăng nhập.'),
      actual: ['Khách hàng', 'Khách', 'Người dùng'],
      expected: ['quý khách'],
    },
    { ...vi(resort, 'Công ty xin thông báo. Ban quản lý không chịu trách nhiệm.'), actual: ['Công ty', 'Ban quản lý'] },
  ],
};
