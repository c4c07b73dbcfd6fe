import type { KindExamples } from './examples';

const heading = (text: string) => [{ path: 'title', text, format: 'plain', kind: 'heading', level: 1 } as const];
const senViet = { names: ['Sen Việt'] };
const terms = { terms: ['bữa sáng', 'bungalow', 'villa'] };
const full = { firstMention: { 'Sen Việt': 'Khu nghỉ dưỡng Sen Việt' } };

export const examples: KindExamples = {
  valid: [
    { options: { firstMention: { SVR: 'Sen Viet Resort (SVR)' } }, text: 'Sen Viet Resort (SVR) rồi SVR.' },
    { options: senViet, text: 'Sen\u00a0Việt và Sen\r\nViệt.'.normalize('NFD') },
    { options: senViet, text: 'Kỳ nghỉ tại Sen Việt bắt đầu bên hồ sen. Việt Nam đẹp.' },
    { options: senViet, text: 'Trà ướp hoa sen Việt Nam.' },
    { options: senViet, text: heading('CHÀO MỪNG ĐẾN SEN VIỆT') },
    { options: senViet, text: 'Theo dõi #SenViet, @senviet và senviet.vn để nhận tin.' },
    { options: senViet, text: 'Sen Viet kinh chao quy khach. Phong cua quy khach da san sang.' },
    { options: { names: ['Quán Bà Sáu'] }, text: 'Mời cô chú ghé quán Bà Sáu.' },
    { options: { names: ['Hòa Bình'] }, text: 'Hoà Bình đón bạn.' },
    // Another Vietnamese name, spelt as it should be.
    { options: { names: ['Hòa Bình', 'Hoà Minh'] }, text: 'Đường từ Hòa Ninh đến Hoà Minh.' },
    { options: { names: ['Hoà Bình'] }, text: 'Chị Hoà Minh kể chuyện.' },
    // Possessives, plurals and real words.
    {
      options: { names: ['Lotusia', 'Motion'] },
      text: "Lotusia's guests like Lotusias. Notion and Potions are other words.",
      language: 'en',
    },
    { options: { names: ['Sen Việt'], exceptions: ['Sen Viết'] }, text: 'Gặp chị Sen Viết ở quầy.' },
    { options: full, text: 'Khu nghỉ dưỡng Sen Việt mở cửa. Sen Việt có 28 biệt thự.' },
    { options: full, text: heading('Sen Việt') },
    // Capitals tell a name from a word.
    {
      options: { firstMention: { WHO: 'World Health Organization', Mai: 'Mai Resort' } },
      text: 'Who is there? Ask the World Health Organization’s (WHO) staff.',
      language: 'en',
    },
    { options: { firstMention: { Mai: 'Mai Resort' } }, text: 'Hẹn bạn ngày mai. Mai Resort mở cửa, Mai chờ bạn.' },
    {
      options: { firstMention: { TTCM: 'Tổng công ty Trà Mây' } },
      text: [
        { path: 'lead', text: 'Tổng công ty Trà Mây mở cửa năm 1990.', format: 'plain' },
        { path: 'body', text: 'Nay TTCM có ba đồi chè.', format: 'plain' },
      ],
    },
    { options: terms, text: 'Bữa sáng ở villa, hai villas và bữa tiệc chuyển sang bungalow.' },
  ],
  invalid: [
    { options: senViet, text: 'Sen-Việt, “sen\r\nviệt”.', actual: ['Sen-Việt', 'sen\r\nviệt'] },
    {
      options: { firstMention: { SVR: 'Sen Viet Resort (SVR)' } },
      text: '🌸 SVR và SVR.',
      actual: ['SVR'],
      expected: ['Sen Viet Resort (SVR)'],
    },
    { options: senViet, text: 'Chào mừng đến sen việt.', actual: ['sen việt'], expected: ['Sen Việt'] },
    {
      options: senViet,
      text: 'SenViệt, SenViet và Sen Viet đều là chúng tôi.',
      actual: ['SenViệt', 'SenViet', 'Sen Viet'],
    },
    {
      options: senViet,
      text: 'Nghỉ tại Sen Vietj hoặc Senn Việt.',
      actual: ['Sen Vietj', 'Senn Việt'],
      expected: ['Sen Việt'],
    },
    {
      options: senViet,
      text: 'Nghỉ tại Sen Viêt, hay Sen Viết.',
      actual: ['Sen Viêt', 'Sen Viết'],
      messages: [/close to the name/],
    },
    { options: { names: ['Quán Bà Sáu'] }, text: 'Ghé Quán bà Sáu nha.', actual: ['Quán bà Sáu'] },
    {
      options: { names: ['Lotusia'] },
      text: 'Stay at Lotussia, Lotsuia or Lotus Ia.',
      language: 'en',
      actual: ['Lotussia', 'Lotsuia', 'Lotus Ia'],
    },
    {
      options: { names: ['Lotusia'], nearMisses: false },
      text: 'Stay at Lotussia or LOTUSIA.',
      language: 'en',
      actual: ['LOTUSIA'],
    },
    {
      options: terms,
      text: 'Bữa sang tại bungalo, rồi về vila.',
      actual: ['Bữa sang', 'bungalo', 'vila'],
      expected: ['Bữa sáng'],
      messages: [/misspelt/],
    },
    {
      options: { firstMention: { WHO: 'World Health Organization' } },
      text: 'Who knows? WHO’s staff do.',
      language: 'en',
      actual: ['WHO'],
      expected: ['World Health Organization'],
    },
    {
      options: { firstMention: { TTCM: 'Tổng công ty Trà Mây' } },
      text: [
        { path: 'lead', text: 'TTCM mở cửa năm 1990.', format: 'plain' },
        { path: 'body', text: 'Nay Tổng công ty Trà Mây có ba đồi chè.', format: 'plain' },
      ],
      actual: ['TTCM'],
    },
    {
      options: full,
      text: 'Sen Việt có 28 biệt thự. Khu nghỉ dưỡng Sen Việt mở cửa.',
      actual: ['Sen Việt'],
      expected: ['Khu nghỉ dưỡng Sen Việt'],
    },
  ],
};
