#!/usr/bin/env node
// node scripts/learn-background.mjs: counts what everybody says, and writes it to engine/src/learn/terms/data.
// `brand-check learn` holds a brand's words against it. The texts are this repository's own: the demo company's three
// brands, and of tests/eval/sets the two that lists may be grown with and the half of the others that may be tuned on.
// Of a term's rates in these sources the second highest is kept: what one source alone says is that source's own. Kindred
// sources (a brand and its parent, reviews and reports of the same shops) are one.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { loadLearning } from '../tests/eval/lib/engine.mjs';
import { isForTuning, ownSet } from '../tests/eval/lib/sets.mjs';
import { PLUGIN, ROOT } from './lib/places.mjs';

/** @typedef {'en' | 'vi'} Language */
/** @typedef {{ source: string, language: Language, text: string }} Text */

/** Words that the counts are held against. */
const WORDS = 20_000;
/** A source with fewer words says too little. */
const FEWEST_WORDS = 1000;

const { analyse, gramsIn, addressIn } = await loadLearning();

/** Keys of the demo company's texts whose values nobody reads. */
const NO_COPY = new Set(['component', 'speaker']);
/** Kindred sources by the name they are counted under. */
const FAMILY = new Map([
  ['sen-group', 'sen'],
  ['sen-viet', 'sen'],
  ['reviews-vi', 'opinions'],
  ['reports', 'opinions'],
]);

/** @param {unknown} value @returns {string[]} */
const stringsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, item]) => (NO_COPY.has(key) ? [] : stringsIn(item)))
      : [];

/** @returns {Text[]} */
function companyTexts() {
  const folder = path.join(ROOT, 'demo', 'company', 'assets');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')))
    .flatMap(({ brand, locales }) =>
      Object.entries(locales).flatMap(([language, fields]) =>
        stringsIn(fields).map((text) => ({ source: brand, language: /** @type {Language} */ (language), text })),
      ),
    );
}

/** @returns {Text[]} */
function setTexts() {
  // The one side of a pair of scenes says nearly what the other says: every other one of each is read.
  const scenes = ownSet('scenes').map(({ language, lower, higher }, index) => ({
    source: 'scenes',
    language,
    text: index % 2 === 0 ? lower : higher,
  }));
  const reports = ownSet('reports-vi').map(({ text }) => ({ source: 'reports', language: 'vi', text }));
  const halves = ['politeness-en', 'politeness-vi', 'reviews-vi', 'enthusiasm-vi'].flatMap((name) =>
    ownSet(name)
      .filter(({ id }) => isForTuning(id))
      .map(({ text }) => ({ source: name, language: /** @type {Language} */ (name.slice(-2)), text })),
  );
  return [...scenes, .../** @type {Text[]} */ (reports), ...halves];
}

/** @param {Text[]} texts @param {Language} language @returns {Map<number, string[]>} terms by their count in WORDS words */
function countIn(texts, language) {
  /** @type {Map<string, { words: number, counts: Map<string, number> }>} */
  const sources = new Map();
  /** @type {Map<string, Map<string, number>>} */
  const spellingsOf = new Map();
  for (const { source, text } of texts.filter((one) => one.language === language)) {
    const analysis = analyse([{ path: 'text', text, format: 'markdown' }], { language });
    const family = FAMILY.get(source) ?? source;
    const known = sources.get(family) ?? { words: 0, counts: new Map() };
    sources.set(family, known);
    known.words += analysis.words;
    const { uses, particles } = addressIn(analysis);
    const taken = [...uses, ...particles].map(({ place }) => place);
    for (const { key, text: written } of gramsIn(analysis, language, taken)) {
      known.counts.set(key, (known.counts.get(key) ?? 0) + 1);
      const spellings = spellingsOf.get(key) ?? new Map();
      spellingsOf.set(key, spellings);
      spellings.set(written.toLowerCase(), (spellings.get(written.toLowerCase()) ?? 0) + 1);
    }
  }
  const large = [...sources.values()].filter(({ words }) => words >= FEWEST_WORDS);
  process.stdout.write(`${language}: ${[...sources].map(([name, { words }]) => `${name} ${words}`).join(', ')}\n`);
  const keys = new Set(large.flatMap(({ counts }) => [...counts.keys()]));
  /** @type {Map<number, string[]>} */
  const byCount = new Map();
  for (const key of [...keys].sort()) {
    const rates = large.map(({ words, counts }) => (counts.get(key) ?? 0) / words).sort((a, b) => b - a);
    const count = Math.round((rates[1] ?? 0) * WORDS);
    const [usual] = [...(spellingsOf.get(key) ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (count > 0) byCount.set(count, [...(byCount.get(count) ?? []), usual?.[0] ?? key]);
  }
  return byCount;
}

/** @param {Language} language @param {string} name @param {Map<number, string[]>} byCount */
function write(language, name, byCount) {
  const sections = [...byCount].sort(([a], [b]) => b - a).map(([count, keys]) => `# ${count}\n${keys.join(' | ')}`);
  const file = path.join(PLUGIN, 'engine', 'src', 'learn', 'terms', 'data', `background-${language}.ts`);
  const head = `/** Terms of ordinary ${name} copy with their counts. Made by scripts/learn-background.mjs from texts of this repository. */`;
  const constant = `export const ${name.toUpperCase()}_BACKGROUND = \`\nwords: ${WORDS}\n${sections.join('\n')}\n\`;\n`;
  writeFileSync(file, `${head}\n${constant}`);
  process.stdout.write(`${file}: ${[...byCount.values()].flat().length} terms\n`);
}

const texts = [...companyTexts(), ...setTexts()];
write('en', 'English', countIn(texts, 'en'));
write('vi', 'Vietnamese', countIn(texts, 'vi'));
