import { consistencyOf } from './consistency';
import { bookOf, textProfile } from './testing';
import type { TextChange } from './types';

const book = bookOf({
  positioning: { promise: { claim: 'Nghỉ ngơi trọn vẹn', evidence: ['không bị làm phiền'] } },
  facts: [{ id: 'hotline', is: '1900 1234' }],
});
const changeOf = (replaces: string, text: string): TextChange | undefined =>
  consistencyOf([textProfile(book, { id: 'page', lang: 'vi', text, replaces })], book).changes.told[0];

describe('a changed text', () => {
  it('has lost what it said before', () => {
    const change = changeOf('Kỳ nghỉ không bị làm phiền, giảm 20% cho bạn.', 'Kỳ nghỉ bên hồ dành cho bạn.');
    expect(change?.lost.map(({ what }) => what)).toEqual(['20%', 'Nghỉ ngơi trọn vẹn']);
    expect(change?.lost[0]?.message.vi).toBe('“20%” từng có ở bản cũ, nay không còn.');
    expect(change?.gained).toEqual([]);
  });

  it('states a fact otherwise, which is neither lost nor new', () => {
    const text = 'Bạn cần hỗ trợ, gọi hotline 1900 4321.';
    const change = changeOf('Bạn cần hỗ trợ, gọi hotline 1900 1234.', text);
    expect(change?.facts).toMatchObject([
      {
        fact: 'hotline',
        before: '1900 1234',
        after: '1900 4321',
        message: { en: expect.stringContaining('1900 4321') },
      },
    ]);
    expect(text.slice(change?.facts[0]?.start, change?.facts[0]?.end)).toBe('1900 4321');
    expect([change?.lost, change?.gained]).toEqual([[], []]);
  });

  it('sounds otherwise', () => {
    const change = changeOf(
      'Kính mời Quý khách dùng trà tại sảnh chính. Chúng tôi trân trọng phục vụ Quý khách mỗi ngày.',
      'Ê mấy bồ ơi!!! Quẩy banh nóc luôn nha, vui dã man luôn á!!! Hihi lẹ đi nè mấy bồ!!!',
    );
    const formal = change?.voice.find(({ measure }) => measure === 'tone.formal');
    expect(formal?.difference).toBeLessThan(0);
    expect(formal?.message.vi).toMatch(/^Bản mới thân mật hơn bản cũ \d+ điểm\.$/);
  });

  it('that says the same is not told', () => {
    const text = 'Kính mời Quý khách dùng trà tại sảnh chính.';
    expect(consistencyOf([textProfile(book, { id: 'a', text, replaces: text })], book).changes).toEqual({
      changed: 0,
      told: [],
    });
  });
});
