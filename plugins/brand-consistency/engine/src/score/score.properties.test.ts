import fc from 'fast-check';
import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import { DIMENSIONS } from '../findings/types';
import { assess } from './assess';
import type { Scorecard } from './types';

const numRuns = Number(process.env['PROPERTY_CASES'] ?? 60);

const AVOID = [
  { term: 'giá sốc', severity: 'error' as const },
  { term: 'cheap', severity: 'error' as const },
  { term: 'bá đạo', severity: 'error' as const },
];
const BOOK = {
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt' },
  personality: { traits: { sincerity: 60, sophistication: 80 }, weAre: ['gracious'], weAreNot: ['loud', 'pushy'] },
  tone: { formal: 40, respectful: 50, enthusiastic: 0 },
  address: { vi: { self: ['chúng tôi'], reader: ['quý khách'] }, en: { self: ['we'], reader: ['you'] } },
  positioning: {
    tier: 'luxury' as const,
    promise: { claim: 'rest', evidence: ['yên tĩnh', 'undisturbed rest'] },
    differences: [
      { id: 'beach', claim: 'a beach', evidence: ['bãi biển riêng', 'private beach'] },
      { id: 'villas', claim: 'few villas', evidence: ['28 biệt thự', '28 villas'] },
    ],
  },
  vocabulary: {
    avoid: AVOID,
    protect: ['Sen Việt'],
    competitors: ['Biển Xanh', 'Ngọc Lam'],
    prefer: ['villa', 'biệt thự'],
  },
  rules: [
    { id: 'no-very', extends: 'existence', message: { vi: 'Bỏ “rất”.', en: 'Drop “very”.' }, tokens: ['very', 'rất'] },
    { id: 'no-thing', extends: 'existence', message: { vi: 'Nói rõ.', en: 'Be exact.' }, tokens: ['thing', 'thứ'] },
  ],
  facts: [{ id: 'hotline', is: '1900 1234' }],
};
function compiled(book: object) {
  const parsed = parseBrandbook(book);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}
const book = compiled(BOOK);
const turned = compiled({
  ...BOOK,
  positioning: { ...BOOK.positioning, differences: BOOK.positioning.differences.toReversed() },
  vocabulary: {
    ...BOOK.vocabulary,
    avoid: AVOID.toReversed(),
    competitors: BOOK.vocabulary.competitors.toReversed(),
    prefer: BOOK.vocabulary.prefer.toReversed(),
  },
  rules: BOOK.rules.toReversed(),
});

const SENTENCES = [
  'Kính chào quý khách đến với biệt thự yên tĩnh của chúng tôi.',
  'Bãi biển riêng mở từ sáng sớm.',
  'Mấy bạn ơi vô đây chơi nha!',
  'Quý khách rất thích thứ này.',
  'We wish you undisturbed rest on our private beach.',
  'It is a very nice thing, guys.',
  'Gọi 1900 9999 để đặt phòng.',
  'Sen việt có 28 biệt thự.',
  'Breakfast is served from seven to ten in the garden.',
  'Bữa sáng phục vụ trong vườn.',
];
const BREACHES = { vi: ['Giá sốc.', 'Bá đạo.', 'Ghé Biển Xanh.'], en: ['So cheap.', 'Try Biển Xanh.'] };
const isVietnamese = (sentence: string): boolean => /[^\p{ASCII}]/u.test(sentence);
const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
const score = (texts: readonly string[], own = book): Scorecard =>
  assess(examine({ units: texts.map((one, at) => ({ path: `part.${at}`, text: one, format: 'plain' })) }), own);
const fitOf = (card: Scorecard): number => card.fit.score ?? 100;

describe('fit', () => {
  it('is never raised by one breach more, nor lowered by mending one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('vi' as const, 'en' as const), fc.nat(), (mixed, language, at) => {
        const sentences = mixed.filter((sentence) => isVietnamese(sentence) === (language === 'vi'));
        const breach = BREACHES[language][at % BREACHES[language].length] ?? '';
        const broken = sentences.toSpliced(at % (sentences.length + 1), 0, breach);
        expect(fitOf(score([broken.join(' ')]))).toBeLessThanOrEqual(fitOf(score([sentences.join(' ')])));
      }),
      { numRuns },
    );
  });

  it('does not depend on the order of rules, terms and statements', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const [one, other] = [score([sentences.join(' ')]), score([sentences.join(' ')], turned)];
        expect(other.fit).toEqual(one.fit);
        expect(other.findings.map(({ rule, start }) => `${start} ${rule}`).sort()).toEqual(
          one.findings.map(({ rule, start }) => `${start} ${rule}`).sort(),
        );
      }),
      { numRuns },
    );
  });

  it('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        expect(score(sentences.toReversed()).fit).toEqual(score(sentences).fit);
      }),
      { numRuns },
    );
  });

  it('keeps its bounds, and no null turns into nought', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom([''], ['…'], ['你好'], ['42'])), (sentences) => {
        const card = score(sentences);
        for (const value of [card.fit, ...DIMENSIONS.map((name) => card.dimensions[name])]) {
          if (value.score === null)
            expect([value.low, value.high, typeof value.reason]).toEqual([null, null, 'string']);
          else {
            expect(value.score).toBeGreaterThanOrEqual(0);
            expect(value.low).toBeLessThanOrEqual(value.score);
            expect(value.high).toBeGreaterThanOrEqual(value.score);
            expect(value.high).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns },
    );
  });
});
