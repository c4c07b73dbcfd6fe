import { BAND_SIGNS, SHOWN_BANDS, bandOf } from './bands';

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
