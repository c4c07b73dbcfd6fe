import {
  PERMISSIONS,
  actionOf,
  type AssessmentDetail,
  type AssessmentList,
  type EditorContext,
  type PortfolioReport,
} from '../../plugins/brand-consistency/shared/contracts';
import { bootStrapi, type BootedStrapi, type Caller } from '../support/strapi';
import { CALM, furnish, houseOf, LOUD, NOTICE, NOTICE_BINDING, type House } from './support/house';

const BASE = '/brand-consistency';
const READ_NOTICES = {
  action: 'plugin::content-manager.explorer.read',
  subject: NOTICE,
  properties: { fields: ['heading', 'text'], locales: ['vi', 'en'] },
};
const EVERY_ACTION = (Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]).map((name) => ({
  action: actionOf(name),
}));

jest.setTimeout(60_000);

let booted: BootedStrapi;
let house: House;
let reader: Caller;
let blind: Caller;
let nobody: Caller;
let loud: string;

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
  const relations = await furnish(house);
  const write = (heading: string, text: string) =>
    house.notices.create({ locale: 'vi', status: 'published', data: { heading, text, ...relations } });
  loud = (await write('Biển ồn', `${LOUD} Gọi 1900 9999.`)).documentId;
  await write('Biển êm', `${CALM} Gọi 1900 1234.`);
  await write('Biển êm nữa', CALM);
  await write('Ngắn', 'Hết.');
  await house.service('assessments').settled();
  reader = booted.as(await booted.loginAs([...EVERY_ACTION, READ_NOTICES]));
  blind = booted.as(await booted.loginAs(EVERY_ACTION));
  nobody = booted.as(await booted.loginAs([READ_NOTICES]));
});
afterAll(() => booted.close());

const ENDPOINTS = [
  ['get', `/editor-context?contentType=${NOTICE}`],
  ['post', '/check'],
  ['get', '/assessments'],
  ['get', '/assessments/x'],
  ['get', '/report'],
  ['post', '/runs'],
  ['get', '/bindings'],
  ['post', '/bindings'],
  ['put', '/bindings/x'],
  ['delete', '/bindings/x'],
] as const;

describe('every endpoint', () => {
  it.each(ENDPOINTS)(
    '%s %s asks a stranger to log in and turns away who lacks the permission',
    async (method, path) => {
      expect((await booted.agent[method](`${BASE}${path}`)).status).toBe(401);
      expect((await nobody[method](`${BASE}${path}`)).status).toBe(403);
    },
  );
});

describe('GET /report', () => {
  it('tells brands, touchpoints, heat, outliers and contradictions', async () => {
    const { status, body } = await reader.get(`${BASE}/report`);
    const report: PortfolioReport = body;
    expect(status).toBe(200);
    expect(report).toMatchObject({ assets: 4, read: 4, stages: ['use'], scoredAt: expect.stringMatching(/^\d{4}-/) });
    expect(report.brands.map(({ key, parent, assets }) => ({ key, parent, assets }))).toEqual([
      { key: 'group', parent: null, assets: 0 },
      { key: 'resort', parent: 'group', assets: 4 },
    ]);
    const resort = report.brands[1];
    expect(resort?.fit.scored).toBe(3);
    expect(resort?.bands.unknown).toBe(1);
    expect(Object.values(resort?.bands ?? {}).reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(resort?.compatibility).toEqual(expect.any(Number));
    expect(report.touchpoints).toMatchObject([
      {
        key: 'signage',
        name: { vi: 'Biển hiệu và biển chỉ dẫn', en: 'Signage' },
        assets: 4,
        worst: { title: 'Biển ồn', severity: 'error' },
      },
    ]);
    expect(report.heat).toMatchObject([{ stage: 'use', touchpoint: 'signage', assets: 4, tooShort: false }]);
    const hotline = report.contradictions.find(({ fact }) => fact === 'hotline');
    expect(hotline?.values.map(({ title }) => title)).toContain('Biển ồn');
    expect(hotline?.brand).toBe('resort');
  });

  it('of one brand tells that brand only, of an unknown one nothing', async () => {
    expect((await reader.get(`${BASE}/report?brand=group`)).body).toMatchObject({
      assets: 0,
      brands: [{ key: 'group' }],
    });
    expect((await reader.get(`${BASE}/report?brand=nobody`)).body).toMatchObject({
      assets: 0,
      brands: [],
      scoredAt: null,
    });
  });

  it('quotes no word of a type that the user may not read', async () => {
    const { body, text } = await blind.get(`${BASE}/report`);
    expect(body).toMatchObject({ assets: 4, contradictions: [], touchpoints: [{ worst: null }] });
    for (const word of ['Biển ồn', 'Biển êm', 'sốc', '1900 9999', 'bèo']) expect(text).not.toContain(word);
  });
});

describe('GET /assessments', () => {
  it('lists counted rows, worst first, without those that have no score before those that have', async () => {
    const { body } = await reader.get(`${BASE}/assessments`);
    const list: AssessmentList = body;
    expect(list.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 4 });
    expect(list.results[0]).toMatchObject({
      title: 'Biển ồn',
      brand: 'resort',
      touchpoint: 'signage',
      status: 'published',
      locale: 'vi',
      worstSeverity: 'error',
    });
    expect(list.results[3]).toMatchObject({ title: 'Ngắn', fit: null, reason: 'TOO_SHORT', band: null });
    const best = (await reader.get(`${BASE}/assessments?sort=fit:desc`)).body as AssessmentList;
    expect(best.results[3]?.fit).toBeNull();
    expect(best.results[0]?.fit).toBeGreaterThan(best.results[2]?.fit ?? 100);
  });

  it('pages across the boundary of what has a score', async () => {
    const titles: string[] = [];
    for (const page of [1, 2, 3]) {
      const list: AssessmentList = (await reader.get(`${BASE}/assessments?pageSize=2&page=${page}`)).body;
      titles.push(...list.results.map(({ title }) => title));
    }
    expect(titles).toHaveLength(4);
    expect(new Set(titles).size).toBe(4);
    expect(titles[3]).toBe('Ngắn');
  });

  it('filters by band, and by what has none', async () => {
    expect(((await reader.get(`${BASE}/assessments?band=unknown`)).body as AssessmentList).results).toMatchObject([
      { title: 'Ngắn' },
    ]);
    expect(((await reader.get(`${BASE}/assessments?touchpoint=website`)).body as AssessmentList).results).toEqual([]);
  });

  it('gives one with everything that explains it', async () => {
    const list: AssessmentList = (await reader.get(`${BASE}/assessments`)).body;
    const { status, body } = await reader.get(`${BASE}/assessments/${list.results[0]?.id ?? ''}`);
    const detail: AssessmentDetail = body;
    expect(status).toBe(200);
    const taken = detail.scorecard.contributions.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    expect(Math.round((detail.scorecard.fit.score ?? -1) * 100)).toBe(10_000 - taken);
    expect(detail.fit).toBe(detail.scorecard.fit.score);
    expect(detail.compatibilityReport?.score).toBe(detail.compatibility);
    expect(detail.traitNames).toEqual({});
    expect((await reader.get(`${BASE}/assessments/none`)).status).toBe(404);
  });

  it('withholds the words of a type that the user may not read', async () => {
    const { body, text } = await blind.get(`${BASE}/assessments`);
    const list: AssessmentList = body;
    expect(list.results[0]).toMatchObject({ title: '', worst: null, fit: expect.any(Number) });
    expect(text).not.toContain('Biển');
    expect((await blind.get(`${BASE}/assessments/${list.results[0]?.id ?? ''}`)).status).toBe(403);
    expect((await blind.get(`${BASE}/editor-context?contentType=${NOTICE}`)).status).toBe(403);
  });
});

describe('GET /editor-context', () => {
  it('gives binding, brand, touchpoint, brandbooks and what is stored of the entry', async () => {
    const { body } = await reader.get(`${BASE}/editor-context?contentType=${NOTICE}&documentId=${loud}&locale=vi`);
    const context: EditorContext = body;
    expect(context).toMatchObject({
      binding: { fields: [{ path: 'heading' }, { path: 'text' }], brand: { by: 'relation', path: 'brand' } },
      brand: { key: 'resort', name: 'Sen Việt' },
      touchpoint: { key: 'signage', name: { en: 'Signage' }, stage: 'use' },
      draft: { status: 'draft', title: 'Biển ồn' },
      published: { status: 'published', title: 'Biển ồn' },
    });
    expect(context.brandbooks['resort']).toMatchObject({ parent: 'group', brandbook: { brand: { id: 'resort' } } });
    expect(context.brandbooks['group']?.parent).toBeNull();
    expect(context.brandKeyByDocumentId[await house.brandId('resort')]).toBe('resort');
  });

  it('of an entry that is being created, or of a type that nobody bound, says so', async () => {
    expect((await reader.get(`${BASE}/editor-context?contentType=${NOTICE}`)).body).toMatchObject({
      brand: null,
      draft: null,
      published: null,
    });
    const admin = booted.as(await booted.loginAs('strapi-super-admin'));
    expect((await admin.get(`${BASE}/editor-context?contentType=api::page.page`)).body).toMatchObject({
      binding: null,
    });
  });
});

describe('POST /check', () => {
  it('scores a text as the save would', async () => {
    const saved = (await reader.get(`${BASE}/assessments`)).body as AssessmentList;
    const { status, body } = await reader.post(`${BASE}/check`, {
      brand: 'resort',
      touchpoint: 'signage',
      language: 'vi',
      units: [
        { path: 'heading', text: 'Biển ồn', format: 'plain' },
        { path: 'text', text: `${LOUD} Gọi 1900 9999.`, format: 'plain' },
      ],
    });
    expect(status).toBe(200);
    expect(body.scorecard.fit.score).toBe(saved.results[0]?.fit);
    const stored: AssessmentDetail = (await reader.get(`${BASE}/assessments/${saved.results[0]?.id ?? ''}`)).body;
    expect(body.scorecard).toEqual(stored.scorecard);
    expect(body.compatibility).toEqual(stored.compatibilityReport);
  });
});

describe('bindings', () => {
  const body = {
    name: 'Pages',
    definition: {
      contentType: 'api::page.page',
      brand: { by: 'fixed', brand: 'resort' },
      touchpoint: { by: 'fixed', touchpoint: 'website' },
    },
  };

  it('are made, changed, listed and removed', async () => {
    const made = await reader.post(`${BASE}/bindings`, body);
    expect(made.status).toBe(201);
    const id: string = made.body.id;
    expect((await reader.put(`${BASE}/bindings/${id}`, { ...body, name: 'All pages' })).body).toMatchObject({
      id,
      name: 'All pages',
    });
    expect((await reader.get(`${BASE}/bindings`)).body.results.map(({ name }: { name: string }) => name)).toEqual([
      'Notices',
      'All pages',
    ]);
    expect((await reader.delete(`${BASE}/bindings/${id}`)).status).toBe(204);
    expect((await reader.delete(`${BASE}/bindings/${id}`)).status).toBe(404);
    expect((await reader.put(`${BASE}/bindings/${id}`, body)).status).toBe(404);
  });
});

describe('bad input', () => {
  const binding = (definition: object) => ({
    name: 'x',
    definition: { ...NOTICE_BINDING, contentType: 'api::page.page', fields: [], titleField: 'title', ...definition },
  });
  it.each([
    ['post', '/check', {}, ['brand']],
    ['post', '/check', { brand: 'resort', units: [] }, ['units']],
    ['post', '/check', { brand: 'resort', units: [{ path: 'a', text: 5, format: 'plain' }] }, ['units', 0, 'text']],
    ['post', '/check', { brand: 'nobody', units: [{ path: 'a', text: 'x', format: 'plain' }] }, ['brand']],
    ['get', '/assessments?pageSize=1000', undefined, ['pageSize']],
    ['get', '/assessments?sort=random', undefined, ['sort']],
    ['get', '/report?brnd=x', undefined, []],
    ['get', '/editor-context?contentType=', undefined, ['contentType']],
    ['post', '/bindings', { name: '', definition: {} }, ['name']],
    ['post', '/bindings', binding({ contentType: 'page' }), ['definition', 'contentType']],
    ['post', '/bindings', binding({ contentType: 'api::gone.gone' }), ['definition', 'contentType']],
    [
      'post',
      '/bindings',
      binding({ fields: [{ path: 'title' }, { path: 'tilte' }] }),
      ['definition', 'fields', 1, 'path'],
    ],
    ['post', '/bindings', binding({ brand: { by: 'relation', path: 'touchpoint' } }), ['definition', 'brand', 'path']],
    ['post', '/bindings', { name: 'x', definition: NOTICE_BINDING }, ['definition', 'contentType']],
  ] as const)('%s %s %j is answered 400 with path and message', async (method, path, sent, where) => {
    const { status, body } =
      method === 'get' ? await reader.get(`${BASE}${path}`) : await reader.post(`${BASE}${path}`, sent);
    expect(status).toBe(400);
    const [first] = body.error.details.errors;
    expect(first.path).toEqual(where);
    expect(first.message).toMatch(/\S/);
  });

  it('in a part of a brandbook is refused by the Content Manager, with the path and in the editor’s language', async () => {
    const admin = booted.as(await booted.loginAs('strapi-super-admin'));
    const brand = await house.brandId('resort');
    const save = (uid: string, data: object) => admin.post(`/content-manager/collection-types/${uid}`, data);
    const PLUGIN = 'plugin::brand-consistency';
    const cases: [string, object, unknown[]][] = [
      [
        `${PLUGIN}.brand`,
        { key: 'x', name: 'X', kind: 'product', vocabulary: { avoid: [{ term: '' }] } },
        ['vocabulary', 'avoid', 0, 'term'],
      ],
      [`${PLUGIN}.brand-personality`, { brand, traits: { sincerity: 200 } }, ['traits', 'sincerity']],
      [`${PLUGIN}.brand-personality`, { brand, tone: { formel: 3 } }, ['tone', 'formel']],
      [`${PLUGIN}.brand-positioning`, { brand, differences: [{ claim: 'x' }] }, ['differences', 0, 'id']],
      [`${PLUGIN}.rule-set`, { name: 'X', rules: [{ id: 'a', extends: 'existence', tokens: 5 }] }, ['rules', 0]],
      [`${PLUGIN}.touchpoint`, { key: 'x', nameVi: 'x', nameEn: 'x', senses: ['sixth'] }, ['senses', 0]],
      [
        `${PLUGIN}.binding`,
        { name: 'x', contentType: 'api::page.page', definition: { contentType: 5 } },
        ['definition', 'contentType'],
      ],
    ];
    for (const [uid, data, where] of cases) {
      const { status, body } = await save(uid, data);
      expect([uid, status]).toEqual([uid, 400]);
      expect(body.error.details.errors[0].path.slice(0, where.length)).toEqual(where);
      expect(
        await booted.strapi.db.query(uid).count({ where: 'name' in data ? { name: data.name } : { id: -1 } }),
      ).toBe(0);
    }
    await booted.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'vi' } });
    const { body } = await save(`${PLUGIN}.brand-personality`, { brand, traits: { sincerity: 200 } });
    expect(body.error.message).toMatch(/[à-ỹđ]/u);
  });
});

describe('POST /runs', () => {
  it('answers with what was done', async () => {
    expect((await reader.post(`${BASE}/runs`)).body).toMatchObject({
      scored: 0,
      unchanged: 8,
      failed: [],
      removed: 0,
      milliseconds: expect.any(Number),
    });
  });
});
