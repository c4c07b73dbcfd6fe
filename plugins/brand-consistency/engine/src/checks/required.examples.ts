import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: { any: ['Sen Việt'] }, text: [{ path: 'body', text: '<p>Sen <b>Việt</b></p>', format: 'html' }] },
    { options: { any: ['Sen Việt'] }, text: 'SEN\r\nVIỆT'.normalize('NFD') },
    { options: { any: ['sen.vn'] }, text: [{ path: 'body', text: '[Đặt phòng](https://sen.vn)', format: 'markdown' }] },
    { options: { any: ['1900 1234'] }, text: 'Tổng đài 1900.1234 phục vụ cả đêm.' },
    { options: { any: ['Sen Việt'] }, text: 'SEN VIỆT kính chào.' },
    {
      options: { any: ['Sen Việt'] },
      text: 'Sen Viet: phong cua quy khach da san sang, moi quy khach den le tan.',
      language: 'vi',
    },
    { options: { any: ['press@sengroup.example'] }, text: 'Viết cho press@sengroup.example nhé.' },
    { options: { any: ['private beach', 'bãi biển riêng'] }, text: 'Bãi biển riêng dài 400 m.' },
    { options: { any: ['Sen Việt'] }, text: '   ' },
  ],
  invalid: [
    { options: { any: ['Sen Việt'] }, text: 'SenViệt', actual: [''] },
    {
      options: { any: ['1900 1234'] },
      text: 'Gọi 1900 9999.',
      actual: [''],
      expected: ['1900 1234'],
      messages: [/“1900 1234” is missing/],
    },
    {
      options: { any: ['1900 1234'] },
      text: [{ path: 'body', text: 'Gọi ngay.\n\n<!-- 1900 1234 -->\n\nMở cửa cả đêm.', format: 'markdown' }],
      actual: [''],
    },
    {
      options: { any: ['bảo hành', 'warranty'], name: 'Bảo hành' },
      text: 'Máy mới.',
      actual: [''],
      messages: [/“Bảo hành” is missing/],
    },
  ],
};
