import fc from 'fast-check';
import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import { BoundedMap } from './bounded-map';
import { contradictionsOf } from './contradictions';
import { profileOf, type AssetProfile } from './profile';

const parsed = parseBrandbook({
  brandbook: 1,
  brand: { id: 'x', name: 'Sen Đá' },
  facts: [
    { id: 'hotline', is: '1900 1234' },
    { id: 'slogan', is: 'Đá nở hoa giữa phố' },
  ],
});
if (!parsed.ok) throw new Error('the test brandbook is wrong');
const book = compileBrandbook(parsed.brandbook);
const profiles = (texts: readonly string[]): AssetProfile[] =>
  texts.map((text, at) => profileOf(`a${at}`, examine({ units: [{ path: 'text', text, format: 'markdown' }] }), book));
const told = (texts: readonly string[]) =>
  contradictionsOf(profiles(texts), book).map(({ fact, verdict, values }) => [
    fact,
    verdict,
    values.filter(({ agrees }) => agrees !== true).map(({ value }) => value),
  ]);

describe('contradictionsOf', () => {
  it('lets most assets decide, across languages and units', () => {
    expect(
      told(['Bảo hành 24 tháng.', 'A two-year warranty.', 'Bảo hành hai năm.', 'The warranty is 12 months.']),
    ).toEqual([['warranty', 'majority', ['12 months']]]);
  });

  it('tells a tie as one', () => {
    expect(told(['Bảo hành 24 tháng.', 'The warranty is 12 months.'])).toEqual([
      ['warranty', 'tie', ['24 tháng', '12 months']],
    ]);
  });

  it('lets the brandbook decide against the majority', () => {
    expect(told(['Hotline 1900 9999.', 'Gọi 1900 9999.', 'Hotline: 1900.1234'])).toEqual([
      ['hotline', 'brandbook', ['1900 9999', '1900 9999']],
    ]);
  });

  it('knows what may hold side by side', () => {
    expect(
      told([
        'Hotline: 1900 1234 – 028 3822 1500.',
        'Giao hàng trong 2–3 ngày.',
        'Delivery takes 3 days.',
        'Chi nhánh Huế: 92 Hùng Vương.',
        'Chi nhánh Vinh: 17 Trần Phú.',
        'Trà sen size M giá 39.000đ.',
        'Trà sen size L giá 49.000đ.',
      ]),
    ).toEqual([]);
  });

  it('hears a slogan with one word changed and a name misspelt', () => {
    const usual = 'Bếp của chị Lê Thu Sương đỏ lửa từ sớm.';
    expect(told([usual, usual, usual, 'Công thức do chị Lê Thu Sưong giữ.', 'Đá nở hoa trong phố'])).toEqual([
      ['name: Lê Thu Sương', 'majority', ['Lê Thu Sưong']],
      ['slogan', 'brandbook', ['Đá nở hoa trong phố']],
    ]);
  });

  it('does not mind the order of the assets', () => {
    const all = profiles([
      'Bảo hành 24 tháng.',
      'Bảo hành 2 năm.',
      'Bảo hành 6 tháng.',
      'Hotline 1900 1.',
      'Gọi 1900 5555.',
    ]);
    const once = JSON.stringify(contradictionsOf(all, book));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(contradictionsOf(shuffled, book))).toBe(once);
      }),
      { numRuns: 20 },
    );
  });
});

describe('BoundedMap', () => {
  it('keeps the same keys, each complete, in whatever order they come', () => {
    const keys = Array.from({ length: 200 }, (_, at) => `key ${at % 70}`);
    const kept = (order: readonly string[]) => {
      const map = new BoundedMap(10, () => ({ count: 0 }));
      for (const key of order) {
        const entry = map.at(key);
        if (entry !== null) entry.count++;
      }
      return map.sorted();
    };
    const once = kept(keys);
    expect(once).toHaveLength(10);
    for (const [key, { count }] of once) expect(count).toBe(keys.filter((other) => other === key).length);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        expect(kept(order)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});
