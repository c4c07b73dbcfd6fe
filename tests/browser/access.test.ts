import type { BrowserSession, DemoRole } from '../support/browser';
import { demoPerson, openSession } from '../support/browser';

let session: BrowserSession;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const REPORT = '/admin/plugins/brand-consistency';

describe('each of the three roles', () => {
  it.each<DemoRole>(['marketing-lead', 'content-editor', 'brand-manager'])(
    '%s logs in and finds the plugin',
    async (role) => {
      await session.visit(demoPerson(role), `home-${role}`, async ({ page }) => {
        await page.locator(`a[href^="${REPORT}"]`).first().waitFor();
      });
    },
  );
});

describe('the report', () => {
  it.each<DemoRole>(['brand-manager', 'marketing-lead'])('is open to the %s', async (role) => {
    await session.visit(demoPerson(role), `report-${role}`, async ({ page }) => {
      await page.goto(`${session.site.url}${REPORT}`);
      await page.getByTestId('brand-report').waitFor();
      await page.getByTestId('brand-heatmap').waitFor();
      expect(await page.getByTestId('brand-report-row').count()).toBeGreaterThanOrEqual(15);
    });
  });

  it('is closed to the content editor, in the admin and behind it', async () => {
    await session.visit(demoPerson('content-editor'), 'report-content-editor', async ({ page }) => {
      await page.goto(`${session.site.url}${REPORT}`);
      await page.locator('main').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByTestId('brand-report').count()).toBe(0);
      expect(await page.getByTestId('brand-report-row').count()).toBe(0);
    });
    const answer = await fetch(`${session.site.url}/brand-consistency/report`, {
      headers: { authorization: `Bearer ${await session.token('content-editor')}` },
    });
    expect(answer.status).toBe(403);
  });
});
