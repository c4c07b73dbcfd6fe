import path from 'node:path';
import { seed } from '../../demo/seed/seed';
import type { Company } from '../../demo/seed/company';
import { LOCALES, readCompany } from '../../demo/seed/company';
import { documentsOf } from '../../demo/seed/documents';
import { HOST_TYPES } from '../../demo/seed/host-types';
import { DEMO_PASSWORD, PEOPLE, ROLES } from '../../demo/seed/people';
import { ROOT } from '../../scripts/lib/places.mjs';
import type { BootedStrapi } from '../support/strapi';
import { bootStrapi } from '../support/strapi';

let booted: BootedStrapi;
let company: Company;

beforeAll(async () => {
  booted = await bootStrapi();
  company = await readCompany(path.join(ROOT, 'demo', 'company'));
  await seed(booted.strapi, company);
}, 60_000);
afterAll(() => booted.close());

const PLUGIN = 'plugin::brand-consistency';
const TABLES = [
  ...Object.values(HOST_TYPES).map(({ uid }) => uid),
  ...['brand', 'brand-personality', 'brand-positioning', 'rule-set', 'touchpoint', 'binding'].map(
    (name) => `${PLUGIN}.${name}`,
  ),
  'admin::role',
  'admin::user',
  'admin::permission',
];

/** Every row with the time of its last change. */
async function everything(): Promise<string[]> {
  const rows = TABLES.map(async (uid) => {
    const found: { id: number; updatedAt: Date | string }[] = await booted.strapi.db
      .query(uid)
      .findMany({ select: ['id', 'updatedAt'] });
    return found.map(({ id, updatedAt }) => `${uid} ${id} ${new Date(updatedAt).toISOString()}`);
  });
  return (await Promise.all(rows)).flat().sort();
}

// The tests go on from one another's state, in the order in which a user would get there.
describe('the demo company in Strapi', () => {
  it('has every asset of the files, published, in every language that it is written in', async () => {
    for (const [type, { uid }] of Object.entries(HOST_TYPES)) {
      for (const locale of LOCALES) {
        const expected = company.assets.filter((asset) => asset.type === type && asset.locales[locale] !== undefined);
        const documents = documentsOf(booted.strapi, uid);
        expect([uid, locale, await documents.count({ status: 'published', locale })]).toEqual([
          uid,
          locale,
          expected.length,
        ]);
      }
    }
  });

  it('has its brands, each with its parent, and its touchpoints with the company’s own words', async () => {
    const brands: { key: string; parent: { key: string } | null }[] = await booted.strapi.db
      .query(`${PLUGIN}.brand`)
      .findMany({ populate: { parent: true } });
    const parents = Object.fromEntries(brands.map(({ key, parent }) => [key, parent?.key ?? null]));
    expect(parents).toEqual(Object.fromEntries(company.brandbooks.map(({ key, parent }) => [key, parent])));
    for (const { key, values } of company.touchpoints) {
      const stored = await booted.strapi.db.query(`${PLUGIN}.touchpoint`).findOne({ where: { key } });
      expect({ vi: stored?.nameVi, en: stored?.nameEn }).toEqual(values.name);
    }
  });

  it('lets each person log in, in the language of their own', async () => {
    for (const { email, language } of PEOPLE) {
      const response = await booted.agent.post('/admin/login').send({ email, password: DEMO_PASSWORD });
      expect([email, response.status]).toEqual([email, 200]);
      expect(response.body.data.user.preferedLanguage).toBe(language);
    }
  });

  it('gives each role what its plan names and nothing of the plugin beside it', async () => {
    for (const { code, actions } of ROLES) {
      const granted: { action: string; subject: string | null }[] = await booted.strapi.db
        .query('admin::permission')
        .findMany({ where: { role: { code } } });
      const plain = granted.filter(({ subject }) => subject === null).map(({ action }) => action);
      expect(plain.sort()).toEqual([...actions].sort());
    }
  });

  it('binds the staff’s words of a script and not the customers’', async () => {
    const { strapi } = booted;
    const run = await strapi.plugin('brand-consistency').service('runs').scoreEverything();
    expect(run.failed).toEqual([]);
    const rows: { scorecard: unknown }[] = await strapi.db
      .query(`${PLUGIN}.assessment`)
      .findMany({ where: { contentType: 'api::staff-script.staff-script' } });
    expect(rows.length).toBeGreaterThan(0);
    const paths = JSON.stringify(rows).match(/"path":"[^"]*"/g) ?? [];
    expect(paths.filter((found) => /customer|situation/.test(found))).toEqual([]);
  });

  it('stays untouched by a second seeding', async () => {
    const before = await everything();
    expect(await seed(booted.strapi, company)).toEqual({ written: 0, removed: 0, definitions: 0 });
    expect(await everything()).toEqual(before);
  });

  it('follows the files, and only where they changed', async () => {
    const [changed, gone, ...rest] = company.assets.filter(({ type }) => type === 'notice');
    if (changed === undefined || gone === undefined) throw new Error('The company has too few notices.');
    const notices = documentsOf(booted.strapi, 'api::notice.notice');
    const heading = 'Giờ mở cửa mới';
    const mended = { ...changed, hash: 'changed', locales: { vi: { heading, text: 'Mở cửa từ 6:00.' } } };
    const others = company.assets.filter((asset) => asset !== changed && asset !== gone);

    const summary = await seed(booted.strapi, { ...company, assets: [...others, mended] });

    expect(summary).toEqual({ written: 1, removed: 1, definitions: 0 });
    expect(await notices.count({ status: 'published', locale: 'vi' })).toBe(
      rest.filter(({ locales }) => locales.vi !== undefined).length + 1,
    );
    expect(await notices.findFirst({ filters: { heading } })).not.toBeNull();
  });

  it('keeps what somebody edited in the admin', async () => {
    const labels = documentsOf(booted.strapi, 'api::packaging-label.packaging-label');
    const found = await labels.findFirst({ filters: {} });
    if (found === null) throw new Error('There is no label.');
    const product = 'Nhãn sửa tay';
    await labels.update({ documentId: found.documentId, locale: 'vi', status: 'published', data: { product } });
    expect((await seed(booted.strapi, company)).written).toBe(2);
    expect(await labels.findFirst({ filters: { product } })).not.toBeNull();
  });
});
