import { parseBrandbook } from '../brandbook/parse';
import { compatibility } from './compatibility';

function book(extra: object) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.brandbook;
}

describe('compatibility', () => {
  it('has no number where the parent sets no policy and nothing contradicts', () => {
    expect(compatibility(book({}), book({}))).toEqual({ score: null, reason: 'NO_TARGET', clashes: [] });
  });

  it('names a target outside the bounds with its path and both values', () => {
    const report = compatibility(
      book({ tone: { formal: { target: 60 } } }),
      book({ parentPolicy: { bounded: { 'tone.formal': [80, 100] } } }),
    );
    expect(report.clashes).toEqual([
      expect.objectContaining({ path: 'tone.formal', kind: 'bounded', parent: [80, 100], child: 60 }),
    ]);
    expect(report.score).toBeLessThan(100);
  });

  it('costs more the farther outside', () => {
    const at = (formal: number) =>
      compatibility(book({ tone: { formal } }), book({ parentPolicy: { bounded: { 'tone.formal': [50, 100] } } }))
        .score ?? 0;
    expect(at(50)).toBe(100);
    expect(at(-50)).toBeLessThan(at(30));
  });

  it('wants everything of a locked list, and takes silence as inheritance', () => {
    const parent = book({
      vocabulary: { protect: ['Sen Group', { term: 'Sen Việt', caseSensitive: true }] },
      parentPolicy: { locked: ['vocabulary.protect'] },
    });
    expect(compatibility(book({}), parent).score).toBe(100);
    expect(compatibility(book({ vocabulary: { protect: ['Sen Việt', 'Sen Group', 'Own'] } }), parent).score).toBe(100);
    expect(compatibility(book({ vocabulary: { protect: ['Sen Group'] } }), parent).clashes[0]?.message.en).toContain(
      'Sen Việt',
    );
  });

  it('sums exactly', () => {
    const parent = book({
      personality: { traits: { ruggedness: 10 }, weAreNot: ['loud'] },
      parentPolicy: { bounded: { 'tone.formal': [50, 100], 'personality.ruggedness': [0, 20] } },
    });
    const report = compatibility(
      book({ personality: { traits: { ruggedness: 90 }, weAre: ['Loud'] }, tone: { formal: -80 } }),
      parent,
    );
    expect(report.clashes).toHaveLength(3);
    expect(report.clashes.reduce((sum, { contribution }) => sum + Math.round(contribution * 100), 0)).toBe(
      10_000 - Math.round((report.score ?? 0) * 100),
    );
  });
});
