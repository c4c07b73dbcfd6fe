import { spanOf } from './places';
import { blocksOf, read } from './testing';

const textOf = (text: string): string[] => blocksOf(text).map((block) => block.text);

describe('normalise', () => {
  it('makes one space of line breaks, keeps double spaces inside a line, drops what is invisible', () => {
    expect(textOf('a\u00a0b\r\n  c  d\u200b\u00ade\ufeff')).toEqual(['a b c  de']);
  });

  it('composes letters and leads back to all their marks', () => {
    const analysis = read('Giá ho\u0061\u0300 e\u0302\u0301');
    const block = analysis.units[0]?.blocks[0];
    expect(block?.text).toBe('Giá hoà ế');
    expect(block?.tokens.key).toEqual(['giá', 'hòa', 'ế']);
    expect(spanOf(analysis, { unit: 0, block: 0, start: 8, end: 9 }).actual).toBe('e\u0302\u0301');
    expect(spanOf(analysis, { unit: 0, block: 0, start: 6, end: 7 })).toMatchObject({ start: 6, end: 8 });
  });

  it('keeps joined emoji whole and lone surrogates as they are', () => {
    expect(textOf('👨‍👩‍👧 ok')).toEqual(['👨‍👩‍👧 ok']);
    expect(textOf('a\ud83d b')).toEqual(['a\ud83d b']);
    expect(blocksOf('1️⃣ ❤️ ok\u0301 \u0301')[0]?.tokens.key).toEqual(['1', 'oḱ']);
  });
});

describe('mask', () => {
  it.each([
    ['Xem https://sv.vn/a?b=c(d). Gọi', 'Xem \uFFFC). Gọi'],
    ['www.sv.vn và Www.a.vn, hết', '\uFFFC và \uFFFC, hết'],
    ['Thư info@sen-viet.com.vn nhé', 'Thư \uFFFC nhé'],
    ['@senviet a@b 5@ Booking.com', '@senviet a@b 5@ Booking.com'],
    ['Chào {{ name }}, {0} {user.name} ${x}!', 'Chào \uFFFC, \uFFFC \uFFFC \uFFFC!'],
    ['{count, plural, one {# món} other {# món}} đây', '\uFFFC đây'],
    ['{% if x %}A{% endif %}', '\uFFFCA\uFFFC'],
    ['%s có %1$d và %(ten)s, %{n}', '\uFFFC có \uFFFC và \uFFFC, \uFFFC'],
    ['Giảm 50%s 100% sữa {mở đầu} {{chưa đóng', 'Giảm 50%s 100% sữa {mở đầu} {{chưa đóng'],
  ])('%s', (text, masked) => expect(textOf(text)).toEqual([masked]));
});
