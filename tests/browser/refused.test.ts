import type { BrowserSession } from '../support/browser';
import { demoPerson, openSession } from '../support/browser';
import { callAdmin } from '../../scripts/lib/visit.mjs';

let session: BrowserSession;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const RULE_SETS = '/content-manager/collection-types/plugin::brand-consistency.rule-set';
const BAD = '[{"id":"no-such","extends":"existense","tokens":["giá sốc"]}]';
const GOOD = BAD.replace('existense', 'existence');

it('a refused save leaves what was written, says what is wrong, and lets it be mended', async () => {
  const token = await session.token('marketing-lead');
  const { results } = (await callAdmin(session.site, token, RULE_SETS)) as { results: { documentId: string }[] };
  const place = `${RULE_SETS}/${results[0]?.documentId ?? ''}`;
  const stored = async (): Promise<unknown> => {
    const { data } = (await callAdmin(session.site, token, place)) as { data: { rules: unknown } };
    return data.rules;
  };
  const before = await stored();

  await session.visit(demoPerson('marketing-lead'), 'refused', async ({ page, expectError }) => {
    await page.goto(`${session.site.url}/admin${place}`);
    const editor = page.locator('.cm-content');
    const write = async (text: string): Promise<void> => {
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    };
    const save = page.locator('button[type="submit"]').first();
    expectError(/status of 400 .*rule-set/);
    await write(BAD);
    const refusal = page.waitForResponse((response) => response.request().method() === 'PUT');
    await save.click();
    expect((await refusal).status()).toBe(400);
    await page.getByRole('alert').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect((await editor.innerText()).replace(/\s/g, '')).toContain(BAD.replace(/\s/g, ''));
    expect(await page.locator('main, form').first().innerText()).toContain('existense');
    expect(await save.isEnabled()).toBe(true);
    expect(await stored()).toEqual(before);

    await write(GOOD);
    const acceptance = page.waitForResponse((response) => response.request().method() === 'PUT');
    await save.click();
    expect((await acceptance).status()).toBe(200);
  });
  expect(await stored()).not.toEqual(before);
});
