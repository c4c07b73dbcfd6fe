import fc from 'fast-check';
import { firstWords, lastWords, wordCount } from './claim/reach';
import { holds, phraseList, phraseSet } from './phrase-set';

describe('phrases among words', () => {
  it('folds tone placement and leaves out what is empty', () => {
    expect(phraseList('hoà bình |  | tốt   nhất')).toEqual(['hòa bình', 'tốt nhất']);
  });

  const words = fc.array(fc.constantFrom('a', 'b', 'ab', "a's"), { maxLength: 8 });
  const asText = (list: readonly string[]): string => ` ${list.join(' ')} `;

  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.array(fc.constantFrom('a', 'b', "a's"), { minLength: 1, maxLength: 3 })),
        (w, p) => {
          const phrases = p.map((phrase) => phrase.join(' '));
          const plain = phrases.some((phrase) => asText(w).includes(` ${phrase} `));
          expect(holds(asText(w), phraseSet(phrases.join('|')))).toBe(plain);
        },
      ),
    );
  });

  it('cuts and counts words as a split does', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), (w, count) => {
        expect(firstWords(asText(w), count)).toBe(asText(w.slice(0, count)));
        expect(lastWords(asText(w), count)).toBe(asText(w.slice(-count)));
        expect(wordCount(asText(w))).toBe(w.length);
      }),
    );
  });
});
