import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseBrandbook, type BrandbookInput } from '../../plugins/brand-consistency/engine/src';
import { bootStrapi, type BootedStrapi } from '../support/strapi';
import { GROUP, houseOf, RESORT, type House } from './support/house';

const FOLDER = path.resolve(__dirname, '../../demo/company/brandbooks');

const parsed = (book: unknown) => {
  const result = parseBrandbook(book);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.brandbook;
};

jest.setTimeout(60_000);

let booted: BootedStrapi;
let house: House;

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
});
afterAll(() => booted.close());

const imported = async (book: unknown) => {
  const { key } = await house.service('brandbooks').importBrandbook(book);
  return house.service('brandbooks').exportBrandbook(key);
};

describe('a brandbook file in and out of Strapi', () => {
  it.each([
    ['a parent', GROUP],
    ['a child with every part', RESORT],
    ['nothing but a name', { brandbook: 1, brand: { id: 'bare', name: 'Trơn' } }],
    [
      'parts that are there but empty',
      {
        brandbook: 1,
        brand: { id: 'empty', name: 'Rỗng' },
        personality: {},
        tone: {},
        positioning: {},
        rules: [],
        facts: [],
        vocabulary: {},
        touchpoints: {},
      },
    ],
    ['tone without personality', { brandbook: 1, brand: { id: 'toned', name: 'Giọng' }, tone: { funny: 0 } }],
    [
      'a name that takes two characters',
      { brandbook: 1, brand: { id: 'emoji', name: 'Sen 🌸' }, vocabulary: { avoid: ['🌸'] } },
    ],
  ])('is the same afterwards: %s', async (_, book) => {
    expect(await imported(book)).toEqual(parsed(book));
  });

  it('is the same afterwards: the demo company', async () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
    const books: BrandbookInput[] = files.map((file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')));
    books.sort((a, b) => Number(a.brand.parent !== undefined) - Number(b.brand.parent !== undefined));
    for (const book of books) expect(await imported(book)).toEqual(parsed(book));
  });

  it('replaces what was there, parts that the new file lacks included', async () => {
    await imported({ ...RESORT, brand: { ...RESORT.brand, id: 'twice' } });
    const bare = { brandbook: 1, brand: { id: 'twice', name: 'Lần hai' } };
    expect(await imported(bare)).toEqual(parsed(bare));
  });

  it('writes nothing when the same file comes again', async () => {
    const book = { ...RESORT, brand: { ...RESORT.brand, id: 'again' } };
    expect(await house.service('brandbooks').importBrandbook(book)).toMatchObject({ changed: true });
    expect(await house.service('brandbooks').importBrandbook(book)).toMatchObject({ changed: false });
    expect(await house.service('brandbooks').importBrandbook({ ...book, form: { emojiMax: 3 } })).toMatchObject({
      changed: true,
    });
  });

  it('judges by the new brandbook at once', async () => {
    const before = await house.service('brandbooks').load('again');
    await house
      .service('brandbooks')
      .importBrandbook({ ...RESORT, brand: { ...RESORT.brand, id: 'again' }, form: { emojiMax: 7 } });
    const after = await house.service('brandbooks').load('again');
    expect(after?.compiled.hash).not.toBe(before?.compiled.hash);
    expect(after?.compiled.brandbook.form).toEqual({ emojiMax: 7 });
  });

  it.each([
    ['an unknown key', { brandbook: 1, brand: { id: 'bad', name: 'x' }, vocabulry: {} }, ['vocabulry']],
    ['a wrong type', { brandbook: 1, brand: { id: 'bad', name: 'x' }, tone: { formal: 'very' } }, ['tone', 'formal']],
    [
      'an empty term',
      { brandbook: 1, brand: { id: 'bad', name: 'x' }, vocabulary: { avoid: [''] } },
      ['vocabulary', 'avoid', 0],
    ],
    [
      'an unknown kind of rule',
      { brandbook: 1, brand: { id: 'bad', name: 'x' }, rules: [{ id: 'r', extends: 'telepathy' }] },
      ['rules', 0],
    ],
    [
      'a parent that is not there',
      { brandbook: 1, brand: { id: 'bad', name: 'x', parent: 'nobody' } },
      ['brand', 'parent'],
    ],
    ['a name that fits no column', { brandbook: 1, brand: { id: 'bad', name: 'x'.repeat(256) } }, ['brand', 'name']],
    ['no brandbook at all', null, []],
  ])('refuses %s with its path and leaves nothing behind', async (_, book, where) => {
    const refusal = house.service('brandbooks').importBrandbook(book);
    await expect(refusal).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ message: expect.stringMatching(/\S/) }] },
    });
    await refusal.catch((error: { details: { errors: { path: unknown[] }[] } }) => {
      expect(error.details.errors[0]?.path.slice(0, where.length)).toEqual(where);
    });
    expect(await house.service('brandbooks').exportBrandbook('bad')).toBeNull();
  });

  it('takes 50,000 terms', async () => {
    const avoid = Array.from({ length: 50_000 }, (_, index) => `từ cấm ${index}`);
    const book = { brandbook: 1, brand: { id: 'wordy', name: 'Nhiều lời' }, vocabulary: { avoid } };
    expect((await imported(book))?.vocabulary?.avoid).toHaveLength(50_000);
  });
});
