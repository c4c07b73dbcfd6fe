import { compileBrandbook, type CompiledBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import type { BrandbookInput } from '../brandbook/schema';
import { examine, type AssetText } from '../examine';
import { compareBooks } from './compare-books';
import type { NamedAsset } from './types';

type Parts = Omit<BrandbookInput, 'brandbook' | 'brand'>;

function book(parts: Parts): CompiledBrandbook {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'sen', name: 'Sen' }, ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}
const asset = (id: string, text: string, more: Partial<AssetText> = {}): NamedAsset => ({
  id,
  examination: examine({ units: [{ path: 'text', text, format: 'plain' }], ...more }),
});
const SALE = asset('sale', 'Giá sốc hôm nay cho mọi khách ghé cửa hàng của chúng tôi, mời bạn đến xem nhé!');
const PLAIN = asset('plain', 'Chúng tôi phục vụ bữa tối từ 18 giờ tại nhà hàng bên hồ, mời Quý khách ghé thăm.');

describe('what a draft does to an asset', () => {
  it('is laid at the door of the path that changed, with the rule and the words', () => {
    const { compare, changes } = compareBooks(book({}), book({ vocabulary: { avoid: ['giá sốc', 'rẻ'] } }));
    expect(changes).toHaveLength(2);
    const { before, after, change, causes } = compare(SALE);
    expect(change).toBeLessThan(0);
    expect(causes).toEqual([
      {
        kind: 'alone',
        paths: ['vocabulary.avoid.giá sốc'],
        points: change,
        band: after.band,
        through: [
          {
            dimension: 'vocabulary',
            kind: 'rule',
            source: 'vocabulary.avoid',
            label: expect.any(Object) as object,
            before: 0,
            after: Math.round(((before.score ?? 0) - (after.score ?? 0)) * 100) / 100,
            words: ['Giá sốc'],
          },
        ],
      },
    ]);
    expect(compare(PLAIN)).toMatchObject({ change: 0, causes: [] });
  });

  it('names the target and the touchpoint that flexes it', () => {
    const chatty = 'Hey guys! Pop in whenever, grab a coffee, no worries. Gonna be awesome, yeah? We can’t wait, lol!!';
    const before = book({ tone: { formal: -50 } });
    const draft = book({ tone: { formal: -50 }, touchpoints: { letter: { tone: { formal: 80 } } } });
    const { compare } = compareBooks(before, draft);
    const [cause] = compare(asset('a', chatty, { touchpoint: 'letter' })).causes;
    expect(cause?.paths).toEqual(['touchpoints.letter.tone.formal']);
    expect(cause?.through.map(({ source }) => source)).toContain('tone.formal');
    expect(compare(asset('b', chatty)).causes).toEqual([]);
  });

  it('parts several causes, and tells what they do only together', () => {
    const draft = book({
      vocabulary: { avoid: ['giá sốc'] },
      address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] } },
    });
    const { change, causes } = compareBooks(book({}), draft).compare(SALE);
    expect(
      causes
        .filter(({ kind }) => kind === 'alone')
        .map(({ paths }) => paths[0])
        .sort(),
    ).toEqual(['address.vi', 'vocabulary.avoid.giá sốc']);
    expect(causes.at(-1)).toMatchObject({ kind: 'together', paths: ['address.vi', 'vocabulary.avoid.giá sốc'] });
    expect(causes.reduce((sum, { points }) => sum + Math.round((points ?? 0) * 100), 0)).toBe(
      Math.round((change ?? 0) * 100),
    );
  });

  it('names a change that only takes back what another one does', () => {
    const rule = { id: 'no-sale', extends: 'existence', tokens: ['giá sốc'], level: 'error' as const };
    const draft = book({
      rules: [rule],
      exceptions: [{ rule: 'no-sale', text: 'giá sốc', reason: 'a name' }],
      vocabulary: { avoid: ['cửa hàng'] },
    });
    const { causes } = compareBooks(book({}), draft).compare(SALE);
    expect(causes.find(({ kind }) => kind === 'together')?.paths.join(' ')).toMatch(
      /exceptions\.no-sale.*rules\.no-sale/,
    );
  });

  it('blames thresholds for the band only', () => {
    const avoid = { vocabulary: { avoid: ['giá sốc'] } };
    const score = compareBooks(book(avoid), book(avoid)).compare(SALE).before.score ?? 0;
    const before = book({ ...avoid, thresholds: { good: score, warning: 10 } });
    const draft = book({ ...avoid, thresholds: { good: score + 1, warning: 10 } });
    expect(compareBooks(before, draft).compare(SALE)).toMatchObject({
      before: { band: 'good' },
      after: { band: 'warning' },
      change: 0,
      causes: [{ paths: ['thresholds.good'], points: 0, band: 'warning', through: [] }],
    });
  });

  it('never turns no score into 0', () => {
    const { compare, summary } = compareBooks(book({}), book({ vocabulary: { avoid: ['giá sốc'] } }));
    expect(compare(asset('empty', ''))).toMatchObject({ before: { reason: 'FIELD_EMPTY' }, change: null, causes: [] });
    expect(compare(asset('short', 'Giá sốc'))).toMatchObject({
      before: { score: null },
      change: null,
      causes: [{ paths: ['vocabulary.avoid.giá sốc'], points: null }],
    });
    expect(summary()).toMatchObject({ assets: 2, changed: 1, mean: null, bandDrops: 0 });
  });

  it('is summed up: moves between bands, and by path the assets, the mean and the worst', () => {
    const draft = book({ vocabulary: { avoid: ['giá sốc'], competitors: ['Biển Xanh'] }, form: { allCapsMax: 9 } });
    const { compare, summary } = compareBooks(book({}), draft);
    const assets = ['a', 'b', 'c', 'd'].map((id) => asset(id, 'Mời bạn ghé Biển Xanh hôm nay để nghỉ ngơi thật lâu.'));
    for (const one of [...assets, PLAIN]) compare(one);
    const told = summary();
    expect(told).toMatchObject({ assets: 5, changed: 4, bandDrops: 4 });
    expect(told.bands.reduce((sum, { assets: count }) => sum + count, 0)).toBe(5);
    expect(told.paths.map(({ path, assets: count }) => [path, count])).toEqual([
      ['form.allCapsMax', 0],
      ['vocabulary.avoid.giá sốc', 0],
      ['vocabulary.competitors.biển xanh', 4],
    ]);
    expect(told.paths[2]?.worst.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
