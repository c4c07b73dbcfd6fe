import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./site.mjs').Site} Site
 * @typedef {import('./site.mjs').Credentials} Credentials
 * @typedef {{ uid: string, documentId: string, locale?: string }} Entry
 */

/** The admin's two columns side by side, and what a laptop shows. */
export const VIEWPORT = { width: 1280, height: 800 };

/**
 * @returns {Promise<import('playwright-core').Browser>} a headless Chromium, installed first where there is none
 */
export const openBrowser = async () =>
  chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/**
 * Strapi announces its new media library above every page until each reader has closed the banner, and keeps that in
 * the browser under the host's id.
 * @param {Page} page
 * @param {Site} site
 */
async function dismissAnnouncement(page, site) {
  const { data } = await (await fetch(`${site.url}/admin/init`)).json();
  await page.addInitScript(
    (keys) => keys.forEach((key) => localStorage.setItem(key, 'true')),
    ['true', 'false', 'undefined'].map((flag) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${flag}:${data?.uuid}`),
  );
}

/**
 * A page with nobody logged in and no memory of others.
 * @param {import('playwright-core').Browser} browser
 * @param {Site} site
 * @returns {Promise<Page>}
 */
export async function newPage(browser, site) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await dismissAnnouncement(page, site);
  return page;
}

/**
 * Logs in as a person does. By names and types, not by labels: the form may speak any language.
 * @param {Page} page
 * @param {Site} site
 * @param {Credentials} person
 */
export async function logIn(page, site, { email, password }) {
  await page.goto(`${site.url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

/**
 * @param {Page} page
 * @param {Site} site
 * @param {Entry} entry
 */
export async function gotoEditView(page, site, { uid, documentId, locale }) {
  const query = locale === undefined ? '' : `?plugins[i18n][locale]=${locale}`;
  await page.goto(`${site.url}/admin/content-manager/collection-types/${uid}/${documentId}${query}`);
}

/**
 * A person's own access token, for what a test has to look up or arrange beside the browser. Ask once and keep it:
 * Strapi lets a person log in five times in five minutes.
 * @param {Site} site
 * @param {Credentials} person
 * @returns {Promise<string>}
 */
export async function tokenOf(site, { email, password }) {
  const response = await fetch(`${site.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = await response.json();
  if (typeof data?.token !== 'string') throw new Error(`Login of ${email} failed with ${response.status}`);
  return data.token;
}

/**
 * @param {Site} site
 * @param {string} token
 * @param {string} place path and query
 * @param {{ method?: string, body?: object }} [options]
 * @returns {Promise<unknown>} the answer's JSON
 */
export async function callAdmin(site, token, place, { method = 'GET', body } = {}) {
  const response = await fetch(`${site.url}${place}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${place} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/**
 * Makes the admin speak a language to the token's owner from the next login on.
 * @param {Site} site
 * @param {string} token
 * @param {'en' | 'vi'} language
 */
export async function setLanguage(site, token, language) {
  await callAdmin(site, token, '/admin/users/me', { method: 'PUT', body: { preferedLanguage: language } });
}

/**
 * Looks among the stored assessments for an entry to open.
 * @param {Site} site
 * @param {string} token of somebody who may read reports
 * @param {{ contentType: string, locale: string, brand: string, sort: 'fit:asc' | 'fit:desc' }} wanted
 * @returns {Promise<Entry & { fit: number, title: string }>} the first with a score, the worst or the best of its kind
 */
export async function findEntry(site, token, { contentType, locale, brand, sort }) {
  const query = new URLSearchParams({ brand, sort, pageSize: '100' });
  const list = /** @type {import('../../plugins/brand-consistency/shared/contracts/assessment').AssessmentList} */ (
    await callAdmin(site, token, `/brand-consistency/assessments?${query}`)
  );
  for (const { contentType: uid, entryDocumentId: documentId, locale: language, fit, title } of list.results) {
    if (uid === contentType && language === locale && fit !== null) return { uid, documentId, locale, fit, title };
  }
  throw new Error(`Nothing of ${contentType} in ${locale} is scored for ${brand}.`);
}
