import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { brandbookSchema } from '../brandbook/schema';
import type { Finding } from '../findings/types';
import type { TextUnit } from '../text/types';
import { mannerRules } from './rules';
import { listener } from './testing';

const COMPANY = path.resolve(__dirname, '../../../../../demo/company');
const read = (...at: string[]): unknown => parse(readFileSync(path.join(COMPANY, ...at), 'utf8'));
const filesIn = (folder: string): string[] => readdirSync(path.join(COMPANY, folder)).sort();

const misfits = new Set(
  z
    .array(z.looseObject({ asset: z.string(), locale: z.string() }))
    .parse(read('misfits.yaml'))
    .map(({ asset, locale }) => `${asset}/${locale}`),
);
const rulesOf = new Map(
  filesIn('brandbooks').map((file) => {
    const brandbook = brandbookSchema().parse(read('brandbooks', file));
    return [brandbook.brand.id, mannerRules(brandbook)] as const;
  }),
);

function unitsIn(value: unknown, at: string): TextUnit[] {
  if (typeof value === 'string') return [{ path: at, text: value, format: 'plain' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unitsIn(inner, at === '' ? key : `${at}.${key}`));
}

const assetSchema = z.looseObject({ key: z.string(), brand: z.string(), locales: z.record(z.string(), z.unknown()) });
const texts = filesIn('assets').flatMap((file) =>
  z
    .array(assetSchema)
    .parse(read('assets', file))
    .flatMap(({ key, brand, locales }) =>
      Object.entries(locales).map(([locale, fields]) => ({ id: `${key}/${locale}`, brand, fields })),
    ),
);

const listeners = new Map([...rulesOf].map(([brand, rules]) => [brand, listener(rules)]));

function hitsIn(id: string): Finding[] {
  const text = texts.find((one) => one.id === id);
  const hear = listeners.get(text?.brand ?? '');
  if (text === undefined || hear === undefined) throw new Error(`the demo has no ${id}`);
  return hear(unitsIn(text.fields, ''));
}

test('every adjective that the demo brands deny is known', () => {
  expect([...rulesOf].map(([brand, { unknown }]) => [brand, unknown])).toEqual(
    [...rulesOf.keys()].map((brand) => [brand, []]),
  );
});

test('the on-brand texts of the demo are quiet', () => {
  const clean = texts.filter(({ id }) => !misfits.has(id));
  expect(clean.length).toBeGreaterThanOrEqual(80);
  const hits = clean.flatMap(({ id }) => hitsIn(id).map(({ rule, actual }) => `${id}: ${rule}: ${actual}`));
  expect(hits).toEqual([]);
});

test.each([
  ['group-brag-advert/en', 'boastful'],
  ['eatery-chilli-label/vi', 'bureaucratic'],
  ['resort-debt-call/vi', 'chummy'],
  ['resort-guard-beach/vi', 'chummy'],
])('%s is heard, as %s among others', (id, manner) => {
  const hits = hitsIn(id);
  expect(hits.length).toBeGreaterThanOrEqual(2);
  expect(hits.map(({ rule }) => rule.split('.')[2])).toContain(manner);
});
