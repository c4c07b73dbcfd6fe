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

describe('what a parent locks binds texts', () => {
  const parent = (locked: string[]) =>
    book({
      tone: { formal: { target: 70, tolerance: 10 } },
      address: { vi: { reader: ['quý khách'] }, en: { reader: ['you'] } },
      audience: { readability: { vi: { sentenceMax: 8 } } },
      positioning: {
        tier: 'luxury',
        promise: { claim: 'Rest', evidence: ['yên tĩnh'], contradictedBy: ['tiệc bể bơi'] },
      },
      vocabulary: { protect: ['Sen Việt'] },
      facts: [{ id: 'hotline', is: '1900 1234' }],
      touchpoints: { sms: { required: ['Sen Việt'], maxWords: 4 } },
      parentPolicy: { locked },
    });
  const paths = (text: string, locked: string[], more: Partial<AssetText> = {}) =>
    assessCompatibility(asset(text, more), parent(locked)).clashes.map(({ path }) => path);

  it('address, in the language that is locked', () => {
    const text = 'Mời bạn ghé chơi, tụi mình chờ bạn nhé.';
    expect(paths(text, [])).toEqual([]);
    expect(paths(text, ['address'])).toContain('address');
    expect(paths(text, ['address.vi'])).toContain('address');
    expect(paths(text, ['address.en'])).toEqual([]);
  });

  it('facts', () => {
    const text = 'Quý khách vui lòng gọi đường dây nóng 1900 9999 để đặt phòng.';
    expect(paths(text, [])).toEqual([]);
    expect(paths(text, ['facts.hotline'])).toEqual(['facts.hotline']);
    const [clash] = assessCompatibility(asset(text), parent(['facts'])).clashes;
    expect(clash).toMatchObject({ parent: '1900 1234', child: '1900 9999', kind: 'protected', brand: 'x' });
    expect(clash?.evidence?.[0]).toMatchObject({ path: 'a', start: text.indexOf('1900'), text: '1900 9999' });
    expect(clash?.finding?.edit?.text).toBe('1900 1234');
  });

  it('tone, and the words that carried it off', () => {
    const { clashes: found } = assessCompatibility(
      asset('Ê bà con ơi, vô chơi hết sảy luôn nha! Quẩy tới bến đi tụi bây ơi!'),
      parent(['tone.formal']),
    );
    expect(found).toEqual([expect.objectContaining({ path: 'tone.formal', kind: 'locked', parent: 70 })]);
    expect(found[0]?.evidence?.length).toBeGreaterThan(0);
  });

  it('readability', () => {
    const text = `${'Quý khách tới nghỉ ngơi và dùng bữa tối bên hồ sen rồi dạo bước trên bãi biển cùng gia đình '.repeat(2)}.`;
    expect(paths(text, ['audience'])).toEqual(['audience.readability.vi.sentenceMax']);
  });

  it('required content and length at the touchpoint', () => {
    const text = 'Kính mời Quý khách tới nghỉ ngơi bên biển.';
    expect(paths(text, ['touchpoints.sms'])).toEqual([]);
    expect(paths(text, ['touchpoints.*.required'], { touchpoint: 'sms' })).toEqual([
      'touchpoints.sms.required.sen việt',
    ]);
    expect(paths(text, ['touchpoints.sms.maxWords'], { touchpoint: 'sms' })).toEqual(['touchpoints.sms.length']);
  });
});

describe('what a text says of its parent', () => {
  const parent = book({
    brand: { id: 'group', name: 'Sen Group' },
    positioning: { promise: { claim: 'Rest', evidence: ['yên tĩnh'], contradictedBy: ['tiệc bể bơi'] } },
    vocabulary: { protect: ['Sen Việt'] },
  });

  it('contradicts its promise, locked or not, unless the parent frees it', () => {
    const text = asset('Tối nay có tiệc bể bơi sôi động dành cho tất cả mọi người.');
    const [clash] = assessCompatibility(text, parent).clashes;
    expect(clash).toMatchObject({
      path: 'positioning.promise',
      kind: 'contradicted',
      parent: 'Rest',
      child: 'tiệc bể bơi',
    });
    expect(clash?.evidence?.[0]?.text).toBe('tiệc bể bơi');
    const free = book({ ...parent.brandbook, parentPolicy: { free: ['positioning.promise'] } });
    expect(assessCompatibility(text, free).clashes).toEqual([]);
  });

  it('names it and says what it stands for', () => {
    const { score, heard } = assessCompatibility(asset('Sen Việt, thành viên của Sen Group, là nơi yên tĩnh.'), parent);
    expect(score).toBe(100);
    expect(heard?.map(({ path, text, evidence }) => [path, text, evidence[0]?.text])).toEqual([
      ['brand.name', 'Sen Group', 'Sen Group'],
      ['vocabulary.protect.sen việt', 'Sen Việt', 'Sen Việt'],
      ['positioning.promise', 'Rest', 'yên tĩnh'],
    ]);
  });
});

it('every generation binds a text, and the same words cost once', () => {
  const grand = book({ ...LOCKED, brand: { id: 'grand', name: 'Grand' } });
  const text = asset('Giá sốc hôm nay tại cửa hàng.');
  const both = assessCompatibility(text, [book(LOCKED), grand]);
  expect(both.clashes.map(({ brand }) => brand)).toEqual(['x']);
  expect(assessCompatibility(text, [book({}), grand]).clashes.map(({ brand }) => brand)).toEqual(['grand']);
});

it('a single word may be locked', () => {
  const avoid = { vocabulary: { avoid: ['giá sốc', 'siêu rẻ'] } };
  const parent = book({ ...avoid, parentPolicy: { locked: ['vocabulary.avoid.giá sốc'] } });
  expect(clashes(asset('Giá sốc và siêu rẻ hôm nay tại cửa hàng.'), parent)).toEqual(['Giá sốc']);
});

it('bounds with a wildcard and bounds of the tier hold for texts', () => {
  const loud = asset(
    'Giá rẻ sốc, săn deal xả kho, giảm giá cực mạnh! Rẻ nhất, hời nhất, mua ngay kẻo hết! Xả hàng giá bèo!',
  );
  const parent = book({
    parentPolicy: { bounded: { 'tone.*': [-100, 100], 'positioning.tier': ['premium', 'luxury'] } },
  });
  expect(assessCompatibility(loud, parent).clashes).toEqual([
    expect.objectContaining({ path: 'positioning.tier', kind: 'bounded', parent: ['premium', 'luxury'] }),
  ]);
});
