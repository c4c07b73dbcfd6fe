import * as fc from 'fast-check';
import { countCharacters } from '../bytes';
import { Source } from './source';

const word = fc.constantFrom('a', 'ab', 'b', ' ', '\n', '-', '\xc3\xa9', 'word ', 'x'.repeat(300), '-'.repeat(700));
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

test('finds, counts and cuts as one string would, whatever is masked', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900 })), { maxLength: 6 }),
      fc.constantFrom('a', 'ab', '-', ' a', '--a', '\xc3\xa9', 'word word', 'x'.repeat(300), '@a'),
      fc.nat(),
      fc.nat(),
      (base, masks, wanted, one, other) => {
        const source = new Source(base);
        let plain = base;
        for (const [at, length] of masks) {
          const start = plain.length === 0 ? 0 : at % plain.length;
          const masked = plain.slice(start, start + length).replace(/[^\n\x80-\xff]/g, '@');
          source.mask(start, masked);
          plain = plain.slice(0, start) + masked + plain.slice(start + masked.length);
        }
        const [from = 0, to = 0] = [one % (base.length + 1), other % (base.length + 1)].sort((a, b) => a - b);
        const at = plain.slice(0, to).indexOf(wanted, from);
        expect(source.find(wanted, from, to)).toBe(at);
        expect(source.slice(from, to)).toBe(plain.slice(from, to));
        expect(source.sign(from)).toBe(plain[from] ?? '');
        expect(source.charactersBefore(from)).toBe(countCharacters(base.slice(0, from)));
        expect(source.lineAt(from)).toBe(base.slice(0, from).split('\n').length - 1);
      },
    ),
    { numRuns: 500 },
  );
});
