import { bestOf, rounded } from '../lib/measure.mjs';
import { adversarial as adversarialTexts, prose, readTexts } from '../lib/texts.mjs';
import { USER_PATTERNS } from '../lib/user-patterns.mjs';
import { readPatterns } from '../lib/vale-rules.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

const LENGTH = 100 * 1024;

/** The worst of many texts made to be slow, against prose of the same length. @param {any} engine @returns {Row[]} */
export function adversarial(engine) {
  const normal = prose(readTexts(), LENGTH);
  const texts = adversarialTexts(LENGTH);
  const styles = readPatterns().map(({ source, ignoreCase, reach }) => ({
    pattern: engine.compilePattern(source, { ignoreCase, words: false }).pattern,
    reach,
  }));
  const written = USER_PATTERNS.map((source) => {
    const compiled = engine.compilePattern(source, { ignoreCase: true, words: false });
    if (!compiled.ok) throw new Error(`${source}: ${compiled.problem.en}`);
    return { pattern: compiled.pattern, reach: 'block' };
  });
  return [
    worst(engine, 'imported patterns (three styles)', styles, normal, texts),
    worst(engine, `imported and ${written.length} user-written patterns`, [...styles, ...written], normal, texts),
  ];
}

/**
 * @param {any} engine
 * @param {string} label
 * @param {{ pattern: any, reach: string }[]} patterns
 * @param {string} normal
 * @param {Record<string, string>} texts
 * @returns {Row}
 */
function worst(engine, label, patterns, normal, texts) {
  const set = engine.buildPatternSet(
    patterns.map(({ pattern }) => pattern),
    patterns.map(({ reach }) => reach),
  );
  const check = (/** @type {string} */ text) => {
    const analysis = engine.analyse([{ path: 'text', text, format: 'markdown' }]);
    for (const unit of analysis.units) for (const block of unit.blocks) engine.findPatterns(block, set);
  };
  for (let i = 0; i < 10; i++) check(normal);
  const factors = Object.entries(texts).map(([name, text]) => {
    check(text);
    const base = bestOf(() => check(normal), 3);
    return { name, factor: bestOf(() => check(text), 3) / base };
  });
  factors.sort((a, b) => b.factor - a.factor);
  const named = factors.slice(0, 6).map(({ name, factor }) => `${name} ${rounded(factor)}`);
  return {
    figure: `worst of ${factors.length} adversarial 100 KB texts against prose of that size, ${label}`,
    value: factors[0]?.factor ?? NaN,
    unit: '×',
    must: 5,
    aim: 2,
    higher: false,
    detail: `slowest: ${named.join(', ')}`,
  };
}
