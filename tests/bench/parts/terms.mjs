import { quantile, rounded, timeOf } from '../lib/measure.mjs';
import { makeTerms, rulesOf } from '../lib/terms.mjs';
import { fiveHundredWords, readTexts } from '../lib/texts.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const SIZES = [1000, 10_000, 50_000];

/** What more terms cost: the median 500-word check with all rules. @param {any} engine @returns {Row[]} */
export function terms(engine) {
  const sources = readTexts();
  const texts = fiveHundredWords(sources, 60);
  const compiled = SIZES.map((size) => engine.compileRules(rulesOf(makeTerms(sources, size))).rules);
  const times = SIZES.map(() => /** @type {number[]} */ ([]));
  for (let round = -2; round < 6; round++) {
    for (const text of texts) {
      compiled.forEach((rules, i) => {
        const time = timeOf(() => engine.runRules(rules, engine.analyse([{ path: 'text', text, format: 'markdown' }])));
        if (round >= 0) times[i]?.push(time);
      });
    }
  }
  const p50 = times.map((list) => quantile(list, 0.5));
  return [
    {
      figure: 'p50 of a 500-word check, 50,000 terms against 1,000',
      value: (p50[2] ?? NaN) / (p50[0] ?? NaN),
      unit: '×',
      must: 3,
      aim: 2,
      higher: false,
      detail: SIZES.map((size, i) => `${size.toLocaleString('en')} terms ${rounded(p50[i] ?? NaN)} ms`).join(', '),
    },
  ];
}
