import fc from 'fast-check';
import { consistencyOf } from './consistency';
import { KEPT_EXTREMES } from './kept-sentences';
import { openPortfolio } from './portfolio';
import type { AssetProfile } from './profile';
import { bookOf, numberProfile, textProfile, wobble } from './testing';

const book = bookOf({ tone: { formal: 20 }, facts: [{ id: 'hotline', is: '1900 1234' }] });

const portfolio = [
  ...Array.from({ length: 30 }, (_, i) =>
    numberProfile(
      `asset-${i}`,
      { 'tone.formal': 10 * wobble(i), tier: 40 + 3 * wobble(i + 7) },
      {
        channel: i % 3 === 0 ? 'social' : 'web',
        stage: i % 2 === 0 ? 'awareness' : 'purchase',
        date: `2026-0${1 + (i % 6)}-15`,
      },
    ),
  ),
  textProfile(book, { id: 'vi', lang: 'vi', pair: 'p', text: 'Gọi hotline 1900 1234, giảm 20% cho bạn.' }),
  textProfile(book, { id: 'en', lang: 'en', pair: 'p', text: 'Call our hotline 1900 4321 today.' }),
  textProfile(book, { id: 'new', lang: 'vi', text: 'Chào bạn.', replaces: 'Kính chào Quý khách, giá 20.000đ.' }),
];

describe('a portfolio', () => {
  it('is the same to the byte in whatever order its assets come', () => {
    const expected = JSON.stringify(consistencyOf(portfolio, book));
    fc.assert(
      fc.property(fc.shuffledSubarray(portfolio, { minLength: portfolio.length }), (shuffled) => {
        expect(JSON.stringify(consistencyOf(shuffled, book))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('can be reported on, and then go on', () => {
    const open = openPortfolio(book);
    for (const profile of portfolio.slice(0, 20)) open.add(profile);
    open.report();
    for (const profile of portfolio.slice(20)) open.add(profile);
    expect(open.report()).toEqual(consistencyOf(portfolio, book));
  });

  it('keeps within bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ formal: fc.integer({ min: -100, max: 100 }), tier: fc.integer({ min: 0, max: 100 }) }), {
          maxLength: 20,
        }),
        (values) => {
          const { score, assets } = consistencyOf(
            values.map(({ formal, tier }, i) => numberProfile(`a${i}`, { 'tone.formal': formal, tier })),
            book,
          );
          expect(score === null).toBe(values.length < 4);
          for (const one of [score, ...assets.map((asset) => asset.score)]) {
            if (one === null) continue;
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  it('takes a brand of two voices for less consistent than one that varies a little', () => {
    const voices = (distance: number): AssetProfile[] =>
      Array.from({ length: 40 }, (_, i) =>
        numberProfile(`a${i}`, { 'tone.formal': (i % 2 === 0 ? distance : -distance) + 5 * wobble(i) }),
      );
    const [one, two, far] = [2, 40, 80].map((distance) => consistencyOf(voices(distance), book).score ?? 0);
    expect(one).toBeGreaterThan(95);
    expect(two).toBeLessThan(one ?? 0);
    expect(far).toBeLessThan(two ?? 0);
    // The worked example of docs/consistency.md.
    expect(far).toBeGreaterThan(25);
    expect(far).toBeLessThan(35);
  });

  it('takes more variety from an axis on which the brandbook tolerates more', () => {
    const spread = Array.from({ length: 40 }, (_, i) => numberProfile(`a${i}`, { 'tone.formal': 70 * wobble(i) }));
    const wide = bookOf({ tone: { formal: { target: 0, tolerance: 60 } } });
    expect(consistencyOf(spread, wide).score).toBeGreaterThan(consistencyOf(spread, book).score ?? 100);
  });

  it('names one stray measure, and the sentences of those farthest out only', () => {
    const pushing = (text: string): Pick<AssetProfile, 'pushing'> => ({
      pushing: { 'tone.formal': { up: [{ path: 'text', start: 0, end: 1, text }], down: [] } },
    });
    const crowd = Array.from({ length: 5 * KEPT_EXTREMES }, (_, i) =>
      numberProfile(`crowd-${i}`, { 'tone.formal': 10 * wobble(i) }, pushing('crowd')),
    );
    const { assets } = consistencyOf([numberProfile('stray', { 'tone.formal': 90 }, pushing('stray')), ...crowd], book);
    const outliers = assets.filter(({ outlier }) => outlier);
    expect(outliers.map(({ id }) => id)).toEqual(['stray']);
    expect(outliers[0]?.because).toMatchObject([{ measure: 'tone.formal', value: 90, sentences: [{ text: 'stray' }] }]);
  });
});
