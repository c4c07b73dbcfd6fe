import { examine } from '../examine';
import type { Finding } from '../findings/types';
import type { Language } from '../language';
import { assess } from '../score/assess';
import { compileBrandbook } from './compile';
import { parseBrandbook } from './parse';

const BASE = {
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt Resort' },
  positioning: {
    promise: { claim: 'Undisturbed rest', evidence: ['yên tĩnh', 'quiet'], proof: ['day rooms are non-refundable'] },
  },
  facts: [{ id: 'cancellation', is: 'huỷ trước 7 ngày' }],
};

function takenBack(more: object, text: string, touchpoint: string | null = null, language: Language = 'en'): Finding[] {
  const parsed = parseBrandbook({ ...BASE, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const book = compileBrandbook(parsed.brandbook);
  expect(book.problems).toEqual([]);
  const units = [{ path: 'text', text, format: 'plain' as const }];
  const { findings } = assess(examine({ units, language, ...(touchpoint === null ? {} : { touchpoint }) }), book, {});
  return findings.filter(({ kind }) => kind === 'walk-back');
}

const SHRUG = "Our rooms are quiet. It is what it is, and we can't promise anything.";

test('a brandbook with a promise is held to it, one without is not', () => {
  const [finding, ...others] = takenBack({}, SHRUG);
  expect(others).toHaveLength(1);
  expect(finding).toMatchObject({
    rule: 'positioning.promise.walk-back',
    dimension: 'positioning',
    severity: 'warning',
    actual: 'It is what it is',
  });
  expect(finding?.why?.vi).toMatch(/Mong thông cảm/u);
  expect(takenBack({ positioning: { tier: 'luxury' } }, SHRUG)).toEqual([]);
});

test('limits that the brandbook states are no walk-back', () => {
  expect(takenBack({}, 'Day rooms are non-refundable.')).toEqual([]);
  expect(takenBack({}, 'Villas are non-refundable.')).toHaveLength(1);
  expect(takenBack({}, 'Quý khách huỷ trước 7 ngày, sau đó không hoàn cọc.', null, 'vi')).toEqual([]);
});

test('a legal paper may state its conditions; they are suggestions there', () => {
  const text = 'Rates are subject to change. You should have read that.';
  expect(takenBack({}, text, 'website').map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(takenBack({}, text, 'contract').map(({ severity }) => severity)).toEqual(['suggestion', 'warning']);
});

test('a rule of the brand’s own takes its place, knows its limits and may exempt touchpoints', () => {
  const rules = [{ id: 'keep-word', extends: 'walk-back', exempt: ['contract'], owner: 'Front office' }];
  expect(takenBack({ rules }, SHRUG).map(({ rule, owner }) => [rule, owner])).toEqual([
    ['rules.keep-word', 'Front office'],
    ['rules.keep-word', 'Front office'],
  ]);
  expect(takenBack({ rules }, SHRUG, 'contract')).toEqual([]);
  expect(takenBack({ rules }, 'Day rooms are non-refundable.')).toEqual([]);
});
