import { consistencyOf } from './consistency';
import type { AssetProfile } from './profile';
import { bookOf, numberProfile, wobble } from './testing';

const book = bookOf({});
/** Two texts a month for a year; from July on they are that much more formal. */
const year = (shift: number): AssetProfile[] =>
  Array.from({ length: 24 }, (_, i) => {
    const month = (i >> 1) + 1;
    const formal = 8 * wobble(i) + (month > 6 ? shift : 0);
    return numberProfile(
      `a${i}`,
      { 'tone.formal': formal },
      { date: `2025-${String(month).padStart(2, '0')}-1${i % 2}` },
    );
  });

describe('drift', () => {
  it('is told with both periods, its interval and which way', () => {
    const { drift } = consistencyOf(year(30), book);
    expect(drift).toMatchObject({
      baseline: { from: '2025-01-10', to: '2025-06-11', assets: 12 },
      recent: { from: '2025-07-10', to: '2025-12-11', assets: 12 },
    });
    const told = drift?.measures.filter(({ drifted }) => drifted);
    expect(told?.map(({ measure }) => measure)).toEqual(['tone.formal']);
    expect(told?.[0]?.difference.low).toBeGreaterThan(0);
    expect(told?.[0]?.message?.en).toMatch(
      /^Texts written since are \d+ points stiffer \(more formal\) than those up to 11 June 2025 \(\d+–\d+\)\.$/,
    );
    expect(told?.[0]?.message?.vi).toMatch(
      /^Nội dung viết sau đó trang trọng hơn nội dung đến ngày 11\/06\/2025 \d+ điểm \(\d+–\d+\)\.$/,
    );
  });

  it('is not told where the voice has stayed', () => {
    expect(consistencyOf(year(0), book).drift?.measures.some(({ drifted }) => drifted)).toBe(false);
  });

  it('is measured from the baseline that is asked for', () => {
    const { drift } = consistencyOf(year(30), book, { baseline: '2025-04-30' });
    expect(drift?.baseline).toEqual({ from: '2025-01-10', to: '2025-04-11', assets: 8 });
  });

  it('is nobody’s guess with few dated texts', () => {
    expect(consistencyOf(year(30).slice(0, 10), book).drift).toBeNull();
    expect(consistencyOf(year(30), book, { baseline: '2024-01-01' }).drift).toBeNull();
    expect(
      consistencyOf(
        year(30).map((one) => ({ ...one, date: undefined })),
        book,
      ).drift,
    ).toBeNull();
  });

  it('is no change of the mixture of languages', () => {
    const mixed = Array.from({ length: 40 }, (_, i) =>
      numberProfile(
        `a${i}`,
        { 'tone.formal': (i % 2 === 0 ? 40 : -20) + 5 * wobble(i) },
        { language: i % 2 === 0 ? 'en' : 'vi', date: i % 2 === 0 && i % 8 !== 0 ? '2026-02-01' : '2025-02-01' },
      ),
    );
    expect(consistencyOf(mixed, book).drift?.measures.some(({ drifted }) => drifted)).toBe(false);
  });
});
