import { compileBrandbook } from './brandbook/compile';
import { parseBrandbook } from './brandbook/parse';
import type { BrandbookInput } from './brandbook/schema';
import { compileRules, runRules } from './checks/rules';
import { examine } from './examine';
import { assess } from './score/assess';
import { analyse } from './text/analyse';
import { buildPhraseIndex, findPhrases } from './text/phrases';
import { read } from './text/testing';

/** Tens of thousands of terms, megabytes of text: what must hold there as it does for few. */
const TERMS = 50_000;
const terms = Array.from({ length: TERMS }, (_, i) => `từ${i} khoá${i}`);

function bookWith(more: Omit<Partial<BrandbookInput>, 'brandbook'>) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'sen', name: 'Sen' }, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}

describe('50,000 terms', () => {
  test('are compiled, and what contradicts or doubles them is told', () => {
    const book = bookWith({ vocabulary: { avoid: [...terms, 'từ7 khoá7'], prefer: ['từ8 khoá8'] } });
    expect(book.problems).toEqual([]);
    expect(book.diagnostics.map(({ code }) => code)).toEqual(['CONTRADICTION', 'DUPLICATE_TERM']);
  });

  test('in rules of their own find their words', () => {
    const { rules, problems } = compileRules(
      terms.map((token, i) => ({ id: `r${i}`, kind: 'existence', options: { tokens: [token] } })),
    );
    expect(problems).toEqual([]);
    const text = 'Có từ49999 khoá49999 và từ7 khoá8.';
    expect(runRules(rules, analyse([{ path: 'body', text, format: 'plain' }])).map(({ rule }) => rule)).toEqual([
      'r49999',
    ]);
  });

  test('in one index find the same', () => {
    const index = buildPhraseIndex(Array.from({ length: TERMS }, (_, i) => `từ${i % 700} ghép${i}`));
    const analysis = analyse([{ path: 'body', text: 'từ13 ghép13 và từ13 ghép14', format: 'plain' }]);
    expect(findPhrases(analysis, index).map(({ phrase }) => phrase)).toEqual([13]);
  });
});

describe('a megabyte', () => {
  const sentence = 'Chúng tôi cam kết chất lượng. We promise quality, always.\n\n';

  test.each(['plain', 'markdown', 'html'] as const)('of %s is read', (format) => {
    expect(read(sentence.repeat(18_000), format).words).toBe(18_000 * 10);
  });

  test('is assessed', () => {
    const book = bookWith({ tone: { formal: 40 }, vocabulary: { avoid: ['giá sốc'] } });
    const card = assess(
      examine({ units: [{ path: 'body', text: sentence.repeat(18_000), format: 'markdown' }] }),
      book,
    );
    expect(card.words).toBe(180_000);
    expect(card.fit.score).not.toBeNull();
  });
});
