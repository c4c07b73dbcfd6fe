import { analyse } from '../text/analyse';
import { countSyllables } from './en/syllables';
import { measureReadability } from './readability';
import type { Readability } from './types';

const read = (text: string): Readability => measureReadability(analyse([{ path: 'text', text, format: 'markdown' }]));

describe('readability', () => {
  it.each([
    ['cat', 1],
    ['make', 1],
    ['table', 2],
    ['water', 2],
    ['wanted', 2],
    ['jumped', 1],
    ['houses', 2],
    ['beautiful', 3],
    ['readability', 5],
    ['idea', 3],
    ['nation', 2],
    ['special', 2],
    ["don't", 1],
    ['family', 3],
    ['create', 2],
    ['area', 3],
    ['2026', 1],
  ])('hears the syllables of %s: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it('grades plain English below learned English', () => {
    const plain = read('We bake bread. You can buy it warm. Come in and say hello.');
    const learned = read(
      'The administration subsequently acknowledged that the implementation of comprehensive environmental regulations necessitated considerable institutional coordination.',
    );
    expect(plain.grade).toBeLessThan(4);
    expect(learned.grade).toBeGreaterThan(16);
    expect(plain.ease ?? 0).toBeGreaterThan(learned.ease ?? 0);
  });

  it('rises with every long word in a sentence', () => {
    const plain = 'The men went to the town and saw the house by the lake.';
    const grades = ['', 'brother ', 'brother teacher ', 'brother teacher kitchen '].map(
      (long) => read(plain.replace('men', `${long}men`)).grade ?? 0,
    );
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
    expect(new Set(grades).size).toBe(4);
  });

  it('gives Vietnamese its sentence length and no grade', () => {
    expect(read('Chúng tôi nấu phở mỗi sáng. Mời anh chị ghé ăn.')).toEqual({
      grade: null,
      ease: null,
      sentenceLength: 5.5,
      longSentences: 0,
    });
    const long = `${'Chúng tôi nấu phở mỗi sáng và mời cả nhà '.repeat(4)}ghé ăn.`;
    expect(read(`${long} Mời anh chị ghé ăn.`).longSentences).toBe(0.5);
  });

  it('leaves headings and tables out where there is prose', () => {
    expect(
      read('# Our short title\n\nThe kitchen opens at seven in the morning and closes at noon.').sentenceLength,
    ).toBe(12);
  });

  it('has nothing to say of nothing', () => {
    expect(read('')).toEqual({ grade: null, sentenceLength: null, ease: null, longSentences: null });
  });
});
