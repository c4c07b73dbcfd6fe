import { parseBrandbook } from '../brandbook/parse';
import type { Brandbook, BrandbookInput } from '../brandbook/schema';
import { bookChanges, mixedBook } from './changes';

type Parts = Omit<BrandbookInput, 'brandbook' | 'brand'>;

function book(parts: Parts): Brandbook {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'sen', name: 'Sen' }, ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.brandbook;
}
const changes = (before: Parts, draft: Parts) => bookChanges(book(before), book(draft));
const paths = (before: Parts, draft: Parts): string[] =>
  changes(before, draft).map(({ path, kind }) => `${kind} ${path}`);
const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `word${at}`);

describe('the changes of a brandbook', () => {
  it('have path, kind and both values', () => {
    expect(
      changes(
        { tone: { formal: 60 }, facts: [{ id: 'hotline', is: '1900 1234' }], vocabulary: { avoid: ['cheap'] } },
        { tone: { formal: 20 }, facts: [{ id: 'hotline', is: '1900 9999' }], vocabulary: { avoid: ['giá sốc'] } },
      ),
    ).toEqual([
      { path: 'facts.hotline.is', kind: 'changed', before: '1900 1234', after: '1900 9999' },
      { path: 'tone.formal', kind: 'changed', before: 60, after: 20 },
      { path: 'vocabulary.avoid.cheap', kind: 'removed', before: 'cheap' },
      { path: 'vocabulary.avoid.giá sốc', kind: 'added', after: 'giá sốc' },
    ]);
  });

  it.each<[string, Parts, Parts]>([
    ['order', { vocabulary: { avoid: ['a', 'b'] } }, { vocabulary: { avoid: ['b', 'a'] } }],
    ['a bare target', { tone: { formal: 60 } }, { tone: { formal: { target: 60 } } }],
    ['a bare word', { vocabulary: { avoid: ['a'] } }, { vocabulary: { avoid: [{ term: 'a' }] } }],
    ['default thresholds', {}, { thresholds: { good: 80 } }],
    ['an empty personality', {}, { personality: {} }],
  ])('do not count another way to write the same: %s', (_, before, draft) => {
    expect(changes(before, draft)).toEqual([]);
  });

  it('are told as deep as they make sense', () => {
    expect(
      paths(
        { vocabulary: { avoid: ['a'] } },
        {
          vocabulary: { avoid: [{ term: 'a', severity: 'error' }] },
          tone: { formal: { target: 60, tolerance: 10 } },
          address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] } },
          positioning: { tier: 'luxury', promise: { claim: 'Quiet', evidence: ['quiet'] } },
          touchpoints: { label: { maxWords: 20, tone: { formal: 0 } } },
          thresholds: { good: 85 },
        },
      ),
    ).toEqual([
      'added address.vi',
      'added positioning.promise',
      'added positioning.tier',
      'changed thresholds.good',
      'added tone.formal',
      'added touchpoints.label.maxWords',
      'added touchpoints.label.tone.formal',
      'added vocabulary.avoid.a.severity',
    ]);
    expect(paths({ tone: { formal: 60 } }, { tone: { formal: { target: 60, tolerance: 10 } } })).toEqual([
      'added tone.formal.tolerance',
    ]);
  });

  it('take a list that says something by being there for one value, and a long list for one change', () => {
    const rule = { id: 'no-etc', extends: 'existence', tokens: ['etc'] };
    expect(paths({ rules: [rule] }, { rules: [{ ...rule, touchpoints: ['label', 'sms'] }] })).toEqual([
      'added rules.no-etc.touchpoints',
    ]);
    const [long] = changes({ vocabulary: { avoid: ['a'] } }, { vocabulary: { avoid: words(40) } });
    expect(long).toMatchObject({ path: 'vocabulary.avoid', kind: 'changed', before: ['a'] });
    expect(long?.after).toHaveLength(40);
  });

  it('keep entries of one name apart', () => {
    const term = (language: 'en' | 'vi', severity: 'error' | 'warning') => ({ term: 'sale', language, severity });
    expect(
      paths(
        { vocabulary: { avoid: [term('en', 'error'), term('vi', 'error')] } },
        { vocabulary: { avoid: [term('vi', 'warning'), term('en', 'warning')] } },
      ),
    ).toEqual(['changed vocabulary.avoid.sale (2).severity', 'changed vocabulary.avoid.sale.severity']);
  });

  it('can each be made alone', () => {
    const [before, draft] = [
      book({ tone: { formal: 60 }, vocabulary: { avoid: ['a', 'b'] } }),
      book({
        tone: { formal: 20 },
        vocabulary: { avoid: ['b', 'c'] },
        address: { en: { self: ['we'], reader: ['you'] } },
      }),
    ];
    for (const { path } of bookChanges(before, draft)) {
      const one = mixedBook(before, draft, (change) => change.path === path);
      if (one === null) throw new Error(path);
      expect(bookChanges(before, one).map((change) => change.path)).toEqual([path]);
    }
    const [none, all] = [false, true].map((made) => mixedBook(before, draft, () => made));
    expect(none && bookChanges(none, before)).toEqual([]);
    expect(all && bookChanges(all, draft)).toEqual([]);
  });

  it('gives no book where a change cannot stand alone', () => {
    const dimensions = [{ id: 'warmth', name: 'warmth', words: { en: ['warm', 'cosy', 'kind'] } }];
    const draft = parseBrandbook({
      brandbook: 1,
      brand: { id: 'sen', name: 'Sen' },
      personality: { dimensions, traits: { warmth: 80 } },
    });
    if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
    expect(mixedBook(book({}), draft.brandbook, ({ path }) => path === 'personality.traits.warmth')).toBeNull();
  });
});
