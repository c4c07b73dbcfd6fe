import type { KindExamples } from './examples';

const script = [
  { path: 'title', text: 'Nghe điện thoại & đặt bàn', format: 'plain', kind: 'heading', level: 1 },
  { path: 'opening', text: 'Dạ, Sen Việt xin nghe.', format: 'plain' },
  { path: 'lines.0.line', text: 'Anh cần đặt bàn lúc mấy giờ ạ?', format: 'plain' },
  { path: 'closing', text: 'Dạ, em cảm ơn anh đã gọi.', format: 'plain' },
] as const;

export const examples: KindExamples = {
  valid: [
    { options: { opening: ['Dạ'], closing: ['cảm ơn'] }, text: script },
    { options: {}, text: 'Dạ, cơm 35.000đ một phần, giao trong 30 phút ạ. (Ghi đơn & đọc lại 1 lần.)' },
    { options: {}, text: 'Ngày 12/05, mời anh qua ATM rút tiền. Nụ cười lung linh, lấp lánh.' },
    { options: { twisters: false }, text: 'Lúa nếp là lúa nếp làng.' },
    { options: { symbols: false }, text: 'Anh/chị cần gì ạ?' },
    { options: { paths: ['opening'] }, text: script },
    { options: {}, text: 'Good morning, this is Lan. How may I help you today?', language: 'en' },
  ],
  invalid: [
    {
      options: { maxSyllables: 12 },
      text: 'Em xin phép kiểm tra lại thông tin đặt phòng của anh và gọi lại ngay ạ.',
      actual: ['Em xin phép kiểm tra lại thông tin đặt phòng của anh và gọi lại ngay ạ'],
      expected: ['Em xin phép kiểm tra lại thông tin đặt phòng của anh, và gọi lại ngay ạ'],
      messages: [/17 syllables/],
    },
    {
      options: {},
      text: 'Mời chị nếm lúa nếp là lúa nếp làng.',
      actual: ['nếm lúa nếp là lúa nếp làng'],
      messages: [/l \/ n/],
    },
    {
      options: {},
      text: 'Buổi bán bánh bao bên biển bắt đầu.',
      actual: ['Buổi bán bánh bao bên biển bắt'],
      messages: [/again and again/],
    },
    {
      options: {},
      text: 'Anh/chị vui lòng cho em SĐT & địa chỉ.',
      actual: ['Anh/chị', 'SĐT', '&'],
      expected: ['Anh hoặc chị', 'Anh', 'chị'],
    },
    {
      options: { opening: ['Dạ, Sen Việt xin nghe'] },
      text: 'Alo, ai đó?',
      actual: ['Alo'],
      expected: ['Dạ, Sen Việt xin nghe'],
    },
    { options: { closing: ['cảm ơn'] }, text: 'Dạ. Vậy nhé anh.', actual: ['anh'], messages: [/does not close/] },
    {
      options: {},
      text: 'She sells short silk shirts so cheaply.',
      language: 'en',
      actual: ['She sells short silk shirts so cheaply'],
      messages: [/s \/ sh/],
    },
    { options: {}, text: 'Xin đọc STT, bật A/C giúp em.', actual: ['STT', 'A/C'], expected: ['số thứ tự'] },
    {
      options: {},
      text: 'A room w/ breakfast is ready for you.',
      language: 'en',
      actual: ['w/ breakfast'],
      expected: ['with breakfast'],
    },
    { options: {}, text: 'Please wait approx 5 mins & pay 10%.', language: 'en', actual: ['approx', '&', '%'] },
  ],
};
