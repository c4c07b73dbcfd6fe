import fc from 'fast-check';
import { compileBrandbook } from './brandbook/compile';
import { parseBrandbook } from './brandbook/parse';
import { examine } from './examine';
import { assess } from './score/assess';
import type { Scorecard } from './score/types';
import type { TextFormat } from './text/types';

/**
 * What must hold for any text whatever. `npm test` tries a few hundred texts a property; PROPERTY_CASES=200000 tries as
 * many as it says (see CONTRIBUTING.md).
 */
const numRuns = Number(process.env['PROPERTY_CASES'] ?? 150);

const parsed = parseBrandbook({
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt' },
  personality: { traits: { sincerity: 60, sophistication: 80 }, weAreNot: ['loud', 'bureaucratic'] },
  tone: { formal: 40, respectful: 50, enthusiastic: 0, funny: -40 },
  address: {
    vi: { self: ['chúng tôi'], reader: ['quý khách'], particles: { allow: ['ạ'], avoid: ['nha'] } },
    en: { self: ['we'], reader: ['you'] },
  },
  positioning: { tier: 'luxury', promise: { claim: 'rest', evidence: ['yên tĩnh', 'undisturbed rest'] } },
  vocabulary: {
    avoid: [{ term: 'giá sốc', use: ['ưu đãi riêng'] }, 'cheap', 'hoà nhã', { term: 'thuỷ sản', severity: 'error' }],
    protect: ['Sen Việt'],
    competitors: ['Biển Xanh'],
  },
  form: { emojiMax: 0, exclamationsMax: 0, allCapsMax: 0 },
  audience: { readability: { en: { gradeMax: 8 }, vi: { sentenceMax: 20 } } },
  facts: [{ id: 'hotline', is: '1900 1234' }],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const book = compileBrandbook(parsed.brandbook);

const score = (text: string, format: TextFormat = 'plain', language?: 'vi' | 'en'): Scorecard =>
  assess(examine({ units: [{ path: 'text', text, format }], language }), book);

const PARTS = [
  'Giá sốc',
  'hòa nhã',
  'hoà nhã',
  'thủy sản',
  'quý khách',
  'bạn',
  'chúng tôi',
  'mình',
  'nha',
  'ạ.',
  'cheap',
  'We',
  'I',
  'you',
  'Sen Viet',
  'Sen Việt',
  'SenViệt',
  'Biển Xanh',
  '!!!',
  '🔥',
  'MUA NGAY',
  'hotline 1900 9999',
  'yên tĩnh',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '# ',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  '**',
  '_',
  '`giá sốc`',
  '[cheap](http://x.vn)',
  '<b>',
  '</b>',
  '<p>',
  '&nbsp;',
  '&amp;',
  '{{name}}',
  '%s',
  'http://a.vn/b?c=d',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0301',
  '\ud83d',
  '\u0000',
  'đ',
  'Đ',
  'ﬁ',
  '1.234,5',
  '14:00',
  '“',
  '”',
  "'",
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const format = fc.constantFrom<TextFormat>('plain', 'markdown', 'html');

describe('for any text', () => {
  it('findings and evidence cut exactly what they name, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, format, (text, as) => {
        const card = score(text, as);
        for (const { start, end, actual, edit } of card.findings) {
          expect(text.slice(start, end)).toBe(actual);
          if (edit)
            expect([edit.start >= 0, edit.end <= text.length, edit.start <= edit.end]).toEqual([true, true, true]);
        }
        for (const { evidence } of card.contributions) {
          for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns },
    );
  });

  it('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(anyText, format, (text, as) => {
        expect(JSON.stringify(score(text, as))).toBe(JSON.stringify(score(text, as)));
      }),
      { numRuns },
    );
  });

  it('the contributions sum to what is missing from 100, and every number keeps its bounds', () => {
    fc.assert(
      fc.property(anyText, format, (text, as) => {
        const { fit, contributions, dimensions } = score(text, as);
        const taken = contributions.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
        if (fit.score === null) expect([fit.reason === undefined, taken]).toEqual([false, 0]);
        else expect(10_000 - taken).toBe(Math.round(fit.score * 100));
        for (const one of Object.values(dimensions)) {
          if (one.score === null) expect(one.reason).toBeDefined();
          else expect(one.score >= 0 && one.score <= 100).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('joining texts loses no finding about words', () => {
    const local = ({ findings }: Scorecard, shift: number): string[] =>
      findings
        .filter(({ rule, actual }) => rule.startsWith('vocabulary.') && actual !== '')
        .map(({ rule, start, end }) => `${rule} ${start + shift} ${end + shift}`);
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const joined = new Set(local(score(`${first}\n\n${second}`, 'plain', 'vi'), 0));
        const parts = [
          ...local(score(first, 'plain', 'vi'), 0),
          ...local(score(second, 'plain', 'vi'), first.length + 2),
        ];
        expect(parts.filter((finding) => !joined.has(finding))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('composed and decomposed text give the same findings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARTS.filter((part) => part !== '\u0301')), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          const seen = (source: string): string[] =>
            score(source).findings.map(({ rule, actual }) => `${rule} ${actual.normalize('NFC')}`);
          expect(seen(text.normalize('NFD'))).toEqual(seen(text.normalize('NFC')));
        },
      ),
      { numRuns },
    );
  });
});
