import { buildPhraseIndex, findPhrases, PhraseError } from './phrases';
import { spanOf } from './places';
import { read } from './testing';

function found(text: string, phrases: readonly string[]): string[] {
  const analysis = read(text);
  return findPhrases(analysis, buildPhraseIndex(phrases)).map((hit) => `${hit.phrase}:${spanOf(analysis, hit).actual}`);
}

describe('phrases', () => {
  it('finds all, overlapping and equal ones too, in order', () => {
    expect(found('Giá rẻ nhất, GIÁ RẺ.', ['rẻ', 'giá rẻ', 'giá rẻ nhất', 'Giá Rẻ'])).toEqual([
      '1:Giá rẻ',
      '3:Giá rẻ',
      '2:Giá rẻ nhất',
      '0:rẻ',
      '1:GIÁ RẺ',
      '3:GIÁ RẺ',
      '0:RẺ',
    ]);
  });

  it('matches whole words, folded, over hyphens, quotes and line breaks, not over other signs', () => {
    expect(found('thẩm mỹ, mỹ-phẩm, “mỹ” phẩm, mỹ\nphẩm', ['mỹ phẩm'])).toEqual([
      '0:mỹ-phẩm',
      '0:mỹ” phẩm',
      '0:mỹ\nphẩm',
    ]);
    expect(found('giá, sốc. giá. Sốc', ['giá sốc'])).toEqual([]);
    expect(found('hoà thuận; hòa thuận', ['Hòa Thuận'])).toHaveLength(2);
    expect(found('đam mê', ['am', 'đ'])).toEqual([]);
    expect(found('a {{x}} b', ['a b'])).toEqual([]);
  });

  it('wants the signs that belong to a phrase', () => {
    expect(found('100 và 100%', ['100%'])).toEqual(['0:100']);
    expect(found('Q&A, Q A', ['Q&A'])).toEqual(['0:Q&A']);
    expect(found('C và C++', ['C++'])).toEqual(['0:C']);
    expect(found('dạ, thưa; dạ thưa', ['dạ, thưa'])).toEqual(['0:dạ, thưa']);
  });

  it.each(['', '!!!', '😀', '\u0301'])('refuses %j', (phrase) => {
    expect(() => buildPhraseIndex(['tốt', phrase])).toThrow(PhraseError);
    expect(() => buildPhraseIndex(['tốt', phrase])).toThrow(
      expect.objectContaining({ code: 'NO_WORDS', index: 1, phrase }),
    );
  });

  it('comes to an end with a phrase that nearly matches everywhere', () => {
    expect(found('a '.repeat(100_000), ['a a a a a a a a b'])).toEqual([]);
  });
});
