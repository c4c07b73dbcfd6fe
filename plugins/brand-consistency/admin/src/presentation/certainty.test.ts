import { certaintyOf } from './certainty';

it.each([
  [1, null],
  [0.9, null],
  [0.85, null],
  [0.7, 'fairly'],
  [0.6, 'fairly'],
  [0.4, 'unsure'],
  [0, 'unsure'],
])('%d is %p', (confidence, word) => expect(certaintyOf(confidence)).toBe(word));
