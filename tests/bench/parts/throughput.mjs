import { interleaved, median, rounded } from '../lib/measure.mjs';
import { readTexts } from '../lib/texts.mjs';
import { asciiOnly, countMatches, readPatterns, sameMeaning } from '../lib/vale-rules.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */

/** The three styles over Markdown, against one RegExp per rule. @param {any} engine @returns {Row[]} */
export function throughput(engine) {
  const texts = readTexts();
  const patterns = readPatterns();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const set = engine.buildPatternSet(
    patterns.map(({ name, source, ignoreCase }) => {
      const compiled = engine.compilePattern(source, { ignoreCase, words: false });
      if (!compiled.ok) throw new Error(`${name}: ${compiled.problem.en}`);
      return compiled.pattern;
    }),
    patterns.map(({ reach }) => reach),
  );
  const meant = patterns.map(sameMeaning);
  const ascii = patterns.map(asciiOnly);
  const analyse = (/** @type {string} */ text) => engine.analyse([{ path: 'text', text, format: 'markdown' }]);
  const find = (/** @type {any} */ analysis) => {
    let hits = 0;
    for (const unit of analysis.units) for (const block of unit.blocks) hits += engine.findPatterns(block, set).length;
    return hits;
  };
  const analyses = texts.map(analyse);
  const every = (/** @type {readonly RegExp[]} */ expressions) => () => {
    let hits = 0;
    for (const text of texts) for (const expression of expressions) hits += countMatches(expression, text);
    return hits;
  };
  const times = interleaved(
    {
      whole: () => texts.reduce((sum, text) => sum + find(analyse(text)), 0),
      matching: () => analyses.reduce((sum, analysis) => sum + find(analysis), 0),
      meant: every(meant),
      ascii: every(ascii),
    },
    9,
    12,
  );
  const speed = (/** @type {'whole' | 'matching' | 'meant' | 'ascii'} */ name) => bytes / 1000 / median(times[name]);
  const ratio = (/** @type {'whole' | 'matching'} */ own, /** @type {'meant' | 'ascii'} */ other) =>
    median(times[own].map((time, round) => (times[other][round] ?? NaN) / time));
  const detail =
    `${patterns.length} rules over ${rounded(bytes / 1e6)} MB of Markdown; MB/s: ours with analysis ${rounded(speed('whole'))}, ` +
    `matching alone ${rounded(speed('matching'))}; one RegExp per rule, same meaning ${rounded(speed('meant'))}, ASCII only ${rounded(speed('ascii'))}`;
  return [
    {
      figure: 'throughput, three styles, analysis included, against one RegExp per rule that means the same',
      value: ratio('whole', 'meant'),
      unit: '×',
      must: 10,
      aim: 40,
      higher: true,
      detail,
    },
    {
      figure: 'the same, matching alone, against one RegExp per rule that knows only ASCII (and so finds less)',
      value: ratio('matching', 'ascii'),
      unit: '×',
      higher: true,
    },
    {
      figure: 'the same, analysis included, against one RegExp per rule that knows only ASCII',
      value: ratio('whole', 'ascii'),
      unit: '×',
      higher: true,
    },
  ];
}
