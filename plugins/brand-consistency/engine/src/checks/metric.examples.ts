import type { KindExamples } from './examples';

const long = { formula: 'words / sentences', condition: '> 12' };

export const examples: KindExamples = {
  valid: [
    { options: long, text: 'Short is good. We like it.' },
    { options: { formula: 'heading.h2 + list', condition: '> 3' }, text: 'Chỉ một đoạn văn.' },
    { options: long, text: '' },
  ],
  invalid: [
    {
      options: long,
      text: 'This one sentence goes on and on until nobody who reads it remembers how it began.',
      actual: [''],
      messages: [/words \/ sentences = 16\.00; the rule forbids > 12/u],
    },
    {
      options: { formula: 'math.round(long_words / words * 100)', condition: '>= 50' },
      text: 'Comprehensive organisational transformation now.',
      actual: [''],
    },
  ],
};
