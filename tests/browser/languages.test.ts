import type { BrowserSession } from '../support/browser';
import { demoPerson, openSession, setLanguage } from '../support/browser';
import en from '../../plugins/brand-consistency/admin/src/translations/en.json';
import vi from '../../plugins/brand-consistency/admin/src/translations/vi.json';

let session: BrowserSession;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const TEXTS = { en, vi };

it.each(['en', 'vi'] as const)('the report speaks the language of its reader: %s', async (language) => {
  const person = demoPerson('brand-manager');
  await setLanguage(session.site, await session.token('brand-manager'), language);
  await session.visit(person, `report-${language}`, async ({ page }) => {
    await page.goto(`${session.site.url}/admin/plugins/brand-consistency`);
    const report = page.getByTestId('brand-report');
    await page.getByTestId('brand-heatmap').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const shown = await report.innerText();
    for (const id of ['report.title', 'heat.title', 'portfolio.title'] as const) {
      expect(shown).toContain(TEXTS[language][id]);
    }
    // A text that is missing shows as its id.
    expect(shown).not.toMatch(/brand-consistency\.[a-z]+/);
    expect(shown).not.toMatch(/\{\w+\}/);
  });
});
