import type { Page } from 'playwright-core';
import type { BrowserSession } from '../support/browser';
import { demoPerson, findEntry, gotoEditView, openSession, setLanguage } from '../support/browser';

let session: BrowserSession;
let post: Awaited<ReturnType<typeof findEntry>>;

beforeAll(async () => {
  session = await openSession();
  post = await findEntry(session.site, await session.token('brand-manager'), {
    contentType: 'api::social-post.social-post',
    brand: 'sen-viet',
    locale: 'vi',
    sort: 'fit:desc',
  });
});
afterAll(() => session.close());

const SHOUTING = 'GIÁ SỐC RẺ BÈO!!! 🔥🔥 Múc lẹ mấy bạn ơi, hàng ngon giá bèo nha!!! '.repeat(3);

const scoreOn = async (page: Page): Promise<number> => {
  const shown = await page.getByTestId('brand-panel-score').getAttribute('data-score');
  expect(shown).toMatch(/^\d/);
  return Number(shown);
};

const bodyOf = async (): Promise<unknown> => {
  const place = `/content-manager/collection-types/${post.uid}/${post.documentId}?locale=vi`;
  const answer = await fetch(`${session.site.url}${place}`, {
    headers: { authorization: `Bearer ${await session.token('content-editor')}` },
  });
  const { data } = (await answer.json()) as { data: { body: unknown } };
  return data.body;
};

it('the panel scores what the editor types, before anything is saved', async () => {
  const stored = await bodyOf();
  await session.visit(demoPerson('content-editor'), 'panel-typing', async ({ page, screenshot }) => {
    await gotoEditView(page, session.site, post);
    await page.getByTestId('brand-panel').waitFor();
    await page.getByTestId('brand-panel-score').waitFor();
    const before = await scoreOn(page);
    // The panel and the stored assessment come from one engine and the same words.
    expect(before).toBeCloseTo(post.fit, 2);
    await screenshot('panel-before');

    await page.locator('[name="body"]').fill(SHOUTING);
    await page.waitForFunction(
      (old) => Number(document.querySelector('[data-testid="brand-panel-score"]')?.getAttribute('data-score')) < old,
      before - 10,
    );
    const findings = page.getByTestId('brand-panel-finding');
    expect(await findings.count()).toBeGreaterThan(0);
    expect((await findings.allInnerTexts()).join('\n')).toMatch(/giá sốc/i);
  });
  expect(await bodyOf()).toBe(stored);
});

it.each([
  ['vi', /Khoảng \d/],
  ['en', /About \d/],
] as const)('the panel speaks to the editor in %s', async (language, sentence) => {
  const person = demoPerson('content-editor');
  await setLanguage(session.site, await session.token('content-editor'), language);
  await session.visit(person, `panel-${language}`, async ({ page }) => {
    await gotoEditView(page, session.site, post);
    await page.getByTestId('brand-panel-score').waitFor();
    expect(await page.getByTestId('brand-panel').innerText()).toMatch(sentence);
  });
});
