#!/usr/bin/env node
// npm run screenshots: the panel, the report and the heat map, in English and Vietnamese, into docs/screenshots.
import { mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HOST_DIST, ROOT } from './lib/places.mjs';
import { prepare } from './lib/prepare.mjs';
import { Problem, runMain } from './lib/problem.mjs';

const OUTPUT = path.join(ROOT, 'docs', 'screenshots');
const REPORT = '/admin/plugins/brand-consistency';

/** So that a clone stays small and a README quick to read. */
const LARGEST = 150_000;

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {typeof import('./lib/visit.mjs')} Visits
 * @typedef {{ page: Page, site: import('./lib/site.mjs').Site, entry: import('./lib/visit.mjs').Entry, visits: Visits }} Scene
 */

/**
 * Scrolls so that Strapi's own sticky header does not cover what is to be seen.
 * @param {import('playwright-core').Locator} locator
 * @param {number} above pixels of the page to leave in view above it
 */
const bringIntoView = (locator, above) =>
  locator.evaluate((element, margin) => {
    if (element instanceof HTMLElement) element.style.scrollMarginTop = `${margin}px`;
    element.scrollIntoView({ block: 'start' });
  }, above);

/**
 * What each picture shows: how to get there, and what has to be in view.
 * @type {Array<{ name: string, go: (scene: Scene) => Promise<void> }>}
 */
const PICTURES = [
  {
    name: 'panel',
    go: async ({ page, site, entry, visits }) => {
      await visits.gotoEditView(page, site, entry);
      await page.getByTestId('brand-panel-score').waitFor();
      await bringIntoView(page.getByTestId('brand-panel'), 290);
    },
  },
  {
    name: 'report',
    go: async ({ page, site }) => {
      await page.goto(`${site.url}${REPORT}`);
      await page.getByTestId('brand-report-row').first().waitFor();
    },
  },
  {
    name: 'heatmap',
    go: async ({ page, site }) => {
      await page.goto(`${site.url}${REPORT}`);
      await bringIntoView(page.getByTestId('brand-heatmap'), 160);
    },
  },
];

/** @param {Page} page */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
}

/** @param {string} role of the demo company */
function personOf(role) {
  const { PEOPLE, DEMO_PASSWORD } = createRequire(import.meta.url)(path.join(HOST_DIST, 'demo', 'seed', 'people.js'));
  const { email } = PEOPLE.find((/** @type {{ role: string }} */ person) => person.role === role);
  return { email, password: DEMO_PASSWORD };
}

await runMain(async () => {
  await prepare();
  // Only now: on a fresh clone these packages have just been installed.
  const visits = await import('./lib/visit.mjs');
  const { seededDatabase } = await import('./lib/seeded.mjs');
  const { startSite } = await import('./lib/site.mjs');

  const person = personOf('marketing-lead');
  const site = await startSite(await seededDatabase());
  const browser = await visits.openBrowser();
  await mkdir(OUTPUT, { recursive: true });
  try {
    const token = await visits.tokenOf(site, person);
    for (const language of /** @type {const} */ (['en', 'vi'])) {
      await visits.setLanguage(site, token, language);
      const entry = await visits.findEntry(site, token, {
        contentType: 'api::social-post.social-post',
        brand: 'sen-viet',
        locale: language,
        sort: 'fit:asc',
      });
      const page = await visits.newPage(browser, site);
      await visits.logIn(page, site, person);
      for (const { name, go } of PICTURES) {
        await go({ page, site, entry, visits });
        await settle(page);
        const file = path.join(OUTPUT, `${name}-${language}.png`);
        await page.screenshot({ path: file });
        const { size } = await stat(file);
        process.stdout.write(`${path.relative(ROOT, file)}  ${Math.ceil(size / 1000)} kB\n`);
        if (size > LARGEST) {
          throw new Problem(`${path.basename(file)} is larger than ${LARGEST / 1000} kB.`, 'Show less on it.');
        }
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await site.stop();
  }
});
