import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { DEMO_PASSWORD, PEOPLE } from '../../demo/seed/people';
import { ROOT } from '../../scripts/lib/places.mjs';
import { seededDatabase } from '../../scripts/lib/seeded.mjs';
import type { Credentials, Site } from '../../scripts/lib/site.mjs';
import { startSite } from '../../scripts/lib/site.mjs';
import { logIn, newPage, openBrowser, tokenOf } from '../../scripts/lib/visit.mjs';

export { findEntry, gotoEditView, setLanguage } from '../../scripts/lib/visit.mjs';

const OUTPUT = path.join(ROOT, 'tests', 'browser', 'output');

export type DemoRole = 'marketing-lead' | 'content-editor' | 'brand-manager';

/** Who logs in for a role of the demo company. */
export function demoPerson(role: DemoRole): Credentials {
  const person = PEOPLE.find((candidate) => candidate.role === role);
  if (person === undefined) throw new Error(`The demo has nobody with the role ${role}.`);
  return { email: person.email, password: DEMO_PASSWORD };
}

export interface Visit {
  page: Page;
  /** Takes a picture into tests/browser/output, to look at when a test fails. */
  screenshot(name: string): Promise<void>;
  /** Console errors that this visit brings about on purpose, such as a save that is refused. */
  expectError(told: RegExp): void;
}

export interface BrowserSession {
  site: Site;
  /** A demo person's access token, for what a test looks up or arranges beside the browser; asked for once. */
  token(role: DemoRole): Promise<string>;
  /**
   * Logs a person in on a new page, does `act`, takes a picture whatever happened, and then fails if the browser's
   * console held an error that is not Strapi's own.
   */
  visit(person: Credentials, name: string, act: (visit: Visit) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Errors that every page of Strapi 5.54 logs with no plugin installed. */
const CORES_OWN = [
  /ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/,
  /404 .*\/admin\/ai-feature-config/,
  /404 .*\/i18n\/ai-localization-jobs\//,
  /404 .*\/content-manager\/preview\/url\//,
];

/** Collects what goes wrong on a page. */
function watchConsole(page: Page, site: Site): () => string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message: ConsoleMessage) => {
    const told = `${message.text()} ${message.location().url}`;
    const foreign = /Failed to load resource/.test(told) && !told.includes(site.url);
    if (message.type() === 'error' && !foreign && !CORES_OWN.some((own) => own.test(told))) problems.push(told);
  });
  return () => problems;
}

/** Starts the demo's Strapi and a browser: about six seconds, so once a test file. */
export async function openSession(): Promise<BrowserSession> {
  const site = await startSite(await seededDatabase());
  const browser: Browser = await openBrowser().catch(async (error: unknown) => {
    await site.stop();
    throw error;
  });
  const tokens = new Map<DemoRole, Promise<string>>();
  mkdirSync(OUTPUT, { recursive: true });

  return {
    site,
    token(role) {
      const token = tokens.get(role) ?? tokenOf(site, demoPerson(role));
      tokens.set(role, token);
      return token;
    },
    async visit(person, name, act) {
      const page = await newPage(browser, site);
      const problems = watchConsole(page, site);
      const expected: RegExp[] = [];
      const screenshot = async (label: string): Promise<void> => {
        await page.screenshot({ path: path.join(OUTPUT, `${label}.png`) });
      };
      try {
        await logIn(page, site, person);
        await act({ page, screenshot, expectError: (told) => void expected.push(told) });
      } finally {
        await screenshot(name);
        await page.context().close();
      }
      expect(problems().filter((problem) => !expected.some((told) => told.test(problem)))).toEqual([]);
    },
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}
