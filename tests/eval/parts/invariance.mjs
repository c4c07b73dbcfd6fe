import { ownBrands } from '../lib/brand-sets.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */
/** @typedef {{ path: string, text: string, format: 'plain' | 'markdown' }} Unit */

const WIDTH = 60;

/** Breaks lines at blanks so that none is longer than WIDTH where words allow it. @param {string} line */
function wrapped(line) {
  let at = 0;
  return line.replaceAll(/\S+\s*/gu, (word) => {
    const breaks = at > 0 && at + word.trimEnd().length > WIDTH;
    at = (breaks ? 0 : at) + word.length;
    return breaks ? `\n${word}` : word;
  });
}

const paragraphs = (/** @type {string} */ text) => text.split(/\n{2,}/u);

/** The same text in other clothes. @type {Record<string, (text: string) => { as: Unit[], than: Unit[] }>} */
const CHANGES = {
  split: (text) => ({
    as: paragraphs(text).map((part, at) => ({ path: `part.${at}`, text: part, format: 'plain' })),
    than: [{ path: 'text', text, format: 'plain' }],
  }),
  're-wrapped': (text) => ({
    as: [{ path: 'text', text: text.split('\n').map(wrapped).join('\n'), format: 'markdown' }],
    than: [{ path: 'text', text, format: 'markdown' }],
  }),
  'with Windows line ends': (text) => ({
    as: [{ path: 'text', text: text.replaceAll('\n', '\r\n'), format: 'plain' }],
    than: [{ path: 'text', text, format: 'plain' }],
  }),
  decomposed: (text) => ({
    as: [{ path: 'text', text: text.normalize('NFD'), format: 'plain' }],
    than: [{ path: 'text', text, format: 'plain' }],
  }),
  'with the other tone placement': (text) => ({
    as: [{ path: 'text', text: otherTonePlacement(text), format: 'plain' }],
    than: [{ path: 'text', text, format: 'plain' }],
  }),
  'with zero-width and soft hyphens': (text) => ({
    as: [
      {
        path: 'text',
        text: text.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2').replaceAll('. ', '.\u200b '),
        format: 'plain',
      },
    ],
    than: [{ path: 'text', text, format: 'plain' }],
  }),
};

/** hoà → hòa and hòa → hoà, in open syllables. @param {string} text */
function otherTonePlacement(text) {
  const pairs = [
    'oà|òa',
    'oá|óa',
    'oả|ỏa',
    'oã|õa',
    'oạ|ọa',
    'oè|òe',
    'oé|óe',
    'oẻ|ỏe',
    'uỳ|ùy',
    'uý|úy',
    'uỷ|ủy',
    'uỵ|ụy',
  ];
  return pairs.reduce((all, pair) => {
    const [second = '', first = ''] = pair.split('|');
    return all.replaceAll(new RegExp(`(?<![qQ])(?:${second}|${first})(?!\\p{L})`, 'gu'), (found) =>
      found === second ? first : second,
    );
  }, text);
}

/** How much fit changes when the same text is split, wrapped or encoded otherwise. @param {any} engine @returns {Row[]} */
export function invariance(engine) {
  const { brands, texts } = ownBrands();
  const books = new Map(
    brands.map(({ id, brandbook }) => [id, engine.compileBrandbook(engine.parseBrandbook(brandbook).brandbook)]),
  );
  return Object.entries(CHANGES).map(([name, change]) => {
    let worst = { id: '', by: 0 };
    for (const { id, brand, text, lang, touchpoint } of texts) {
      const { as, than } = change(text);
      const fit = (/** @type {Unit[]} */ units) =>
        engine.assess(engine.examine({ units, language: lang, touchpoint: touchpoint ?? undefined }), books.get(brand))
          .fit.score ?? 0;
      const by = Math.abs(fit(as) - fit(than));
      if (by > worst.by) worst = { id, by };
    }
    return {
      figure: `fit: largest change when the same text is ${name}`,
      value: worst.by,
      unit: 'points',
      must: 1,
      higher: false,
      detail: `${texts.length} texts${worst.id === '' ? '' : `; largest for ${worst.id}`}`,
    };
  });
}
