import { actionOf } from '../../plugins/brand-consistency/shared/contracts/permissions';
import type { BootedStrapi } from '../support/strapi';
import { bootStrapi } from '../support/strapi';

let app: BootedStrapi;
beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(() => app.close());

const REPORT = '/brand-consistency/report';

describe('a host with the plugin', () => {
  it('boots on an empty database', () => {
    expect(app.strapi.isLoaded).toBe(true);
    expect(Object.keys(app.strapi.plugins)).toContain('brand-consistency');
  });

  it('has a table for each of the plugin’s content types', async () => {
    const types = Object.values(app.strapi.contentTypes).filter(({ plugin }) => plugin === 'brand-consistency');
    const tables = types.map(({ collectionName }) => collectionName ?? '');
    expect(tables.length).toBeGreaterThanOrEqual(7);
    const present = await Promise.all(tables.map((table) => app.strapi.db.connection.schema.hasTable(table)));
    expect(tables.filter((_, index) => !present[index])).toEqual([]);
  });

  it('asks a stranger to log in', async () => {
    expect((await app.agent.get(REPORT)).status).toBe(401);
  });

  it('refuses a person whose role does not hold the permission', async () => {
    const editor = app.as(await app.loginAs([{ action: actionOf('check') }]));
    expect((await editor.get(REPORT)).status).toBe(403);
  });

  it.each<[string, Parameters<BootedStrapi['loginAs']>[0]]>([
    ['a person whose role holds it', [{ action: actionOf('readReports') }]],
    ['a super admin', 'strapi-super-admin'],
  ])('answers %s', async (_, role) => {
    const reader = app.as(await app.loginAs(role));
    const answer = await reader.get(REPORT);
    expect(answer.status).toBe(200);
  });
});
