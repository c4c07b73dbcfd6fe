import type { Locator, Page } from 'playwright-core';
import type { BrowserSession } from '../support/browser';
import { demoPerson, findEntry, gotoEditView, openSession, setLanguage } from '../support/browser';
import en from '../../plugins/brand-consistency/admin/src/translations/en.json';
import vi from '../../plugins/brand-consistency/admin/src/translations/vi.json';

let session: BrowserSession;
let post: Awaited<ReturnType<typeof findEntry>>;

beforeAll(async () => {
  session = await openSession();
  post = await findEntry(session.site, await session.token('brand-manager'), {
    contentType: 'api::social-post.social-post',
    brand: 'sen-viet',
    locale: 'vi',
    sort: 'fit:asc',
  });
});
afterAll(() => session.close());

const LOUD = 'Giá sốc nha mấy bạn ơi, múc lẹ nha!!! Tụi mình chờ nè, ghé liền nha, hihi. ';

/** Opens what explains one value as those do who have no mouse. */
async function openByKeyboard(page: Page, voice: Locator, axis: string): Promise<string> {
  const row = voice.getByTestId(`brand-voice-${axis}`);
  const button = row.getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  return row.innerText();
}

/** What the findings of each field give as their reason. */
async function reasonsByField(panel: Locator): Promise<string[][]> {
  const fields = await panel.locator('h4').locator('xpath=..').all();
  return Promise.all(
    fields.map(async (field) => (await field.locator('p').allInnerTexts()).filter((text) => text.startsWith('Lý do'))),
  );
}

describe('the panel', () => {
  it('tells a reason once, names fields as the form does and explains each value by its words', async () => {
    await session.visit(demoPerson('content-editor'), 'explained-panel', async ({ page }) => {
      await gotoEditView(page, session.site, post);
      const panel = page.getByTestId('brand-panel');
      await page.getByTestId('brand-panel-score').waitFor();
      await page.locator('[name="body"]').fill(LOUD);
      await panel.getByText('“mấy bạn”').first().waitFor();

      const told = await reasonsByField(panel);
      expect(told.flat().some((reason) => /^Lý do chung cho \d+ điểm: /.test(reason))).toBe(true);
      for (const reasons of told)
        expect(new Set(reasons.map((reason) => reason.replace(/^.*?: /, ''))).size).toBe(reasons.length);

      // Whatever the form calls the field, the panel does, too.
      const shown = (await page.locator('label', { has: page.locator('xpath=self::*[@for]') }).allInnerTexts()).map(
        (text) => text.trim(),
      );
      expect(shown).toContain('Nội dung');
      expect(await panel.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Nội dung \(\d+\)$/)]),
      );

      const opener = page.getByTestId('brand-panel-voice').getByRole('button', { name: vi['voice.title'] });
      await opener.focus();
      await page.keyboard.press('Enter');
      const voice = page.getByTestId('brand-voice');
      await voice.waitFor();
      expect(await openByKeyboard(page, voice, 'formal')).toMatch(
        /trang trọng\s+[−\d]+ \([−\d]+ đến [−\d]+\)\s+trang trọng [−\d]+: .*‘nha’ ×\d \(−\d+\)/i,
      );
      expect(await openByKeyboard(page, voice, 'funny')).toMatch(/^dấu hiệu dí dỏm/i);
    });
  });
});

describe('an assessment', () => {
  it.each([
    ['vi', vi, /trang trọng −?\d+: /],
    ['en', en, /formal −?\d+: /],
  ] as const)('explains each value, in the reader’s language: %s', async (language, texts, sentence) => {
    await setLanguage(session.site, await session.token('brand-manager'), language);
    await session.visit(demoPerson('brand-manager'), `explained-detail-${language}`, async ({ page }) => {
      await page.goto(`${session.site.url}/admin/plugins/brand-consistency/assessments`);
      await page.getByTestId('brand-report-row').first().getByRole('link', { name: texts['why.title'] }).click();
      const voice = page.getByTestId('brand-voice');
      await voice.waitFor();
      expect(await openByKeyboard(page, voice, 'formal')).toMatch(sentence);
      expect(await openByKeyboard(page, voice, 'tier')).toContain(texts['voice.scale.tier']);
      expect(await page.getByTestId('brand-assessment').innerText()).not.toMatch(/brand-consistency\.[a-z]+/);
    });
  });
});
