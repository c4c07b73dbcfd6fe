import fc from 'fast-check';
import { analyse } from '../text/analyse';
import { compileRules, runRules } from './rules';

const OPTIONS: Readonly<Record<string, object>> = {
  claim: {
    claims: ['superlative', 'absolute', 'comparison', 'socialProof', 'promise', 'promotion'],
    brand: ['Sen Việt'],
    competitors: ['Cloudia'],
    proofs: [{ claim: 'trà ngon nhất Việt Nam', validUntil: '2026-01-01', shownAs: 'Viện Mẫu' }],
  },
  competitor: { names: ['Cloudia', 'Resort Mây'], slogans: ['Chạm vào mây'] },
  form: {
    emojiMax: 0,
    hashtagsMax: 0,
    percent: 'joined',
    units: 'spaced',
    decimal: 'comma',
    thousands: 'point',
    currency: { sign: 'đ', spacing: 'joined', short: 'full' },
    date: 'dd/mm/yyyy',
    phone: ['0000 000 000'],
  },
  inclusive: {},
  length: { maxSyllables: 1, maxSentences: 1, per: 'sentence', fields: { text: { maxCharacters: 1 } } },
  'missing-diacritics': {},
  protect: { names: ['Sen Việt', 'Lotusia'], firstMention: { 'Sen Việt': 'Khu nghỉ dưỡng Sen Việt' } },
  sayability: { maxSyllables: 5, opening: ['Dạ'], closing: ['cảm ơn'] },
  teencode: { strict: true },
  'walk-back': { facts: ['hai năm'] },
};

const { rules, problems } = compileRules(
  Object.entries(OPTIONS).map(([kind, options]) => ({ id: kind, kind, options })),
);

/** Words that the kinds look at, and what surrounds them in hostile texts. */
const fragments = fc.constantFrom(
  ...(
    'nhất|tốt nhất|Việt Nam|số 1|hàng đầu|duy nhất|100%|95% khách hàng hài lòng|cam kết|gấp 3 lần|hàng triệu|theo Viện Mẫu 2025|*|[1]|“|”|(|)|?|!|.|,|:|/|&|%|#|@|Sen Việt|' +
    'Sen Vietj|SenViệt|Lotsuia|Cloudia|ko|đc|đẹppp|zị|khuyen mai|duoc|người tàn tật|chairman|whitelist|Anh/chị|SĐT|1.250.000đ|35000 VND|5/3/2026|0900123456|20 %|5kg|' +
    'the best|in Vietnam|guaranteed|never fails|9 out of 10|ráng chịu|không hoàn lại|chúng tôi đổi ngay|subject to change|at your own risk|we will replace it|lúa nếp làng|😀|\u0301|\u200d|đ|İ|\n'
  ).split('|'),
);
const text = fc.oneof(
  fc
    .array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 })
    .map((parts) => parts.join(' ')),
  fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const format = fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const);

test('the rules compile', () => expect(problems).toEqual([]));

test('no text makes a kind throw; every finding cuts exactly what it saw; the same text gives the same findings', () => {
  fc.assert(
    fc.property(text, format, (source, as) => {
      const units = [{ path: 'text', text: source, format: as }];
      const findings = runRules(rules, analyse(units), { asOf: '2026-03-01' });
      for (const { start, end, actual, edit, message, confidence } of findings) {
        expect(source.slice(start, end)).toBe(actual);
        if (edit !== undefined) expect([edit.start, edit.end]).toEqual([start, end]);
        expect(message.vi).not.toMatch(/\{\w+\}.*\{\w+\}$/u);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      expect(JSON.stringify(runRules(rules, analyse(units), { asOf: '2026-03-01' }))).toBe(JSON.stringify(findings));
    }),
    { numRuns: 300 },
  );
});

test.each([
  'nhất ',
  'tốt nhất Việt Nam ',
  '100% hiệu quả ',
  '1.1',
  '11111',
  '( ',
  '* ',
  'Lotusi ',
  'ko k r ',
  'khuyen ',
  'l n ',
  'theo ',
  'ráng chịu ',
  'subject to change, we replace ',
])('comes to an end with 40 kB of %s', (part) => {
  const source = part.repeat(Math.ceil(40_000 / part.length));
  const analysis = analyse([{ path: 'text', text: source, format: 'plain' }]);
  expect(() => runRules(rules, analysis)).not.toThrow();
});
