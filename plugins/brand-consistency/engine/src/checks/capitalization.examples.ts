import type { KindExamples } from './examples';

const heading = (text: string) => [{ path: 'title', text, format: 'plain', kind: 'heading', level: 1 } as const];

export const examples: KindExamples = {
  valid: [
    { options: { protect: ['Sen Việt'] }, text: 'Kỳ nghỉ tại Sen Việt bắt đầu bên hồ sen. Việt Nam đẹp.' },
    { options: { protect: ['Sen Việt'] }, text: 'Trà ướp hoa sen Việt Nam.' },
    { options: { protect: ['Sen Việt'] }, text: heading('CHÀO MỪNG ĐẾN SEN VIỆT') },
    { options: { protect: ['Sen Việt'] }, text: 'Theo dõi #SenViet và @senviet để nhận tin.' },
    { options: { protect: ['Quán Bà Sáu'] }, text: 'Mời cô chú ghé quán Bà Sáu.' },
    { options: { protect: ['Sen Việt'] }, text: 'Sen Viet kinh chao quy khach. Phong cua quy khach da san sang.' },
    { options: { protect: ['Hòa Bình'] }, text: 'Hoà Bình đón bạn.' },
    { options: { match: '$sentence' }, text: heading('Ưu đãi tại Đà Nẵng') },
    { options: { match: '$title' }, text: heading('A Quiet Stay by the Sea'), language: 'en' },
    { options: { match: '$sentence' }, text: heading('Free Wi-Fi and HTTPS for guests'), language: 'en' },
  ],
  invalid: [
    {
      options: { protect: ['Sen Việt'] },
      text: 'Chào mừng đến sen việt.',
      actual: ['sen việt'],
      expected: ['Sen Việt'],
    },
    {
      options: { protect: ['Sen Việt'] },
      text: 'SenViệt và Sen Viet đều là chúng tôi.',
      actual: ['SenViệt', 'Sen Viet'],
    },
    { options: { protect: ['Quán Bà Sáu'] }, text: 'Ghé Quán bà Sáu nha.', actual: ['Quán bà Sáu'] },
    {
      options: { match: '$sentence' },
      text: heading('Ưu Đãi Mùa Hè Dành Cho Bạn'),
      actual: ['Ưu Đãi Mùa Hè Dành Cho Bạn'],
    },
    {
      options: { match: '$title' },
      text: heading('A quiet stay by the sea'),
      language: 'en',
      actual: ['A quiet stay by the sea'],
    },
    { options: { match: '$upper' }, text: heading('Lối ra'), actual: ['Lối ra'], expected: ['LỐI RA'] },
    {
      options: { match: '$lower' },
      text: heading('Our Story'),
      language: 'en',
      actual: ['Our Story'],
      expected: ['our story'],
    },
  ],
};
