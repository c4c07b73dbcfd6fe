import { consistencyOf } from './consistency';
import { bookOf, textProfile } from './testing';
import type { AddressMix } from './types';

const guest = 'Kính mời Quý khách dùng trà tại sảnh chính.';
const friend = 'Mời bạn ghé quán dùng trà nhé.';
const texts = [guest, guest, guest, friend];
const mixOf = (parts: Record<string, unknown>): readonly AddressMix[] => {
  const book = bookOf(parts);
  return consistencyOf(
    texts.map((text, i) =>
      textProfile(book, { id: `a${i}`, text, touchpoint: text === friend ? 'social' : 'website' }),
    ),
    book,
  ).addressMix;
};

describe('mixed address', () => {
  it('is told where the brandbook plans none', () => {
    expect(mixOf({})).toMatchObject([
      {
        language: 'vi',
        role: 'reader',
        minority: 0.25,
        forms: [
          { form: 'quý khách', assets: 3 },
          { form: 'bạn', assets: 1, ids: ['a3'] },
        ],
        message: { vi: 'Các bản tiếng Việt gọi khách không thống nhất: “quý khách” ở 3 nội dung, “bạn” ở 1 nội dung.' },
      },
    ]);
  });

  it('is none where each touchpoint has its plan', () => {
    const planned = {
      address: { vi: { reader: ['quý khách'] } },
      touchpoints: { social: { address: { vi: { reader: ['bạn'] } } } },
    };
    expect(mixOf(planned)).toEqual([]);
  });

  it('is placed on the journey', () => {
    const book = bookOf({});
    const { address } = consistencyOf(
      texts.map((text, i) => textProfile(book, { id: `a${i}`, text, stage: i < 2 ? 'awareness' : 'purchase' })),
      book,
    );
    expect(address.find(({ form }) => form === 'quý khách')?.places).toEqual([
      { stage: 'awareness', touchpoint: null, count: 2 },
      { stage: 'purchase', touchpoint: null, count: 1 },
    ]);
  });
});
