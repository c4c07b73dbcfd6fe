import { BAND_SIGNS, SHOWN_BANDS, bandOf, wholeScore } from './bands';

describe('bandOf', () => {
  it.each([
    [100, 'good'],
    [80, 'good'],
    [79.99, 'warning'],
    [60, 'warning'],
    [59.99, 'off'],
    [0, 'off'],
    [null, 'unknown'],
  ] as const)('puts %s into %s', (score, band) => expect(bandOf(score)).toBe(band));

  it('follows a brand’s own thresholds', () => expect(bandOf(70, { good: 70, warning: 40 })).toBe('good'));

  it('tells every band by its own sign', () => {
    expect(new Set(SHOWN_BANDS.map((band) => BAND_SIGNS[band])).size).toBe(SHOWN_BANDS.length);
  });
});

describe('wholeScore', () => {
  it.each([
    [71.4, 71],
    [71.5, 72],
    [79.6, 79],
    [59.5, 59],
    [80, 80],
    [0, 0],
    [100, 100],
  ])('shows %s as %s', (score, shown) => expect(wholeScore(score)).toBe(shown));

  it('follows a brand’s own thresholds', () => expect(wholeScore(69.6, { good: 70, warning: 40 })).toBe(69));
});
