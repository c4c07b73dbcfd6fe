import { assess } from '../score/assess';
import { examine } from '../examine';
import { compileBrandbook } from './compile';
import { parseBrandbook } from './parse';
import { periodOf } from './period';

function book(extra: object) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.brandbook;
}

describe('periodOf', () => {
  it('knows one period where the brandbook has no dates', () => {
    expect(periodOf(book({}), '2026-01-01')).toBe(periodOf(book({}), '2999-01-01'));
  });

  it('turns on the day after an exception ends', () => {
    const dated = book({ exceptions: [{ rule: '*', reason: 'r', until: '2026-03-31' }] });
    expect(periodOf(dated, '2020-01-01')).toBe(periodOf(dated, '2026-03-31'));
    expect(periodOf(dated, '2026-04-01')).not.toBe(periodOf(dated, '2026-03-31'));
    expect(periodOf(dated, '2026-04-01')).toBe(periodOf(dated, '2030-01-01'));
  });

  it.each([
    ['of the brandbook', { proofs: [{ claim: 'best', kind: 'award', validUntil: '2026-12-31' }] }],
    ['of a rule', { rules: [{ id: 'c', extends: 'claim', proofs: [{ claim: 'best', validUntil: '2026-12-31' }] }] }],
  ])('turns when a proof %s begins to run out, and when it has', (_, extra) => {
    const dated = book(extra);
    const turns = ['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01', '2028-01-01'];
    expect(turns.map((day) => periodOf(dated, day))).toEqual([0, 1, 1, 2, 2]);
  });

  it('holds what it promises: the score moves with the period and not within it', () => {
    const dated = book({
      vocabulary: { avoid: [{ term: 'giá sốc', severity: 'error' }] },
      exceptions: [{ rule: 'vocabulary.avoid', reason: 'r', until: '2026-03-31' }],
    });
    const compiled = compileBrandbook(dated);
    const asset = examine({ units: [{ path: 'a', text: 'Giá sốc hôm nay tại cửa hàng.', format: 'plain' }] });
    const fitOn = (asOf: string) => assess(asset, compiled, { asOf }).fit.score;
    expect(fitOn('2026-01-01')).toBe(fitOn('2026-03-31'));
    expect(fitOn('2026-04-01')).toBeLessThan(fitOn('2026-03-31') ?? 0);
    expect(fitOn('2026-04-01')).toBe(fitOn('2029-01-01'));
  });
});
