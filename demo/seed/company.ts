import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface BrandbookFile {
  /** The brand's id, as `brand.id` in the book. */
  key: string;
  parent: string | null;
  book: unknown;
  hash: string;
}

export interface TouchpointEntry {
  key: string;
  /** Everything the file says of the touchpoint, `key` included. */
  values: Readonly<Record<string, unknown>>;
  hash: string;
}

export interface Asset {
  key: string;
  type: string;
  brand: string;
  touchpoint: string;
  /** Journey stage, where it is another than the touchpoint's own. */
  stage: string | null;
  locales: Partial<Record<Locale, Readonly<Record<string, unknown>>>>;
  hash: string;
}

/** The demo company as its files tell it, each piece with a hash of what it says. */
export interface Company {
  /** Parents before their children. */
  brandbooks: BrandbookFile[];
  touchpoints: TouchpointEntry[];
  assets: Asset[];
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function stringAt(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new Error(`${where}: "${name}" must be a text.`);
  return value;
}

function listIn(value: unknown, where: string): Fields[] {
  if (!Array.isArray(value) || !value.every(isFields)) throw new Error(`${where}: must be a list of entries.`);
  return value;
}

function brandbookOf(value: unknown, where: string): BrandbookFile {
  const brand = isFields(value) ? value.brand : undefined;
  if (!isFields(brand)) throw new Error(`${where}: "brand" is missing.`);
  const parent = brand.parent;
  return {
    key: stringAt(brand, 'id', `${where}: brand`),
    parent: typeof parent === 'string' ? parent : null,
    book: value,
    hash: hashOf(value),
  };
}

function assetOf(fields: Fields, where: string): Asset {
  const key = stringAt(fields, 'key', where);
  const place = `${where}: ${key}`;
  const given = fields.locales;
  if (!isFields(given)) throw new Error(`${place}: "locales" is missing.`);
  const locales: Asset['locales'] = {};
  for (const [locale, values] of Object.entries(given)) {
    const known = LOCALES.find((candidate) => candidate === locale);
    if (known === undefined || !isFields(values)) throw new Error(`${place}: locale "${locale}" cannot be read.`);
    locales[known] = values;
  }
  return {
    key,
    type: stringAt(fields, 'type', place),
    brand: stringAt(fields, 'brand', place),
    touchpoint: stringAt(fields, 'touchpoint', place),
    stage: fields['stage'] === undefined ? null : stringAt(fields, 'stage', place),
    locales,
    hash: hashOf(fields),
  };
}

/** Parents first, because a child names its parent. */
function inOrderOfDescent(books: readonly BrandbookFile[]): BrandbookFile[] {
  const byKey = new Map(books.map((book) => [book.key, book]));
  const depthOf = (book: BrandbookFile, seen = new Set<string>()): number => {
    const parent = book.parent === null ? undefined : byKey.get(book.parent);
    if (parent === undefined) return 0;
    if (seen.has(book.key)) throw new Error(`${book.key}: a brand cannot descend from itself.`);
    return 1 + depthOf(parent, seen.add(book.key));
  };
  return [...books].sort((a, b) => depthOf(a) - depthOf(b) || (a.key < b.key ? -1 : 1));
}

function refuseUnknown(company: Company): void {
  const brands = new Set(company.brandbooks.map((book) => book.key));
  const touchpoints = new Set(company.touchpoints.map((touchpoint) => touchpoint.key));
  const seen = new Set<string>();
  for (const asset of company.assets) {
    if (seen.has(asset.key)) throw new Error(`asset ${asset.key}: the key is used twice.`);
    seen.add(asset.key);
    if (!brands.has(asset.brand)) throw new Error(`asset ${asset.key}: no brandbook for "${asset.brand}".`);
    if (!touchpoints.has(asset.touchpoint)) {
      throw new Error(`asset ${asset.key}: touchpoints.yaml has no "${asset.touchpoint}".`);
    }
  }
}

const yamlIn = async (directory: string): Promise<string[]> =>
  (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name)).sort();

/**
 * Reads the company's folder: `brandbooks/*.yaml`, `touchpoints.yaml` and `assets/*.yaml`.
 * @throws Error that names the file and the entry, where something is missing or names something unknown
 */
export async function readCompany(directory: string): Promise<Company> {
  const read = async (...names: string[]): Promise<unknown> =>
    parse(await readFile(path.join(directory, ...names), 'utf8'));
  const brandbooks: BrandbookFile[] = [];
  for (const name of await yamlIn(path.join(directory, 'brandbooks'))) {
    brandbooks.push(brandbookOf(await read('brandbooks', name), name));
  }
  const touchpoints = listIn(await read('touchpoints.yaml'), 'touchpoints.yaml').map((values) => ({
    key: stringAt(values, 'key', 'touchpoints.yaml'),
    values,
    hash: hashOf(values),
  }));
  const assets: Asset[] = [];
  for (const name of await yamlIn(path.join(directory, 'assets'))) {
    for (const fields of listIn(await read('assets', name), name)) assets.push(assetOf(fields, name));
  }
  const company = { brandbooks: inOrderOfDescent(brandbooks), touchpoints, assets };
  refuseUnknown(company);
  return company;
}
