import { hasRealBrands, isHeldOut, ownBrands, realBrands, voiceAlone } from '../lib/brand-sets.mjs';
import { auc, mean } from '../lib/statistics.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */
/** @typedef {import('../lib/brand-sets.mjs').BrandSet} BrandSet */
/** @typedef {import('../lib/brand-sets.mjs').Item} Item */

/**
 * Where a brandbook may hold the rule against a kind of breach beside the dimension that its author named: a rival in the
 * list of competitors, cheapness among what the brand is not, slang and jargon in the words to avoid.
 * @type {Record<string, string[]>}
 */
const ALSO = {
  tier: ['personality'],
  'rival-claim': ['vocabulary'],
  slang: ['vocabulary', 'tone'],
  jargon: ['vocabulary', 'audience', 'tone'],
};

/** Does fit tell a brand's own texts from others', and a breach from a paraphrase? @param {any} engine @returns {Row[]} */
export function fit(engine) {
  const own = ownBrands();
  return [
    ...figuresOf(engine, own, (text) => isHeldOut(text.id), 'own brands, third held out'),
    ...figuresOf(engine, own, (text) => !isHeldOut(text.id), 'own brands, two thirds tuned on', false),
    ...(hasRealBrands() ? figuresOf(engine, realBrands(), () => true, 'real brands') : []),
  ];
}

/** @param {any} engine @param {Record<string, any>} brandbook */
function compiled(engine, brandbook) {
  const parsed = engine.parseBrandbook(brandbook);
  if (!parsed.ok) throw new Error(`${brandbook['brand'].id}: ${JSON.stringify(parsed.problems)}`);
  return engine.compileBrandbook(parsed.brandbook);
}

/**
 * @param {any} engine @param {BrandSet} set @param {(text: Item) => boolean} chosen @param {string} where
 * @param {boolean} [barred] whether the bars are for these figures
 * @returns {Row[]}
 */
function figuresOf(engine, set, chosen, where, barred = true) {
  const books = new Map(set.brands.map(({ id, brandbook }) => [id, compiled(engine, brandbook)]));
  const voices = new Map(set.brands.map(({ id, brandbook }) => [id, compiled(engine, voiceAlone(brandbook))]));
  const texts = set.texts.filter(chosen);
  const ids = new Set(texts.map(({ id }) => id));
  const examined = new Map();
  /** @param {Item} item */
  const examine = (item) => {
    if (!examined.has(item)) {
      const units = [{ path: 'text', text: item.masked, format: 'plain' }];
      examined.set(item, engine.examine({ units, language: item.lang, touchpoint: item.touchpoint ?? undefined }));
    }
    return examined.get(item);
  };
  /** @param {Item} item @param {any} book */
  const card = (item, book) => engine.assess(examine(item), book);
  /** @param {Item} item @param {any} book @returns {number} */
  const fitOf = (item, book) => card(item, book).fit.score ?? 50;

  /** @param {Map<string, any>} by @param {boolean} rivals */
  const separation = (by, rivals) =>
    set.brands.flatMap(({ id, industry }) => {
      const industryOf = new Map(set.brands.map((brand) => [brand.id, brand.industry]));
      const positives = texts.filter(({ brand }) => brand === id);
      const languages = new Set(positives.map(({ lang }) => lang));
      const negatives = texts.filter(
        ({ brand, lang }) => brand !== id && languages.has(lang) && (!rivals || industryOf.get(brand) === industry),
      );
      const book = by.get(id);
      const value = auc(
        positives.map((item) => fitOf(item, book)),
        negatives.map((item) => fitOf(item, book)),
      );
      return positives.length === 0 || negatives.length === 0 ? [] : [{ id, value }];
    });

  const sourceOf = new Map(texts.map((text) => [text.id, text]));
  /** @param {import('../lib/brand-sets.mjs').Variant} variant */
  const dropOf = (variant) => {
    const source = sourceOf.get(variant.of);
    const book = books.get(variant.brand);
    return source === undefined ? 0 : fitOf(source, book) - fitOf(variant, book);
  };
  const breaches = set.breaches.filter(({ of }) => ids.has(of));
  const paraphrases = set.paraphrases.filter(({ of }) => ids.has(of));
  const drops = breaches.map(dropOf);
  const harmless = paraphrases.map(dropOf);
  const blamed = breaches.filter(({ dimension }) => dimension !== null);
  const blamedRight = blamed.filter((breach) => {
    const source = sourceOf.get(breach.of);
    if (source === undefined) return false;
    const book = books.get(breach.brand);
    const [before, after] = [card(source, book), card(breach, book)];
    const rises = Object.keys(after.dimensions).map((name) => ({
      name,
      rise: after.dimensions[name].loss - before.dimensions[name].loss,
    }));
    const worst = rises.reduce((most, one) => (one.rise > most.rise ? one : most));
    return worst.rise > 0 && [breach.dimension, ...(ALSO[breach.kind] ?? [])].includes(worst.name);
  });
  const clean = texts.map((text) => card(text, books.get(text.brand)));

  /** @param {string} figure @param {number} value @param {number} must @param {number} aim @param {string} [detail] @param {boolean} [higher] */
  const row = (figure, value, must, aim, detail, higher = true) => ({
    figure: `fit: ${figure} (${where})`,
    value,
    unit: '',
    higher,
    ...(barred ? { must, aim } : {}),
    ...(detail === undefined ? {} : { detail }),
  });
  /** @param {{ id: string, value: number }[]} values */
  const listed = (values) => values.map(({ id, value }) => `${id} ${value.toFixed(2)}`).join(', ');
  const all = separation(books, false);
  const rivals = separation(books, true);
  const bare = separation(voices, false);
  const bareRivals = separation(voices, true);
  const average = (/** @type {{ value: number }[]} */ values) => mean(values.map(({ value }) => value));
  const kinds = [...new Set(breaches.map(({ kind }) => kind))].sort();
  const rows = [
    row('own texts against other brands’, names masked, mean AUC', average(all), 0.94, 0.97, listed(all)),
    row('the same, worst brand', Math.min(...all.map(({ value }) => value)), 0.8, 0.9),
    ...(rivals.length === 0
      ? []
      : [row('own texts against rivals of the industry, mean AUC', average(rivals), 0.9, 0.95, listed(rivals))]),
    row('voice alone, mean AUC', average(bare), 0.75, 0.85, listed(bare)),
    ...(bareRivals.length === 0
      ? []
      : [row('voice alone, rivals of the industry, mean AUC', average(bareRivals), 0.75, 0.85, listed(bareRivals))]),
    row(
      'breaches that score lower than the original',
      drops.filter((drop) => drop > 0).length / drops.length,
      0.95,
      0.98,
      kinds
        .map((kind) => {
          const of = breaches.flatMap((breach, at) => (breach.kind === kind ? [drops[at] ?? 0] : []));
          return `${kind} ${of.filter((drop) => drop > 0).length}/${of.length} by ${mean(of).toFixed(1)}`;
        })
        .join(', '),
    ),
    row('drop of breaches against drop of paraphrases, AUC', auc(drops, harmless), 0.93, 0.97),
    row(
      'paraphrases that change fit by more than 5 points',
      harmless.filter((drop) => Math.abs(drop) > 5).length / harmless.length,
      0.1,
      0.03,
      `${harmless.filter((drop) => drop > 0).length} of ${harmless.length} drop at all; mean change ${mean(harmless.map(Math.abs)).toFixed(1)}`,
      false,
    ),
    ...(blamed.length === 0
      ? []
      : [row('breaches blamed on the right dimension', blamedRight.length / blamed.length, 0.9, 0.95)]),
    row(
      'clean texts that are red',
      clean.filter(({ band }) => band === 'off').length / clean.length,
      0.02,
      0,
      `${clean.filter(({ band }) => band === 'good').length} of ${clean.length} green; mean fit ${mean(clean.map(({ fit: { score } }) => score ?? 50)).toFixed(1)}`,
      false,
    ),
  ];
  return rows;
}
