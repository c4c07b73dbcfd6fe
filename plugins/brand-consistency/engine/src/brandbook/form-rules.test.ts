import { compileBrandbook } from './compile';
import { parseBrandbook } from './parse';
import { examine } from '../examine';
import { assess } from '../score/assess';
import type { Language } from '../language';

function toldIn(form: object, text: string, more: object = {}, touchpoint?: string, language?: Language): string[] {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'Sen' }, form, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const book = compileBrandbook(parsed.brandbook);
  expect(book.problems).toEqual([]);
  expect(book.diagnostics).toEqual([]);
  const units = [{ path: 'text', text, format: 'plain' as const }];
  return assess(examine({ units, touchpoint, language }), book).findings.map(
    ({ rule, actual, expected }) => `${rule}: ${actual} → ${expected.join(' | ')}`,
  );
}

test.each([
  [{ emojiMax: 0 }, 'Món ngon 🔥 mỗi ngày.', 'form: 🔥 → '],
  [{ exclamationsMax: 0 }, 'Món ngon mỗi ngày!', 'form: ! → .'],
  [{ allCapsMax: 0 }, 'Món ăn NGON LẮM mỗi ngày.', 'form: NGON LẮM → ngon lắm'],
  [{ hashtagsMax: 0 }, 'Món ngon mỗi ngày #comtam', 'form: #comtam → '],
  [{ percent: 'joined' }, 'Hôm nay giảm 20 % cho khách.', 'form: 20 % → 20%'],
  [{ units: 'spaced' }, 'Mỗi bao gạo nặng 5kg.', 'form: 5kg → 5 kg'],
  [{ decimal: 'comma' }, 'Mỗi bao gạo nặng 2.5 kg.', 'form: 2.5 → 2,5'],
  [{ thousands: 'point' }, 'Tổng cộng 1,250,000 đồng.', 'form: 1,250,000 → 1.250.000'],
  [{ currency: { sign: 'đ' } }, 'Mỗi phần giá 35.000 VND.', 'form: 35.000 VND → 35.000 đ'],
  [{ date: 'dd/mm/yyyy' }, 'Mở cửa từ ngày 5/3/2026.', 'form: 5/3/2026 → 05/03/2026'],
  [{ numerals: 'words' }, 'Quán còn 2 phòng trống cho khách.', 'form: 2 → hai'],
  [{ phone: ['0000 000 000'] }, 'Gọi cho quán số 0900123456.', 'form: 0900123456 → 0900 123 456'],
])('the brandbook sets %j', (form, text, told) => {
  expect(toldIn(form, text)).toEqual([told]);
});

const BOTH = {
  percent: 'joined',
  vi: { decimal: 'comma', date: 'dd/mm/yyyy', currency: { sign: 'đ', spacing: 'joined' } },
  en: { decimal: 'point', date: 'd month yyyy', currency: { sign: 'VND', place: 'before' } },
};

test('what differs between the languages is judged in each by its own style', () => {
  expect(toldIn(BOTH, 'Bao gạo nặng 2.5 kg, giá 90.000 VND, giảm 5 % từ 5/3/2026.')).toEqual([
    'form.vi: 2.5 → 2,5',
    'form.vi: 90.000 VND → 90.000đ',
    'form.vi: 5 % → 5%',
    'form.vi: 5/3/2026 → 05/03/2026',
  ]);
  expect(toldIn(BOTH, 'The bag weighs 2,5 kg, costs 90,000 VND, and is 5 % off from 5/3/2026.')).toEqual([
    'form.en: 2,5 → 2.5',
    'form.en: 90,000 VND → VND 90,000',
    'form.en: 5 % → 5%',
    'form.en: 5/3/2026 → 5 March 2026',
  ]);
  expect(toldIn(BOTH, 'Bao gạo nặng 2,5 kg, giá 90.000đ, giảm 5% từ 05/03/2026.')).toEqual([]);
  expect(toldIn(BOTH, 'The bag weighs 2.5 kg, costs VND 90,000, and is 5% off from 5 March 2026.')).toEqual([]);
});

test('a touchpoint changes single keys, names under protect are exceptions', () => {
  const touchpoints = { 'social-page': { form: { emojiMax: 2, vi: { decimal: 'point' } } } };
  const form = { emojiMax: 0, ...BOTH };
  const text = 'Món ngon 🔥 nặng 2.5 kg, giảm 5 %.';
  expect(toldIn(form, text, { touchpoints })).toEqual(['form: 🔥 → ', 'form.vi: 2.5 → 2,5', 'form.vi: 5 % → 5%']);
  expect(toldIn(form, text, { touchpoints }, 'social-page')).toEqual(['form.vi: 5 % → 5%']);
  const vocabulary = { protect: ['SÓNG XANH'] };
  expect(toldIn({ allCapsMax: 0 }, 'Tour SÓNG XANH đi lúc sáu giờ.', { vocabulary })).toEqual([]);
});

test('a style that a language of the brand does not need makes no rule', () => {
  const brand = { id: 'x', name: 'Sen', languages: ['vi'] };
  expect(toldIn(BOTH, 'Bao gạo nặng 2.5 kg.', { brand })).toEqual(['form.vi: 2.5 → 2,5']);
});
