import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/places.mjs';
import { rowsIn, SHARED } from './sets.mjs';

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {string} brand
 * @property {'en' | 'vi'} lang
 * @property {string | null} touchpoint
 * @property {string} text
 * @property {string} masked the text with the names of brands and products hidden
 *
 * @typedef {Item & { of: string, kind: string, dimension: string | null }} Variant
 *
 * @typedef {object} BrandSet
 * @property {string} name
 * @property {{ id: string, industry: string, languages: string[], brandbook: Record<string, any> }[]} brands
 * @property {Item[]} texts
 * @property {Variant[]} breaches
 * @property {Variant[]} paraphrases
 */

const OWN = path.join(ROOT, 'tests', 'eval', 'brands');
const NAME = '[BRAND]';

/** Whether an item is in the third that nothing is tuned to; its breaches and paraphrases go with it. @param {string} id */
export const isHeldOut = (id) => (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;

/** Hides names, the longest first. @param {string} text @param {readonly string[]} names */
const mask = (text, names) =>
  [...names].sort((a, b) => b.length - a.length).reduce((masked, name) => masked.replaceAll(name, NAME), text);

/** Where a name must be mentioned, its mask counts; brackets would be read as a pattern there. @param {any} touchpoint @param {readonly string[]} names */
function maskRequired(touchpoint, names) {
  const hidden = (/** @type {string} */ wanted) => mask(wanted, names).replaceAll(NAME, NAME.slice(1, -1));
  touchpoint.required = touchpoint.required?.map((/** @type {any} */ wanted) =>
    typeof wanted === 'string' ? hidden(wanted) : { ...wanted, any: wanted.any.map(hidden) },
  );
}

/** @param {{ term?: string } | string} term */
const written = (term) => (typeof term === 'string' ? term : (term.term ?? ''));

/** Brands written out by hand in this repository. @returns {BrandSet} */
export function ownBrands() {
  const folders = readdirSync(OWN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  /** @type {BrandSet} */
  const set = { name: 'own brands', brands: [], texts: [], breaches: [], paraphrases: [] };
  for (const id of folders) {
    const brandbook = parse(readFileSync(path.join(OWN, id, 'brandbook.yaml'), 'utf8'));
    const { brand, vocabulary = {} } = brandbook;
    set.brands.push({ id, industry: brand.category, languages: brand.languages, brandbook });
    const names = [brand.name, ...[...(vocabulary.protect ?? []), ...(vocabulary.competitors ?? [])].map(written)];
    for (const touchpoint of Object.values(brandbook.touchpoints ?? {})) maskRequired(touchpoint, names);
    /** @param {string} kind @returns {any[]} */
    const rows = (kind) =>
      rowsIn(path.join(OWN, id, `${kind}.jsonl`)).map((row) => ({ ...row, brand: id, masked: mask(row.text, names) }));
    set.texts.push(...rows('texts'));
    set.breaches.push(...rows('breaches'));
    set.paraphrases.push(...rows('paraphrases'));
  }
  return set;
}

/** The brandbook that a brand's definition of the shared set amounts to. @param {Record<string, any>} brand */
function toBrandbook(brand) {
  const { tone } = brand;
  return {
    brandbook: 1,
    brand: { id: brand.id, name: brand.name, languages: brand.languages, category: brand.category },
    personality: { traits: brand.personality, weAre: brand.we_are, weAreNot: brand.we_are_not },
    tone: {
      formal: tone.casual_formal,
      funny: tone.serious_funny,
      respectful: tone.irreverent_respectful,
      enthusiastic: tone.matter_of_fact_enthusiastic,
    },
    positioning: {
      tier: brand.price_tier,
      audience: brand.audience,
      promise: { claim: brand.promise },
      differences: brand.points_of_difference.map(
        (/** @type {any} */ { name, evidence }, /** @type {number} */ at) => ({
          id: `difference-${at + 1}`,
          claim: name,
          evidence,
        }),
      ),
    },
    vocabulary: { prefer: brand.preferred_words, avoid: brand.avoid_words },
  };
}

/** Whether the real brands are here. */
export const hasRealBrands = () => existsSync(path.join(SHARED, 'brands', 'brands.json'));

/** Real copy of real brands, kept outside the repository. @returns {BrandSet} */
export function realBrands() {
  const folder = path.join(SHARED, 'brands');
  /** @type {any[]} */
  const definitions = JSON.parse(readFileSync(path.join(folder, 'brands.json'), 'utf8'));
  /** @param {string} file @returns {any[]} */
  const rows = (file) =>
    rowsIn(path.join(folder, `${file}.jsonl`)).map((row) => ({
      ...row,
      touchpoint: null,
      masked: row.text_masked ?? row.text,
      of: row.source,
      dimension: null,
    }));
  return {
    name: 'real brands',
    brands: definitions.map((brand) => ({
      id: brand.id,
      industry: brand.domain,
      languages: brand.languages,
      brandbook: toBrandbook(brand),
    })),
    texts: rows('texts'),
    breaches: rows('mutations').filter(({ method }) => method === 'edit'),
    paraphrases: rows('controls'),
  };
}

/**
 * A brandbook without its words: what it says of voice, address, tier and form stays; vocabulary, positioning's
 * statements, facts and required words go.
 * @param {Record<string, any>} brandbook
 */
export function voiceAlone({ vocabulary: _, facts: __, proofs: ___, rules: ____, ...brandbook }) {
  const { tier, audience } = brandbook.positioning ?? {};
  return {
    ...brandbook,
    positioning: { tier, audience },
    touchpoints: Object.fromEntries(
      Object.entries(brandbook.touchpoints ?? {}).map(([name, { required: _____, ...touchpoint }]) => [
        name,
        touchpoint,
      ]),
    ),
  };
}
