import type { KindExamples } from './examples';

const heading = (text: string) => [{ path: 'title', text, format: 'plain', kind: 'heading', level: 1 } as const];

export const examples: KindExamples = {
  valid: [
    { options: { match: '$sentence' }, text: heading('Ưu đãi tại Đà Nẵng') },
    { options: { match: '$title' }, text: heading('A Quiet Stay by the Sea'), language: 'en' },
    { options: { match: '$sentence' }, text: heading('Free Wi-Fi and HTTPS for guests'), language: 'en' },
    { options: { match: '$sentence' }, text: heading('Hoàng Sa, Trường Sa') },
    { options: { match: '$sentence' }, text: heading('Hà Nội – Sài Gòn: chuyến tàu đêm') },
    { options: { match: '$sentence' }, text: heading('iPhone và 5 lý do chọn Đà Lạt') },
    { options: { match: '$sentence' }, text: heading('5 lý do ở lại') },
    { options: { match: '$sentence' }, text: heading('🌸 Ưu đãi tháng 3'.normalize('NFD')) },
    { options: { match: '$title' }, text: heading('Free Wi-Fi on Sunday'), language: 'en' },
  ],
  invalid: [
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
    // In capitals throughout no short word passes for an acronym; those that are known stay.
    { options: { match: '$sentence' }, text: heading('ƯU ĐÃI VIP'), actual: ['ƯU ĐÃI VIP'], expected: ['Ưu đãi VIP'] },
    {
      options: { match: '$title' },
      text: heading('OUR STORY'),
      language: 'en',
      actual: ['OUR STORY'],
      expected: ['Our Story'],
    },
    {
      options: { match: '$sentence' },
      text: heading('ưu đãi mùa hè'),
      actual: ['ưu đãi mùa hè'],
      expected: ['Ưu đãi mùa hè'],
    },
    {
      options: { match: '$sentence' },
      text: heading('Kỳ Nghỉ Của Bạn Tại Hội An'),
      actual: ['Kỳ Nghỉ Của Bạn Tại Hội An'],
      expected: ['Kỳ nghỉ của bạn tại Hội An'],
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
