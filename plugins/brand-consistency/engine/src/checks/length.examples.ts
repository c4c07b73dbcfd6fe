import type { KindExamples } from './examples';

const units = [
  { path: 'sections.0.heading', text: 'Biển', format: 'plain', kind: 'heading', level: 2 },
  { path: 'sections.0.body', text: 'Bãi biển riêng, yên tĩnh từ sáng tới khuya.', format: 'plain' },
] as const;

export const examples: KindExamples = {
  valid: [
    { options: { maxSyllables: 3 }, text: 'a\r\nb', language: 'vi' },
    { options: { maxWords: 12 }, text: units },
    { options: { maxCharacters: 10, per: 'heading' }, text: units },
    { options: { maxWords: 3, paths: ['sections.*.heading'] }, text: units },
    { options: { minWords: 40 }, text: '' },
    { options: { maxSyllables: 10, maxSentences: 1, per: 'unit' }, text: units },
    { options: { fields: { 'sections.*.heading': { maxCharacters: 10 } } }, text: units },
  ],
  invalid: [
    // Letters typed in parts and entities count as what a reader sees.
    { options: { maxCharacters: 6 }, text: 'đẹp quá'.normalize('NFD'), actual: [''], messages: [/7 characters/] },
    {
      options: { maxCharacters: 9, per: 'heading' },
      text: [{ path: 'body', text: '# Ưu đãi **lớn** &amp;', format: 'markdown' }],
      actual: ['Ưu đãi **lớn** &amp;'],
      messages: [/12 characters/],
    },
    { options: { maxWords: 5 }, text: units, actual: [''], messages: [/10 words long; cut it to 5/] },
    { options: { minWords: 2, per: 'heading' }, text: units, actual: ['Biển'] },
    { options: { maxCharacters: 20, per: 'unit', paths: ['sections.*.body'] }, text: units, actual: [''] },
    {
      options: { maxWords: 3, per: 'sentence' },
      text: 'Biển đẹp. Phòng nhìn ra biển.',
      actual: ['Phòng nhìn ra biển.'],
    },
    {
      options: { maxWords: 4, per: 'paragraph' },
      text: units,
      actual: ['Bãi biển riêng, yên tĩnh từ sáng tới khuya.'],
    },
    { options: { minCharacters: 200 }, text: 'Ngắn quá.', actual: [''], messages: [/needs 200/] },
    {
      options: { maxSyllables: 8 },
      text: 'A quiet holiday beside the sea.',
      language: 'en',
      actual: [''],
      messages: [/10 syllables/],
    },
    {
      options: { maxSentences: 1, per: 'paragraph' },
      text: 'Biển đẹp. Phòng rộng.',
      actual: ['Biển đẹp. Phòng rộng.'],
      messages: [/2 sentences/],
    },
    {
      options: { fields: { 'sections.*.body': { maxCharacters: 20, minWords: 12 } } },
      text: units,
      actual: ['', ''],
      messages: [/needs 12/],
    },
  ],
};
