import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine, type AssetText } from '../examine';
import { assess } from '../score/assess';
import { assessCompatibility } from './asset';

function book(extra: object) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}

const AVOID = { vocabulary: { avoid: [{ term: 'giá sốc', severity: 'error' }] } };
const LOCKED = { ...AVOID, parentPolicy: { locked: ['vocabulary.avoid'] } };

const asset = (text: string, more: Partial<AssetText> = {}) =>
  examine({ units: [{ path: 'a', text, format: 'markdown' }], ...more });
const SILENCED = asset('<!-- brand-check off vocabulary.avoid: a quotation -->\n\nGiá sốc hôm nay tại cửa hàng.');

const clashes = (examined: ReturnType<typeof asset>, parent: ReturnType<typeof book>, asOf?: string) =>
  assessCompatibility(examined, parent, { asOf }).clashes.map(({ child }) => child);

describe('who may silence the parent', () => {
  it("a comment silences the brand's own rule, not the parent's locked one", () => {
    const own = assess(SILENCED, book(AVOID));
    expect(own.findings).toEqual([]);
    expect(own.suppressed).toHaveLength(1);
    expect(clashes(SILENCED, book(LOCKED))).toEqual(['Giá sốc']);
  });

  it('a comment for all rules silences none of them either, nor a comment for the next block', () => {
    for (const comment of ['off', 'off *', 'off-next-line', 'off-next-line vocabulary']) {
      const text = asset(`<!-- brand-check ${comment} -->\n\nGiá sốc hôm nay tại cửa hàng.`);
      expect(clashes(text, book(LOCKED))).toEqual(['Giá sốc']);
    }
  });

  it.each([['vocabulary.avoid'], ['vocabulary'], ['*']])('unless the policy allows it: %s', (name) => {
    const parent = book({ ...AVOID, parentPolicy: { locked: ['vocabulary.avoid'], commentsMaySilence: [name] } });
    expect(clashes(SILENCED, parent)).toEqual([]);
  });

  it('what the policy allows for one rule it allows for no other', () => {
    const parent = book({ ...AVOID, parentPolicy: { locked: ['vocabulary.avoid'], commentsMaySilence: ['rules.x'] } });
    expect(clashes(SILENCED, parent)).toEqual(['Giá sốc']);
  });

  it("the parent's own exceptions hold, until they run out", () => {
    const parent = book({ ...LOCKED, exceptions: [{ rule: 'vocabulary.avoid', reason: 'sale', until: '2026-03-31' }] });
    const text = asset('Giá sốc hôm nay tại cửa hàng.');
    expect(clashes(text, parent, '2026-03-31')).toEqual([]);
    expect(clashes(text, parent, '2026-04-01')).toEqual(['Giá sốc']);
  });
});

it("a locked rule of the parent for one stage binds the child's texts of that stage", () => {
  const parent = book({
    rules: [{ id: 'hurry', extends: 'existence', tokens: ['nhanh tay'], level: 'error', stages: ['decision'] }],
    parentPolicy: { locked: ['rules.hurry'] },
  });
  const text = 'Nhanh tay đặt chỗ trước cuối tuần.';
  expect(clashes(asset(text, { stage: 'decision' }), parent)).toEqual(['Nhanh tay']);
  expect(clashes(asset(text, { stage: 'use' }), parent)).toEqual([]);
  expect(clashes(asset(text), parent)).toEqual([]);
});
