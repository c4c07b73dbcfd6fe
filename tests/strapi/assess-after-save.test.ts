import { bootStrapi, type BootedStrapi } from '../support/strapi';
import { CALM, furnish, houseOf, LOUD, NOTICE, type House } from './support/house';

jest.setTimeout(60_000);

let booted: BootedStrapi;
let house: House;
let relations: { brand: string; touchpoint: string };

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
  relations = await furnish(house);
});
afterAll(() => booted.close());

const settled = () => house.service('assessments').settled();
const rowsOf = async (documentId: string) => {
  await settled();
  const rows = await house.assessments({ entryDocumentId: documentId });
  return rows
    .map(
      ({ entryLocale, entryStatus, counted }) =>
        `${String(entryLocale)} ${String(entryStatus)} ${counted === true ? 'counted' : 'aside'}`,
    )
    .sort();
};
const write = (text: string, more: object = {}) =>
  house.notices.create({ locale: 'vi', data: { heading: 'Giờ yên tĩnh', text, ...relations }, ...more });

describe('a save', () => {
  it('is assessed, with the brand and touchpoint that it names', async () => {
    const { documentId } = await write(LOUD);
    await settled();
    const [row] = await house.assessments({ entryDocumentId: documentId });
    expect(row).toMatchObject({
      contentType: NOTICE,
      brand: 'resort',
      touchpoint: 'signage',
      stage: 'use',
      title: 'Giờ yên tĩnh',
      language: 'vi',
      entryStatus: 'draft',
    });
    expect(row?.['findings']).toBeGreaterThanOrEqual(2);
    expect(row?.['fit']).toBe(Math.round(Number(row?.['fit'])));
    expect(row?.['worst']).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
    const calm = await write(CALM);
    await settled();
    const [better] = await house.assessments({ entryDocumentId: calm.documentId });
    expect(Number(better?.['fit'])).toBeGreaterThan(Number(row?.['fit']));
  });

  it('follows the document through its whole life and leaves no orphan', async () => {
    const { documentId } = await write(CALM);
    expect(await rowsOf(documentId)).toEqual(['vi draft counted']);
    await house.notices.publish({ documentId, locale: 'vi' });
    expect(await rowsOf(documentId)).toEqual(['vi draft aside', 'vi published counted']);
    await house.notices.update({
      documentId,
      locale: 'en',
      data: {
        heading: 'Quiet hours',
        text: 'Please keep quiet after ten in the evening. We thank our guests.',
        ...relations,
      },
    });
    expect(await rowsOf(documentId)).toEqual(['en draft counted', 'vi draft aside', 'vi published counted']);
    await house.notices.unpublish({ documentId, locale: 'vi' });
    expect(await rowsOf(documentId)).toEqual(['en draft counted', 'vi draft counted']);
    const copy = await house.notices.clone({ documentId, locale: '*' });
    expect(await rowsOf(copy.documentId)).toEqual(['en draft counted', 'vi draft counted']);
    await house.notices.delete({ documentId, locale: 'en' });
    expect(await rowsOf(documentId)).toEqual(['vi draft counted']);
    await house.notices.delete({ documentId, locale: '*' });
    expect(await rowsOf(documentId)).toEqual([]);
    await house.notices.delete({ documentId: copy.documentId, locale: '*' });
    expect(await rowsOf(copy.documentId)).toEqual([]);
  });

  it('that discards a draft scores what was published again', async () => {
    const { documentId } = await write(CALM, { status: 'published' });
    await house.notices.update({ documentId, locale: 'vi', data: { text: LOUD } });
    await settled();
    const fits = async () => (await house.assessments({ entryDocumentId: documentId })).map(({ fit }) => fit);
    expect(new Set(await fits()).size).toBe(2);
    await house.notices.discardDraft({ documentId, locale: 'vi' });
    await settled();
    expect(new Set(await fits()).size).toBe(1);
  });

  it('scores once for each status when the admin saves and publishes, and not again when nothing changed', async () => {
    const score = jest.spyOn(house.service('scoring'), 'score');
    const { documentId } = await write(CALM);
    await settled();
    await booted.strapi.db.transaction(async () => {
      await house.notices.update({ documentId, locale: 'vi', data: { text: `${CALM} Kính chúc quý khách ngủ ngon.` } });
      await house.notices.publish({ documentId, locale: 'vi' });
    });
    await settled();
    expect(score).toHaveBeenCalledTimes(3);
    await house.notices.update({ documentId, locale: 'vi', data: { place: 'Sảnh' } });
    await settled();
    expect(score).toHaveBeenCalledTimes(3);
    score.mockRestore();
  });

  it('that is rolled back is not assessed', async () => {
    const before = (await house.assessments()).length;
    const attempt = booted.strapi.db.transaction(async () => {
      await write(LOUD);
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    await settled();
    expect((await house.assessments()).length).toBe(before);
  });

  it('succeeds when the engine fails, and keeps the last good score', async () => {
    const { documentId } = await write(CALM);
    await settled();
    const [before] = await house.assessments({ entryDocumentId: documentId });
    const told = jest.spyOn(booted.strapi.log, 'error').mockImplementation(() => booted.strapi.log);
    const score = jest.spyOn(house.service('scoring'), 'score').mockImplementation(() => {
      throw new Error('the engine is out of order');
    });
    await expect(house.notices.update({ documentId, locale: 'vi', data: { text: LOUD } })).resolves.toMatchObject({
      text: LOUD,
    });
    await settled();
    expect(told).toHaveBeenCalledWith(expect.stringContaining('the engine is out of order'));
    score.mockRestore();
    told.mockRestore();
    const [after] = await house.assessments({ entryDocumentId: documentId });
    expect(after).toEqual(before);
    await house.notices.update({ documentId, locale: 'vi', data: { text: LOUD } });
    await settled();
    const [mended] = await house.assessments({ entryDocumentId: documentId });
    expect(mended?.['fit']).not.toBe(before?.['fit']);
  });

  it('does not wait for its assessment', async () => {
    const { documentId } = await house.service('assessments').exclusively(async () => {
      const saved = await write(CALM);
      expect(await house.assessments({ entryDocumentId: saved.documentId })).toEqual([]);
      return saved;
    });
    expect(await rowsOf(documentId)).toEqual(['vi draft counted']);
  });

  it.each([
    ['empty', ''],
    ['only emoji', '😀🎉🌸'],
    ['NUL and half a character', 'Sen\u0000 Việt \uD83D yên tĩnh'],
    ['NFD Vietnamese', CALM.normalize('NFD')],
    ['without diacritics', 'khach san sen viet kinh chao quy khach'],
    ['a megabyte', `${CALM} `.repeat(2500)],
  ])('with odd text gives a row with a score or a typed reason: %s', async (_, text) => {
    const { documentId } = await write(text);
    await settled();
    const [row] = await house.assessments({ entryDocumentId: documentId });
    expect(row).toBeDefined();
    if (row?.['fit'] === null) expect(row['reason']).toMatch(/^[A-Z_]+$/);
    else expect(row?.['fit']).toBeGreaterThanOrEqual(0);
  });

  it('of an entry that names no brand gives no row; taking the brand away removes it', async () => {
    const { documentId } = await house.notices.create({ locale: 'vi', data: { heading: 'Không tên', text: CALM } });
    expect(await rowsOf(documentId)).toEqual([]);
    await house.notices.update({ documentId, locale: 'vi', data: { brand: relations.brand } });
    expect(await rowsOf(documentId)).toEqual(['vi draft counted']);
    await house.notices.update({ documentId, locale: 'vi', data: { brand: null } });
    expect(await rowsOf(documentId)).toEqual([]);
  });

  it('of a touchpoint asset is assessed without any binding', async () => {
    const assets = house.documents('plugin::brand-consistency.touchpoint-asset');
    const { documentId } = await assets.create({
      locale: 'vi',
      data: { title: 'Lời chào', text: CALM, stage: 'awareness', ...relations },
    });
    await settled();
    expect(await house.assessments({ entryDocumentId: documentId })).toMatchObject([
      { stage: 'awareness', brand: 'resort' },
    ]);
  });
});
