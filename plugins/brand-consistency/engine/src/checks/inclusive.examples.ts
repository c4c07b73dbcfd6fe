import type { KindExamples } from './examples';

export const examples: KindExamples = {
  valid: [
    { options: {}, text: 'Lối vào dành cho người khuyết tật ở cửa bên. Người cao tuổi được mời ngồi trước.' },
    { options: {}, text: 'Một độc giả viết: “Tôi từng bị gọi là đồ nhà quê.”' },
    { options: {}, text: 'Buổi gặp của Hội Người mù tại hội trường.' },
    { options: {}, text: 'Thiểu năng tuần hoàn não là bệnh thường gặp.' },
    { options: { habits: false }, text: 'Ưu đãi dành cho phái đẹp.' },
    { options: { topics: ['age'] }, text: 'Phái yếu cũng leo núi.' },
    { options: {}, text: 'Disabled people use the side door; the help desk is open.', language: 'en' },
    { options: {}, text: 'Non-alcoholic and alcoholic drinks, fatty fish, the poor weather.', language: 'en' },
    { options: { exceptions: ['the craftsmanship award'] }, text: 'We won the craftsmanship award.', language: 'en' },
  ],
  invalid: [
    {
      options: {},
      text: 'NGƯỜI TÀN TẬT và dân tỉnh lẻ.'.normalize('NFD'),
      actual: ['NGƯỜI TÀN TẬT'.normalize('NFD'), 'dân tỉnh lẻ'.normalize('NFD')],
    },
    {
      options: {},
      text: 'Coffee is my spirit animal.',
      language: 'en',
      actual: ['spirit animal'],
      expected: ['favourite', 'kindred spirit'],
    },
    {
      options: {},
      text: 'The CHAIRMEN and two firemen.',
      language: 'en',
      actual: ['CHAIRMEN', 'firemen'],
      expected: ['chairs', 'chairpersons'],
    },
    { options: {}, text: 'Thang máy cho người tàn tật.', actual: ['người tàn tật'], expected: ['người khuyết tật'] },
    {
      options: {},
      text: 'Hỗ trợ đồng bào dân tộc thiểu số ít người.',
      actual: ['dân tộc thiểu số ít người'],
      expected: ['dân tộc thiểu số', 'dân tộc thiểu số rất ít người'],
    },
    { options: {}, text: 'Quà cho phái yếu và người già.', actual: ['phái yếu', 'người già'], expected: ['phụ nữ'] },
    { options: {}, text: 'Đừng gọi ai là bê đê hay nhà quê.', actual: ['bê đê', 'nhà quê'] },
    {
      options: {},
      text: 'The chairman met the elderly and the handicapped.',
      language: 'en',
      actual: ['chairman', 'the elderly', 'the handicapped'],
      expected: ['chair', 'chairperson'],
    },
    {
      options: {},
      text: 'Our whitelist of salesmen is wheelchair-bound.',
      language: 'en',
      actual: ['whitelist', 'salesmen', 'wheelchair-bound'],
    },
    { options: {}, text: 'Crazy prices for you guys!', language: 'en', actual: ['Crazy prices', 'you guys'] },
  ],
};
