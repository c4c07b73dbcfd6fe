import { contrast, readableOn } from './contrast';

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#5cb176', '#5cb176')).toBe(1);
  });

  it.each(['#66b7f1', '#f29d41', '#ee5e52'])('finds a text colour that passes 4.5:1 on %s in both themes', (fill) => {
    for (const [one, other] of [
      ['#ffffff', '#212134'],
      ['#212134', '#ffffff'],
    ] as const) {
      expect(contrast(fill, readableOn(fill, one, other))).toBeGreaterThan(4.5);
    }
  });
});
