// In a process of its own: memory before and after 50,000 terms are compiled.   node --expose-gc memory-child.mjs ENGINE
import { createRequire } from 'node:module';
import { makeTerms, rulesOf } from '../lib/terms.mjs';
import { fiveHundredWords, readTexts } from '../lib/texts.mjs';

const engine = createRequire(import.meta.url)(process.argv[2] ?? '');
const settle = () => {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  return process.memoryUsage.rss();
};
const sources = readTexts();
const texts = fiveHundredWords(sources, 20);
const rules = rulesOf(makeTerms(sources, 50_000));
const check = (/** @type {any} */ compiled) => {
  for (const text of texts) engine.runRules(compiled, engine.analyse([{ path: 'text', text, format: 'markdown' }]));
};
check(engine.compileRules(rulesOf(makeTerms(sources, 500))).rules);
const before = settle();
const { rules: compiled } = engine.compileRules(rules);
check(compiled);
const after = settle();
process.stdout.write(JSON.stringify({ megabytes: (after - before) / 1024 / 1024 }));
