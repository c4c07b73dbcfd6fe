import { exponentOf, median, rounded, timeOf } from '../lib/measure.mjs';
import { prose, readTexts } from '../lib/texts.mjs';
import { readPatterns } from '../lib/vale-rules.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const LENGTHS = [16, 64, 256, 1024].map((kilobytes) => kilobytes * 1024);

/** How the time grows with the length, 16 KB to 1 MB. @param {any} engine @returns {Row[]} */
export function length(engine) {
  const sources = readTexts();
  const patterns = readPatterns();
  const set = engine.buildPatternSet(
    patterns.map(({ source, ignoreCase }) => engine.compilePattern(source, { ignoreCase, words: false }).pattern),
    patterns.map(({ reach }) => reach),
  );
  return ['markdown', 'plain'].map((format) => {
    const texts = LENGTHS.map((size) => prose(sources, size));
    const check = (/** @type {string} */ text) => {
      const analysis = engine.analyse([{ path: 'text', text, format }]);
      for (const unit of analysis.units) for (const block of unit.blocks) engine.findPatterns(block, set);
    };
    const times = texts.map(() => /** @type {number[]} */ ([]));
    for (let round = -1; round < 7; round++) {
      texts.forEach((text, i) => {
        // Short texts are checked as often as fills the same time, so that every point is as sure as the others.
        const often = Math.max(1, Math.round((LENGTHS.at(-1) ?? 1) / text.length / 2));
        const time = timeOf(() => {
          for (let k = 0; k < often; k++) check(text);
        });
        if (round >= 0) times[i]?.push(time / often);
      });
    }
    const points = LENGTHS.map((size, i) => /** @type {[number, number]} */ ([size, median(times[i] ?? [])]));
    return {
      figure: `exponent of time over length, 16 KB to 1 MB, ${format}`,
      value: exponentOf(points),
      unit: '',
      must: 1.1,
      aim: 1.05,
      higher: false,
      detail: points.map(([size, time]) => `${size / 1024} KB ${rounded(time)} ms`).join(', '),
    };
  });
}
