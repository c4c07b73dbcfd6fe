import { evidenceOf, spanOf } from './places';
import { read } from './testing';

describe('places', () => {
  const analysis = read('<p>Giá <b>rẻ</b></p>', 'html');
  const place = { unit: 0, block: 0 };

  it('leads back to the source', () => {
    expect(spanOf(analysis, { ...place, start: 4, end: 6 })).toEqual({
      path: 'body',
      start: 10,
      end: 12,
      actual: 'rẻ',
    });
    expect(evidenceOf(analysis, { ...place, start: 0, end: 6 })).toEqual({
      path: 'body',
      start: 3,
      end: 12,
      text: 'Giá <b>rẻ',
    });
  });

  it('clamps offsets, and knows empty places', () => {
    expect(spanOf(analysis, { ...place, start: -5, end: 99 })).toMatchObject({ start: 3, end: 12 });
    expect(spanOf(analysis, { ...place, start: 6, end: 6 })).toMatchObject({ start: 12, end: 12, actual: '' });
  });

  it('refuses what is not there', () => {
    expect(() => spanOf(analysis, { unit: 1, block: 0, start: 0, end: 1 })).toThrow(RangeError);
  });
});
