import { analyse } from '../../text/analyse';
import { addressUses } from './uses';
import { VI_TERMS, VI_TRAPS } from './inventory-vi';
import { EN_TERMS } from './inventory-en';
import { phraseKeys } from '../../text/fold';

test('counts forms by role and tells which are planned', () => {
  const text = 'Quý khách thân mến, chúng tôi chờ quý khách hàng. Bạn cứ ghé nhé. Dạ, mời anh/chị.';
  const plan = { vi: { self: ['chúng tôi'], reader: ['Quý khách'] } };
  expect(addressUses(analyse([{ path: 'a', text, format: 'plain' }], { language: 'vi' }), plan)).toEqual([
    { language: 'vi', role: 'reader', form: 'anh/chị', planned: false, count: 1 },
    { language: 'vi', role: 'reader', form: 'bạn', planned: false, count: 1 },
    { language: 'vi', role: 'reader', form: 'quý khách', planned: true, count: 2 },
    { language: 'vi', role: 'self', form: 'chúng tôi', planned: true, count: 1 },
  ]);
});

test('without a plan every form counts as planned', () => {
  const uses = addressUses(analyse([{ path: 'a', text: 'We wrote to you.', format: 'plain' }], { language: 'en' }), {});
  expect(uses.map(({ form, planned }) => [form, planned])).toEqual([
    ['you', true],
    ['we', true],
  ]);
});

test('the inventories hold no doubles, and every entry a reason', () => {
  for (const list of [VI_TERMS, VI_TRAPS, EN_TERMS]) {
    const keys = list.map(({ phrase }) => phraseKeys(phrase).join(' '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(list.every(({ reason }) => reason !== '')).toBe(true);
  }
});
