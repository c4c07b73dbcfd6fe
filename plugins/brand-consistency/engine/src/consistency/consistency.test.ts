import fc from 'fast-check';
import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import { consistencyOf } from './consistency';
import { profileOf, type AssetProfile } from './profile';

const parsed = parseBrandbook({
  brandbook: 1,
  brand: { id: 'x', name: 'X' },
  address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] } },
  vocabulary: { avoid: [{ term: 'phòng nghỉ', use: ['biệt thự'] }] },
  facts: [{ id: 'hotline', is: '1900 1234' }],
  tone: { formal: 40 },
  touchpoints: { 'social-page': { tone: { formal: 0 } } },
});
if (!parsed.ok) throw new Error('the test brandbook is wrong');
const book = compileBrandbook(parsed.brandbook);
const profile = (id: string, text: string, touchpoint?: string): AssetProfile =>
  profileOf(id, examine({ units: [{ path: 'text', text, format: 'plain' }], touchpoint }), book);

const even = [
  'Kính mời Quý khách dùng trà sen tại sảnh chính. Chúng tôi phục vụ từ sáng đến chiều mỗi ngày.',
  'Quý khách vui lòng giữ yên lặng sau chín giờ tối. Chúng tôi trân trọng cảm ơn Quý khách.',
  'Biệt thự của Quý khách nhìn ra hồ sen. Chúng tôi kính chúc Quý khách kỳ nghỉ an lành.',
  'Quý khách cần hỗ trợ xin gọi hotline 1900 1234. Chúng tôi sẵn sàng phục vụ Quý khách.',
  'Bữa sáng được phục vụ tại nhà hàng bên hồ. Kính mời Quý khách chọn bàn mình yêu thích.',
  'Chúng tôi đã chuẩn bị xe đón Quý khách tại sân bay. Tài xế sẽ cầm bảng tên của Quý khách.',
].map((text, index) => profile(`even-${index}`, text));
const loud = profile(
  'loud',
  'Ê mấy bồ ơi!!! Quẩy banh nóc luôn nha 🔥🔥🔥 phòng nghỉ xịn xò, gọi hotline 1900 9999 lẹ đi nè!!! Hihi vui dã man luôn á!!!',
);

describe('consistencyOf', () => {
  const report = consistencyOf([...even, loud], book);

  it('names what stands apart with the sentence that pushes it out', () => {
    expect(report.assets.filter(({ outlier }) => outlier).map(({ id }) => id)).toEqual(['loud']);
    expect(report.assets.find(({ id }) => id === 'loud')?.because[0]?.sentences[0]?.text).toBeTruthy();
  });

  it('finds two hotlines, each in its sentence', () => {
    expect(report.contradictions).toHaveLength(1);
    expect(report.contradictions[0]).toMatchObject({ fact: 'hotline', truth: '1900 1234' });
    expect(report.contradictions[0]?.values.map(({ id, value }) => [id, value])).toEqual([
      ['even-3', '1900 1234'],
      ['loud', '1900 9999'],
    ]);
    expect(report.contradictions[0]?.values[0]?.text).toBe('Quý khách cần hỗ trợ xin gọi hotline 1900 1234.');
  });

  it('counts rival words and address outside the plan', () => {
    expect(report.terms).toEqual([
      {
        preferred: 'biệt thự',
        rivals: [
          expect.objectContaining({ term: 'biệt thự', count: 1 }),
          expect.objectContaining({ term: 'phòng nghỉ', ids: ['loud'] }),
        ],
      },
    ]);
    expect(report.address.filter(({ planned }) => !planned).length).toBeGreaterThan(0);
  });

  it('scores even texts higher than uneven ones', () => {
    expect(consistencyOf(even, book).score).toBeGreaterThan(report.score ?? 100);
  });

  it('does not mind the order of the assets', () => {
    const sorted = JSON.stringify({ ...report, assets: [...report.assets].sort((a, b) => (a.id < b.id ? -1 : 1)) });
    fc.assert(
      fc.property(fc.shuffledSubarray([...even, loud], { minLength: 7 }), (profiles) => {
        const again = consistencyOf(profiles, book);
        expect(JSON.stringify({ ...again, assets: [...again.assets].sort((a, b) => (a.id < b.id ? -1 : 1)) })).toBe(
          sorted,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('takes a planned flex for no inconsistency', () => {
    const text = 'Chào bạn, hôm nay trời đẹp.';
    const [planned, unplanned] = [profile('a', text, 'social-page'), profile('b', text)];
    expect((planned.vector?.['tone.formal'] ?? 0) - (unplanned.vector?.['tone.formal'] ?? 0)).toBeCloseTo(40);
  });

  it.each([[[]], [[even[0]]], [[profile('empty', ''), profile('emoji', '🔥')]]])(
    'has no number where there is nothing to compare',
    (profiles) => {
      expect(
        consistencyOf(
          profiles.filter((one): one is AssetProfile => one !== undefined),
          book,
        ).score,
      ).toBeNull();
    },
  );

  it('keeps profiles as plain JSON', () => {
    expect(JSON.parse(JSON.stringify(loud))).toEqual(loud);
  });
});
