import type { Language } from '../language';
import { consistencyOf } from './consistency';
import type { AssetProfile } from './profile';
import { bookOf, numberProfile, textProfile } from './testing';
import type { PairParity } from './types';

const book = bookOf({
  positioning: {
    promise: { claim: 'Undisturbed rest', evidence: ['undisturbed', 'không bị làm phiền'] },
    differences: [{ id: 'beach', claim: 'Bãi biển riêng', evidence: ['bãi biển riêng'] }],
  },
  touchpoints: { label: { required: [{ id: 'origin', any: ['made in Vietnam', 'sản xuất tại Việt Nam'] }] } },
});
const half = (lang: Language, text: string, touchpoint = 'website'): AssetProfile =>
  textProfile(book, { id: lang, lang, text, touchpoint, pair: 'page' });
const pairOf = (vi: string, en: string, touchpoint?: string): PairParity | undefined =>
  consistencyOf([half('vi', vi, touchpoint), half('en', en, touchpoint)], book).parity.told[0];
const gapsOf = (vi: string, en: string, touchpoint?: string): string[] =>
  (pairOf(vi, en, touchpoint)?.gaps ?? []).map(({ lacking, what }) => `${lacking}: ${what}`);

describe('parity', () => {
  it('finds the discount that the English page lacks, with its place', () => {
    const vi = 'Đặt phòng hôm nay, giảm 20% cho kỳ nghỉ của bạn.';
    const pair = pairOf(vi, 'Book your stay with us today.');
    expect(pair?.gaps).toMatchObject([
      {
        lacking: 'en',
        kind: 'percent',
        what: '20%',
        message: {
          en: 'The English text lacks “20%”, which the Vietnamese text has.',
          vi: 'Bản tiếng Anh thiếu “20%” mà bản tiếng Việt có.',
        },
      },
    ]);
    const { start = 0, end = 0 } = pair?.gaps[0]?.said ?? {};
    expect(vi.slice(start, end)).toBe('20%');
    expect(pair?.score).toBeLessThan(80);
  });

  it.each([
    ['Giao hàng trong 24h.', 'Delivery within one day.'],
    ['Giá 2.000.000đ một đêm.', 'VND 2 million a night.'],
    ['Resort có 28 biệt thự.', 'Twenty-eight villas wait for you.'],
    ['Ưu đãi đến 20/11/2026.', 'The offer ends on 20 November 2026.'],
    ['Gọi 1900 1234.', 'Call 1900.1234.'],
    ['Cách sân bay 1,5 km.', '1.5 km from the airport.'],
    ['Phòng từ 2.300.000đ.', 'Rooms from $95.'],
  ])('hears the same in “%s” and “%s”', (vi, en) => {
    expect(gapsOf(vi, en)).toEqual([]);
  });

  it.each([
    ['Giảm 20% hôm nay.', 'Save 30% today.', ['en: 20%', 'vi: 30%']],
    ['Resort có 28 biệt thự.', 'The resort has 82 villas.', ['en: 28', 'vi: 82']],
    ['Gọi 1900 1234.', 'Call 1900 4321.', ['en: 1900 1234', 'vi: 1900 4321']],
  ])('tells “%s” from “%s”', (vi, en, gaps) => {
    expect(gapsOf(vi, en).map((gap) => gap.split(' ').slice(0, 3).join(' '))).toEqual(
      gaps.map((gap) => expect.stringContaining(gap)),
    );
  });

  it('finds a statement that only one text makes, where the other language has words for it', () => {
    expect(gapsOf('Kỳ nghỉ không bị làm phiền bên bãi biển riêng.', 'A holiday by the sea.')).toEqual([
      'en: Undisturbed rest',
    ]);
    expect(gapsOf('Kỳ nghỉ không bị làm phiền.', 'An undisturbed holiday.')).toEqual([]);
  });

  it('finds required content that only one text has', () => {
    expect(gapsOf('Trà sen, sản xuất tại Việt Nam.', 'Lotus tea.', 'label')).toEqual(['en: origin']);
  });

  it('tells how much stiffer one is, beyond what either is unsure of', () => {
    const pair = (formal: number): PairParity[] => [
      ...consistencyOf(
        [
          numberProfile('vi', { 'tone.formal': -10 }, { pair: 'page', said: half('vi', '').said ?? never() }),
          numberProfile(
            'en',
            { 'tone.formal': formal },
            { language: 'en', pair: 'page', said: half('en', '').said ?? never() },
          ),
        ],
        book,
      ).parity.told,
    ];
    expect(pair(20)[0]?.voice).toMatchObject([
      {
        measure: 'tone.formal',
        difference: 30,
        message: {
          en: 'The English text is 30 points stiffer (more formal) than the Vietnamese text.',
          vi: 'Bản tiếng Anh trang trọng hơn bản tiếng Việt 30 điểm.',
        },
      },
    ]);
    expect(pair(-5)).toEqual([]);
  });

  it('counts even pairs, and passes over texts without a translation', () => {
    const { parity } = consistencyOf([half('vi', 'Chào bạn.'), half('en', 'Hello.')], book);
    expect(parity).toEqual({ pairs: 1, uneven: 0, told: [] });
    expect(consistencyOf([half('vi', 'Giảm 20%.')], book).parity.pairs).toBe(0);
  });
});

function never(): never {
  throw new Error('a profile of a text always has what it says');
}
