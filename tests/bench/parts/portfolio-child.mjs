// In a process of its own: the memory that a portfolio's consistency takes.   node portfolio-child.mjs ENGINE ASSETS
import { createRequire } from 'node:module';
import { modelProfiles, portfolioOf } from '../lib/portfolio.mjs';

const engine = createRequire(import.meta.url)(process.argv[2] ?? '');
const { book, models } = modelProfiles(engine);
const before = process.memoryUsage.rss();
const portfolio = engine.openPortfolio(book);
for (const profile of portfolioOf(models, Number(process.argv[3]))) portfolio.add(profile);
const { assets, score } = portfolio.report();
process.stdout.write(
  JSON.stringify({
    assets: assets.length,
    score,
    before: before / 1024 / 1024,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
