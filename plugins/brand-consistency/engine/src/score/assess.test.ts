import fc from 'fast-check';
import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine, type AssetText } from '../examine';
import { assess } from './assess';
import type { Scorecard } from './types';

const parsed = parseBrandbook({
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt' },
  personality: { traits: { sincerity: 60, sophistication: 90, ruggedness: 5 }, weAreNot: ['loud'] },
  tone: { formal: { target: 60, tolerance: 20 }, funny: -60, respectful: 80, enthusiastic: 10 },
  address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] }, en: { self: ['we'], reader: ['you'] } },
  positioning: {
    tier: 'luxury',
    promise: { claim: 'Undisturbed rest', evidence: ['yên tĩnh', 'quiet'], contradictedBy: ['tiệc thâu đêm'] },
    differences: [{ id: 'beach', claim: 'a beach of our own', evidence: ['bãi biển riêng', 'private beach'] }],
  },
  vocabulary: {
    avoid: [{ term: 'giá sốc', use: ['ưu đãi riêng'], severity: 'error' }, 'cheap'],
    protect: ['Sen Việt'],
    competitors: ['Biển Xanh'],
  },
  audience: { readability: { en: { gradeMax: 10 }, vi: { sentenceMax: 30 } } },
  touchpoints: { label: { maxWords: 20, required: ['Sen Việt'] } },
  facts: [{ id: 'hotline', is: '1900 1234' }],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const book = compileBrandbook(parsed.brandbook);

const score = (text: string, more: Partial<AssetText> = {}): Scorecard =>
  assess(examine({ units: [{ path: 'text', text, format: 'plain' }], ...more }), book);
const cents = (value: number): number => Math.round(value * 100);

const good =
  'Kính chào Quý khách. Chúng tôi hân hạnh đón Quý khách tại bãi biển riêng yên tĩnh, nơi mỗi biệt thự có quản gia riêng chăm sóc chu đáo.';

const phrases = fc.constantFrom(
  'Giá sốc',
  'quý khách',
  'mấy bạn ơi',
  '!!!',
  '🔥',
  'Biển Xanh',
  'yên tĩnh',
  'tiệc thâu đêm',
  'cheap',
  'We are glad to welcome you',
  'SALE NOW',
  'Gọi hotline 1900 9999',
  'sen viet',
  '\n\n',
  '. ',
  'hoa\u0300',
  '\ud800',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(phrases, { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('assess', () => {
  it('accounts for every hundredth: 100 less the contributions is the score', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, 'label', 'website'), (text, touchpoint) => {
        const card = score(text, { touchpoint });
        const { fit } = card;
        if (fit.score === null) {
          expect(fit.reason).toBeDefined();
          expect(card.contributions).toEqual([]);
          return;
        }
        expect(10_000 - card.contributions.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(fit.score));
        expect(fit.low ?? -1).toBeGreaterThanOrEqual(0);
        expect(fit.low ?? -1).toBeLessThanOrEqual(fit.score);
        expect(fit.high ?? 101).toBeGreaterThanOrEqual(fit.score);
        expect(fit.high ?? 101).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts exactly what it names, and gives the same bytes twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const card = score(text);
        for (const { start, end, actual } of card.findings) expect(text.slice(start, end)).toBe(actual);
        expect(JSON.stringify(score(text))).toBe(JSON.stringify(card));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['', 'FIELD_EMPTY'],
    ['  \n\t', 'FIELD_EMPTY'],
    ['🔥🔥🔥', 'TOO_SHORT'],
    ['Hoa sen', 'TOO_SHORT'],
    ['今天的天气非常好，我们一起去海边散步吧。', 'UNSUPPORTED_LANGUAGE'],
    ['Nous sommes très heureux de vous accueillir dans notre maison au bord de la mer.', 'UNSUPPORTED_LANGUAGE'],
  ])('gives a typed null for %j', (text, reason) => {
    expect(score(text).fit).toEqual({ score: null, low: null, high: null, reason });
  });

  it('reads undiacritised, decomposed and mixed text', () => {
    expect(score('Khuyen mai giam gia hom nay cho tat ca khach hang cua chung toi').language).toBe('vi');
    expect(score(good.normalize('NFD')).fit).toEqual(score(good).fit);
    expect(score(`${good} We wish you a quiet stay by the private beach.`).fit.score).not.toBeNull();
  });

  it('likes the on-brand text and says what is wrong with the other', () => {
    const off = score('🔥🔥 Giá sốc quá nè mấy bạn ơi!!! Gọi hotline 1900 9999 nha, rẻ nhất luôn á');
    expect(score(good).fit.score).toBeGreaterThan(75);
    expect(off.fit.score).toBeLessThan(40);
    expect(off.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['facts.hotline', expect.stringContaining('vocabulary.avoid')]),
    );
  });

  it('holds the total down for a critical finding', () => {
    const card = score(`${good} Chúng tôi hơn hẳn Biển Xanh.`);
    expect(card.fit.score).toBeLessThanOrEqual(40);
  });

  it('hears the promise, its absence where it is owed, and its opposite', () => {
    const state = (text: string, touchpoint?: string) =>
      score(text, { touchpoint }).coverage.find(({ id }) => id === 'promise')?.state;
    expect(state(good)).toBe('present');
    expect(state('Chúng tôi phục vụ bữa tối từ 18:00 tại nhà hàng.', 'website')).toBe('missing');
    expect(state('Chúng tôi phục vụ bữa tối từ 18:00 tại nhà hàng.', 'invoice')).toBe('not-expected');
    expect(state('Mời Quý khách dự tiệc thâu đêm.')).toBe('contradicted');
    expect(state('Không gian yên tĩnh chờ đón Quý khách.')).toBe('present');
  });

  it('counts what comments and exceptions silence, and takes no points for it', () => {
    const waived = parseBrandbook({
      ...parsed.brandbook,
      exceptions: [{ rule: 'vocabulary.avoid', text: 'giá sốc', reason: 'name of a book', until: '2026-03-01' }],
    });
    if (!waived.ok) throw new Error(JSON.stringify(waived.problems));
    const waivedBook = compileBrandbook(waived.brandbook);
    const examined = (text: string) => examine({ units: [{ path: 'text', text, format: 'markdown' }] });
    const breach = examined(`${good} Giá sốc.`);
    const card = assess(breach, waivedBook, { asOf: '2026-02-01' });
    expect(card.findings).toEqual([]);
    expect(card.suppressed).toMatchObject([
      { finding: { actual: 'Giá sốc' }, by: { source: 'exception', index: 0, until: '2026-03-01' } },
    ]);
    expect(card.contributions.filter(({ source }) => 'finding' in source)).toEqual([]);
    expect(card.receipt.asOf).toBe('2026-02-01');
    expect(assess(breach, waivedBook, { asOf: '2026-03-02' }).findings).toHaveLength(1);
    const comment = examined(`${good} <!-- brand-check off vocabulary.avoid: a book --> Giá sốc. Hotline 1900 9999.`);
    expect(assess(comment, book)).toMatchObject({
      findings: [{ rule: 'facts.hotline' }],
      suppressed: [{ by: { source: 'comment', reason: 'a book' } }],
    });
  });

  it('adds a breach and never scores better', () => {
    for (const breach of [' Giá sốc.', ' Biển Xanh.', ' Gọi hotline 1900 9999.', ' Mấy bạn ơi!!!', ' 🔥🔥🔥']) {
      expect(score(good + breach).fit.score ?? 0).toBeLessThanOrEqual(score(good).fit.score ?? 0);
    }
  });
});
