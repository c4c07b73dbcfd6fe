import type { PortfolioReport } from '../../../shared/contracts/report';
import { summarise } from './report-summary';

const mean = { value: null, scored: 0 };
const report = (
  bands: PortfolioReport['brands'][number]['bands'],
  more: Partial<PortfolioReport> = {},
): PortfolioReport => ({
  scoredAt: null,
  assets: 0,
  read: 0,
  brands: [
    {
      key: 'a',
      name: 'A',
      parent: null,
      assets: 0,
      fit: mean,
      consistency: null,
      compatibility: null,
      clashes: [],
      bands,
    },
  ],
  touchpoints: [],
  stages: [],
  heat: [],
  outliers: [],
  contradictions: [],
  ...more,
});

describe('summarise', () => {
  it('says how many fit, how many do not, who stands apart and what contradicts', () => {
    const clauses = summarise(
      report(
        { good: 78, warning: 8, off: 4, unknown: 2 },
        {
          outliers: [
            { assessment: '1', title: 't', brand: 'a', touchpoint: null, locale: 'vi', score: 10, because: [] },
          ],
          contradictions: [
            {
              brand: 'a',
              fact: 'hotline',
              truth: null,
              verdict: 'tie',
              confidence: 0.5,
              counts: [],
              message: { en: '', vi: '' },
              values: [],
            },
          ],
        },
      ),
    );
    expect(clauses).toEqual([
      { message: 'report.summary.fit', values: { good: 78, texts: 92 } },
      { message: 'report.summary.off', values: { off: 4 } },
      { message: 'report.summary.outliers', values: { outliers: 1 } },
      { message: 'report.summary.contradictions', values: { contradictions: 1 } },
      { message: 'report.summary.unknown', values: { unknown: 2 } },
    ]);
  });

  it('says so when everything agrees', () => {
    expect(summarise(report({ good: 3, warning: 0, off: 0, unknown: 0 })).map((clause) => clause.message)).toEqual([
      'report.summary.fit',
      'report.summary.united',
    ]);
  });

  it('says nothing about nothing', () =>
    expect(summarise(report({ good: 0, warning: 0, off: 0, unknown: 0 }))).toEqual([]));
});
