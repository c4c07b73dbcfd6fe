// In a process of its own: times of checks of 500 words.   node live-check-child.mjs ours ENGINE | retext
import { createRequire } from 'node:module';
import { timeOf } from '../lib/measure.mjs';
import { fiveHundredWords, readTexts } from '../lib/texts.mjs';
import { readPatterns } from '../lib/vale-rules.mjs';

const TEXTS = 150;
/** Processor time for which each is warmed up, so that the compiler is done with both. */
const WARM_UP = 4_000;

/** @typedef {(text: string) => void} Check */

/** The three styles. @param {string} file the bundled engine @returns {Check} */
function ours(file) {
  const engine = createRequire(import.meta.url)(file);
  const patterns = readPatterns();
  const set = engine.buildPatternSet(
    patterns.map(({ source, ignoreCase }) => engine.compilePattern(source, { ignoreCase, words: false }).pattern),
    patterns.map(({ reach }) => reach),
  );
  return (text) => {
    const analysis = engine.analyse([{ path: 'text', text, format: 'markdown' }]);
    for (const unit of analysis.units) for (const block of unit.blocks) engine.findPatterns(block, set);
  };
}

/** Retext with its eight usual plugins. @returns {Promise<Check>} */
async function retext() {
  const { retext: make } = await import('retext');
  const plugins = await Promise.all([
    import('retext-equality'),
    import('retext-simplify'),
    import('retext-profanities'),
    import('retext-passive'),
    import('retext-repeated-words'),
    import('retext-readability'),
    import('retext-indefinite-article'),
    import('retext-intensify'),
  ]);
  const processor = plugins.reduce((so, { default: plugin }) => so.use(/** @type {any} */ (plugin)), make());
  return (text) => void processor.processSync(text);
}

const [, , contender, file = ''] = process.argv;
const check = contender === 'ours' ? ours(file) : await retext();
const texts = fiveHundredWords(readTexts(), TEXTS);
for (let spent = 0; spent < WARM_UP;) spent += timeOf(() => texts.forEach(check));
process.stdout.write(JSON.stringify(texts.map((text) => timeOf(() => check(text)))));
