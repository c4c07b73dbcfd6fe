import { bootStrapi, type BootedStrapi } from '../support/strapi';
import { CALM, furnish, houseOf, LOUD, NOTICE, NOTICE_BINDING, type House } from './support/house';

jest.setTimeout(60_000);

/** Five notices, one of them as draft and as published. */
const ROWS = 6;

let booted: BootedStrapi;
let house: House;

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
  const relations = await furnish(house);
  const texts = [
    CALM,
    LOUD,
    `${CALM} Hotline 1900 9999.`,
    `${CALM} Bữa sáng phục vụ từ sáu giờ.`,
    `${CALM} Hồ bơi mở cửa suốt ngày.`,
  ];
  for (const [index, text] of texts.entries()) {
    await house.notices.create({
      locale: 'vi',
      status: index === 0 ? 'published' : 'draft',
      data: { heading: `Biển ${index}`, text, ...relations },
    });
  }
  await house.service('assessments').settled();
});
afterAll(() => booted.close());

const run = () => house.service('runs').scoreEverything();

describe('a run', () => {
  it('scores every locale and status from nothing, tells its progress, and nothing the second time', async () => {
    await booted.strapi.db.query('plugin::brand-consistency.assessment').deleteMany({});
    const steps: number[] = [];
    const first = await house
      .service('runs')
      .scoreEverything({ onProgress: ({ done, total }) => steps.push(done / total) });
    expect(first).toMatchObject({ scored: ROWS, unchanged: 0, failed: [], removed: 0 });
    expect(steps.at(-1)).toBe(1);
    const score = jest.spyOn(house.service('scoring'), 'score');
    expect(await run()).toMatchObject({ scored: 0, unchanged: ROWS, failed: [], removed: 0 });
    expect(score).not.toHaveBeenCalled();
    score.mockRestore();
  });

  it('gives each counted asset its consistency', async () => {
    await run();
    const rows = await house.assessments({ counted: true });
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row['consistency']).toEqual(expect.any(Number));
    const report = await house.service('reports').portfolio({ brand: 'resort' });
    expect(report.contradictions.map(({ fact }) => fact)).toContain('hotline');
  });

  it('scores again what a changed brandbook judges, and only that', async () => {
    await house.service('brandbooks').importBrandbook({ brandbook: 1, brand: { id: 'other', name: 'Khác' } });
    expect(await run()).toMatchObject({ scored: 0, unchanged: ROWS });
    const book = await house.service('brandbooks').exportBrandbook('resort');
    await house.service('brandbooks').importBrandbook({ ...book, form: { exclamationsMax: 1 } });
    expect(await run()).toMatchObject({ scored: ROWS, unchanged: 0 });
  });

  it('removes rows whose entry went unseen, and rows of types that nobody binds any more', async () => {
    const [row] = await house.assessments({ counted: true });
    // Past the Document Service, as a script of the host's might do it.
    await booted.strapi.db.query(NOTICE).deleteMany({ where: { documentId: row?.['entryDocumentId'] } });
    expect(await run()).toMatchObject({ removed: 2 });
    const [binding] = await house.service('bindings').stored();
    await house.service('bindings').remove(binding?.id ?? '');
    expect(await run()).toMatchObject({ removed: ROWS - 2 });
    expect(await house.assessments()).toEqual([]);
    await house.service('bindings').upsert({ name: 'Notices', definition: NOTICE_BINDING });
    expect(await run()).toMatchObject({ scored: ROWS - 2 });
  });

  it('tells what failed and goes on', async () => {
    const broken = await house.notices.create({
      locale: 'vi',
      data: { heading: 'Hỏng', text: LOUD, brand: await house.brandId('other') },
    });
    await house.service('assessments').settled();
    // Past the plugin's own checks: a brandbook that nobody can read.
    await booted.strapi.db
      .query('plugin::brand-consistency.brand')
      .update({ where: { key: 'other' }, data: { vocabulary: { avoid: 5 } } });
    house.service('brandbooks').invalidate();
    const summary = await run();
    expect(summary.failed).toEqual([
      {
        contentType: NOTICE,
        documentId: broken.documentId,
        locale: 'vi',
        message: expect.stringContaining('vocabulary.avoid'),
      },
    ]);
    expect(summary.unchanged).toBe(ROWS - 2);
    await expect(house.service('reports').portfolio()).resolves.toMatchObject({ assets: 5 });
  });

  it('asked for twice at once runs once', async () => {
    expect(await Promise.all([run(), run()]).then(([a, b]) => a === b)).toBe(true);
  });
});
