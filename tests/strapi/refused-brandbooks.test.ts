import { bootStrapi, type BootedStrapi, type Caller } from '../support/strapi';
import { furnish, houseOf, type House } from './support/house';

jest.setTimeout(60_000);

const PLUGIN = 'plugin::brand-consistency';
const RULE_SET = `${PLUGIN}.rule-set`;
const BRAND = `${PLUGIN}.brand`;

let booted: BootedStrapi;
let house: House;
let lead: Caller;

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
  await furnish(house);
  lead = booted.as(await booted.loginAs('strapi-super-admin'));
});
afterAll(() => booted.close());

const speak = (language: 'vi' | 'en') =>
  booted.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: language } });

interface Refusal {
  readonly message: string;
  readonly errors: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
}

async function refusalOf(uid: string, documentId: string, data: object): Promise<Refusal> {
  const { status, body } = await lead.put(`/content-manager/collection-types/${uid}/${documentId}`, data);
  expect(status).toBe(400);
  expect(body.error.name).toBe('ValidationError');
  return { message: body.error.message, errors: body.error.details.errors };
}

const stored = async (uid: string, documentId: string) =>
  booted.strapi.db.query(uid).findOne({ where: { documentId } });

const rule = (more: object) => [{ id: 'hasty', extends: 'existence', ...more }];

/** Told in the one language, and not in the other. */
const WORDS = { vi: /[à-ỹđ]/u, en: /^[^à-ỹđ]+$/u };

const BAD_RULES: [string, object[], (string | number)[]][] = [
  ['a pattern that is none', rule({ tokens: ['nhanh [z-a]'] }), ['rules', 0, 'tokens', 0]],
  ['a pattern that could block', rule({ tokens: ['(b)\\1'] }), ['rules', 0, 'tokens', 0]],
  ['an option of the wrong kind', rule({ tokens: 5 }), ['rules', 0, 'tokens']],
  ['a kind that is none', [{ id: 'x', extends: 'telepathy' }], ['rules', 0, 'extends']],
  ['a term that can never match', rule({ tokens: ['https://vd.vn/a'] }), ['rules', 0, 'tokens', 0]],
];

describe.each(['vi', 'en'] as const)('a rule set with a mistake, to a user who reads %s', (language) => {
  it.each(BAD_RULES)('%s: refused at its place, told beside the field, nothing lost', async (_, rules, place) => {
    await speak(language);
    const [set] = (await booted.strapi.db.query(RULE_SET).findMany({})) as { documentId: string; rules: unknown }[];
    const { message, errors } = await refusalOf(RULE_SET, set?.documentId ?? '', { name: 'Mới', rules });
    // For machines: the place itself, first.
    expect(errors[0]?.path).toEqual(place);
    expect(errors[0]?.message).toMatch(WORDS[language]);
    // For the form, which shows a message only beside an attribute: the attribute, last, with the place in words.
    const last = errors.at(-1);
    expect(last?.path).toEqual(['rules']);
    expect(last?.message).toContain(`${place.slice(1).join('.')}: ${errors[0]?.message}`);
    expect(message).toContain(place.join('.'));
    expect(await stored(RULE_SET, set?.documentId ?? '')).toMatchObject({ rules: set?.rules });
  });
});

describe('a vocabulary that contradicts itself', () => {
  it('is refused with both places and the way out, and passes once mended', async () => {
    await speak('vi');
    const brand = await house.brandId('resort');
    const before = await stored(BRAND, brand);
    const { errors } = await refusalOf(BRAND, brand, { vocabulary: { prefer: ['giá rẻ'], avoid: ['rẻ'] } });
    expect(errors[0]?.path).toEqual(['vocabulary', 'prefer', 0]);
    expect(errors[0]?.message).toMatch(/“giá rẻ” là từ nên dùng.*vocabulary\.avoid\.0.*Xoá một trong hai/u);
    expect(errors.at(-1)?.path).toEqual(['vocabulary']);
    expect(await stored(BRAND, brand)).toMatchObject({ vocabulary: before.vocabulary });
    const { status } = await lead.put(`/content-manager/collection-types/${BRAND}/${brand}`, {
      vocabulary: { prefer: ['giá tốt'], avoid: ['rẻ'] },
    });
    expect(status).toBe(200);
    expect((await house.service('brandbooks').exportBrandbook('resort'))?.vocabulary?.prefer).toEqual(['giá tốt']);
  });

  it('is read in the text that the edit form sends, and text that is no JSON is told', async () => {
    const brand = await house.brandId('resort');
    const contradiction = JSON.stringify({ prefer: ['giá rẻ'], avoid: ['rẻ'] });
    expect((await refusalOf(BRAND, brand, { vocabulary: contradiction })).errors[0]?.path).toEqual([
      'vocabulary',
      'prefer',
      0,
    ]);
    const { message } = await refusalOf(BRAND, brand, { vocabulary: '{"prefer": [' });
    expect(message).toMatch(/vocabulary: Đây chưa phải JSON/u);
    const { status } = await lead.put(`/content-manager/collection-types/${BRAND}/${brand}`, {
      vocabulary: JSON.stringify({ prefer: ['giá tốt'], avoid: ['rẻ bèo'] }),
    });
    expect(status).toBe(200);
    expect((await house.service('brandbooks').exportBrandbook('resort'))?.vocabulary?.avoid).toEqual(['rẻ bèo']);
  });

  it('is refused across the parts of a file that is imported, and the file leaves nothing behind', async () => {
    const book = {
      brandbook: 1,
      brand: { id: 'torn', name: 'Mâu thuẫn' },
      vocabulary: { prefer: ['giá rẻ'] },
      rules: rule({ tokens: ['giá rẻ'] }),
    };
    await expect(house.service('brandbooks').importBrandbook(book)).rejects.toMatchObject({
      details: { errors: [{ path: ['vocabulary', 'prefer', 0] }] },
    });
    expect(await house.service('brandbooks').exportBrandbook('torn')).toBeNull();
  });
});
