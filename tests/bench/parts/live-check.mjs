import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { clearUp, quantile, rounded, timeOf } from '../lib/measure.mjs';
import { fiveHundredWords, readTexts } from '../lib/texts.mjs';
import { readPatterns } from '../lib/vale-rules.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const TEXTS = 150;
const ROUNDS = 3;

/** One check of 500 words, against retext with its eight usual plugins. @param {any} engine @returns {Row[]} */
export function liveCheck(engine) {
  const texts = fiveHundredWords(readTexts(), TEXTS);
  const processor = retext()
    .use(retextEquality)
    .use(retextSimplify)
    .use(retextProfanities)
    .use(retextPassive)
    .use(retextRepeatedWords)
    .use(retextReadability)
    .use(retextIndefiniteArticle)
    .use(retextIntensify);
  const patterns = readPatterns();
  const set = engine.buildPatternSet(
    patterns.map(({ source, ignoreCase }) => engine.compilePattern(source, { ignoreCase, words: false }).pattern),
    patterns.map(({ reach }) => reach),
  );
  const check = (/** @type {string} */ text) => {
    const analysis = engine.analyse([{ path: 'text', text, format: 'markdown' }]);
    for (const unit of analysis.units) for (const block of unit.blocks) engine.findPatterns(block, set);
  };
  for (const text of texts.slice(0, 40)) {
    for (let i = 0; i < 5; i++) check(text);
    processor.processSync(text);
  }
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Each in a run of its own, so that neither pays for clearing up after the other.
    clearUp();
    for (const text of texts) theirs.push(timeOf(() => processor.processSync(text)));
    clearUp();
    for (let i = 0; i < 3; i++) for (const text of texts) check(text);
    for (const text of texts) ours.push(timeOf(() => check(text)));
  }
  const ratio = (/** @type {number} */ share) => quantile(theirs, share) / quantile(ours, share);
  const milliseconds = (/** @type {number[]} */ times) =>
    `p50 ${rounded(quantile(times, 0.5))} ms, p99 ${rounded(quantile(times, 0.99))} ms`;
  return [
    {
      figure: 'p99 of a 500-word check, three styles, against retext with its eight usual plugins',
      value: ratio(0.99),
      unit: '× lower',
      must: 50,
      aim: 100,
      higher: true,
      detail: `${ours.length} checks each; ours ${milliseconds(ours)}; retext ${milliseconds(theirs)}`,
    },
    { figure: 'the same, p50', value: ratio(0.5), unit: '× lower', higher: true },
  ];
}
