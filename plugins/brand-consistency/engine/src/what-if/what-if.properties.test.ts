import fc from 'fast-check';
import { compileBrandbook, type CompiledBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import { TONE_AXES } from '../voice/types';
import { compareBooks } from './compare-books';
import type { NamedAsset } from './types';

// A case compiles some dozens of books, and shrinking would do it a hundred times more.
const numRuns = Number(process.env['PROPERTY_CASES'] ?? 12);

const TERMS = ['giá sốc', 'cheap', 'Biển Xanh', 'quiet', 'khách', 'deal', 'hotline'];
const terms = fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 });
const target = fc.integer({ min: -100, max: 100 });
const tone = fc.record(
  Object.fromEntries(
    TONE_AXES.slice(0, 2).map((axis) => [axis, fc.oneof(target, fc.record({ target, tolerance: fc.nat(60) }))]),
  ),
  { requiredKeys: [] },
);
const address = fc.record(
  {
    vi: fc.record({ self: fc.constant(['chúng tôi']), reader: fc.constantFrom(['quý khách'], ['bạn']) }),
    en: fc.record({ self: fc.constantFrom(['we'], ['I']), reader: fc.constant(['you']) }),
  },
  { requiredKeys: [] },
);
const parts = fc.record(
  {
    tone,
    address,
    vocabulary: fc.record({ avoid: terms, competitors: terms, protect: terms }, { requiredKeys: [] }),
    personality: fc.record(
      {
        traits: fc.record({ excitement: fc.nat(100), sophistication: fc.nat(100) }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
    positioning: fc.record(
      {
        tier: fc.constantFrom('budget', 'luxury'),
      },
      { requiredKeys: [] },
    ),
    touchpoints: fc.record(
      { label: fc.record({ tone, maxWords: fc.integer({ min: 5, max: 20 }) }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
    thresholds: fc.record({ good: fc.integer({ min: 70, max: 95 }) }),
  },
  { requiredKeys: [] },
);
const books = parts.map((own): CompiledBrandbook => {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'sen', name: 'Sen' }, ...own });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
});

const phrases = [
  'Giá sốc',
  'quý khách',
  'mấy bạn ơi',
  '!!!',
  'Biển Xanh',
  'yên tĩnh',
  'We welcome you',
  'SALE NOW',
  '. ',
  'a cheap deal',
  'hereby',
];
const assets = fc.uniqueArray(
  fc
    .tuple(fc.uuid(), fc.array(fc.constantFrom(...phrases), { maxLength: 14 }), fc.constantFrom(undefined, 'label'))
    .map(([id, words, touchpoint]): NamedAsset => ({
      id,
      examination: examine({ units: [{ path: 'text', text: words.join(' '), format: 'plain' }], touchpoint }),
    })),
  { minLength: 1, maxLength: 3, selector: ({ id }) => id },
);
const cents = (points: number | null): number => Math.round((points ?? 0) * 100);

describe('what-if', () => {
  it('finds nothing between a book and itself', () => {
    fc.assert(
      fc.property(books, assets, (book, all) => {
        const { changes, compare } = compareBooks(book, book);
        expect(changes).toEqual([]);
        for (const asset of all) {
          const { before, after, change, causes } = compare(asset);
          expect(after).toEqual(before);
          expect(change).toBe(before.score === null ? null : 0);
          expect(causes).toEqual([]);
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('accounts for every hundredth and every move, from what really changed', () => {
    fc.assert(
      fc.property(books, books, assets, (before, draft, all) => {
        const { changes, compare } = compareBooks(before, draft);
        const known = new Set(changes.map(({ path }) => path));
        expect(known.size).toBe(changes.length);
        for (const asset of all) {
          const told = compare(asset);
          const sum = told.causes.reduce((total, { points }) => total + cents(points), 0);
          if (told.change !== null) {
            expect(sum).toBe(cents(told.change));
            expect(cents(told.after.score) - cents(told.before.score)).toBe(cents(told.change));
          }
          if (told.before.score !== told.after.score && sum !== 0) expect(told.causes).not.toEqual([]);
          if (told.before.band !== told.after.band)
            expect(told.causes.map(({ band }) => band)).toContain(told.after.band);
          for (const { paths } of told.causes) {
            expect(paths.length).toBeGreaterThan(0);
            expect(paths.every((path) => known.has(path))).toBe(true);
          }
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('sums up the same whatever the order of assets', () => {
    fc.assert(
      fc.property(books, books, assets, (before, draft, all) => {
        const [one, other] = [compareBooks(before, draft), compareBooks(before, draft)];
        for (const asset of all) one.compare(asset);
        for (const asset of [...all].reverse()) other.compare(asset);
        expect(JSON.stringify(other.summary())).toBe(JSON.stringify(one.summary()));
      }),
      { numRuns, endOnFailure: true },
    );
  });
});
