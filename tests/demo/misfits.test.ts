import { consistencyOf, profileOf } from '../../plugins/brand-consistency/engine/src';
import { companyTexts, misfits, type CompanyText } from '../support/company-texts';

/**
 * The demo company's own promise: what is off on purpose is found for the right reason, and what is on-brand is not red.
 * Texts are read from the files as the plugin reads them from Strapi; tests/strapi holds that both give the same.
 */
describe('the demo company', () => {
  let texts: CompanyText[] = [];
  const isMisfit = new Set(misfits().map(({ asset, locale }) => `${asset}/${locale}`));

  beforeAll(async () => {
    ({ texts } = await companyTexts());
  });

  it('holds at least 70 texts over at least 15 touchpoints, and at least 15 misfits of different kinds', () => {
    expect(texts.length).toBeGreaterThanOrEqual(70);
    expect(new Set(texts.map(({ touchpoint }) => touchpoint)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(misfits().map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
    expect([...isMisfit].filter((id) => !texts.some((text) => text.id === id))).toEqual([]);
  });

  it.each(misfits().map((misfit) => [`${misfit.asset}/${misfit.locale}`, misfit.kind, misfit.dimension] as const))(
    '%s (%s) is in the lowest quarter of its brand for %s',
    (id, _kind, dimension) => {
      const misfit = texts.find((text) => text.id === id);
      const own = misfit?.card.dimensions[dimension].score ?? null;
      expect(own).not.toBeNull();
      const scores = texts
        .filter(({ brand }) => brand === misfit?.brand)
        .flatMap(({ card }) => card.dimensions[dimension].score ?? []);
      // As many as this, the misfit among them, score no better.
      const notBetter = scores.filter((score) => score <= (own ?? 0)).length;
      expect(notBetter / scores.length).toBeLessThanOrEqual(0.25);
      expect(own).toBeLessThan(100);
    },
  );

  it('shows no clean text red, and nearly all of them green', () => {
    const clean = texts.filter(({ id }) => !isMisfit.has(id));
    expect(clean.filter(({ card }) => card.band === 'off').map(({ id, card }) => `${id} ${card.fit.score}`)).toEqual(
      [],
    );
    expect(clean.filter(({ card }) => card.band === 'good').length / clean.length).toBeGreaterThan(0.9);
  });

  it('shows no misfit green', () => {
    expect(
      texts
        .filter(({ id, card }) => isMisfit.has(id) && card.band === 'good')
        .map(({ id, card }) => `${id} ${card.fit.score}`),
    ).toEqual([]);
  });

  it('finds the texts that stand apart and the facts that contradict, and nothing clean among them', () => {
    for (const brand of ['sen-group', 'sen-viet', 'quan-ba-sau']) {
      const own = texts.filter((text) => text.brand === brand);
      const book = own[0]?.book;
      if (!book) throw new Error(`${brand} has no texts`);
      const report = consistencyOf(
        own.map(({ id, examination }) => profileOf(id, examination, book)),
        book,
      );
      const outliers = report.assets.filter(({ outlier }) => outlier);
      expect(outliers.length).toBeGreaterThan(0);
      expect(outliers.filter(({ id }) => !isMisfit.has(id)).map(({ id }) => id)).toEqual([]);
      expect(outliers.every(({ because }) => because.some(({ sentences }) => sentences.length > 0))).toBe(true);
      const wrong = report.contradictions.flatMap(({ fact, values }) => {
        const truth = book.facts.subjects.find(({ id }) => id === fact)?.truth;
        return values.filter(({ canonical }) => canonical !== truth).map(({ id }) => id);
      });
      expect(wrong.filter((id) => !isMisfit.has(id))).toEqual([]);
    }
  });
});
