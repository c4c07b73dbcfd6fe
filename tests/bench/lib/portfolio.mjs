import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/places.mjs';
import { prose, randomNumbers, readTexts } from './texts.mjs';

const BOOK = {
  brandbook: 1,
  brand: { id: 'bench', name: 'Bench' },
  tone: { formal: 20, enthusiastic: 10 },
  address: { vi: { self: ['chúng tôi'], reader: ['bạn'] } },
  vocabulary: { avoid: [{ term: 'utilize', use: ['use'] }] },
  facts: [{ id: 'hotline', is: '1900 1234' }],
  touchpoints: { website: { tone: { formal: 30 } } },
};
const TOUCHPOINTS = ['website', 'fanpage', 'packaging', 'email', 'brochure', 'hotline'];
const CHANNELS = ['web', 'social', 'print', 'phone'];
const DEPARTMENTS = ['marketing', 'sales', 'support', 'product', 'legal'];
const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'];
const MODELS = 400;
const LENGTH = 400;

/** @returns {string[]} */
function vietnameseTexts() {
  const file = path.join(ROOT, 'tests', 'eval', 'sets', 'reviews-vi.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text);
}

/**
 * Profiles of real texts of both languages, for others to be made after, with the brandbook they were made by.
 * @param {any} engine
 */
export function modelProfiles(engine) {
  const book = engine.compileBrandbook(engine.parseBrandbook(BOOK).brandbook);
  const english = readTexts();
  const vietnamese = vietnameseTexts();
  const models = Array.from({ length: MODELS }, (_, i) => {
    const touchpoint = TOUCHPOINTS[i % TOUCHPOINTS.length];
    const own = i % 2 === 0 ? prose(english, LENGTH, i + 1) : (vietnamese[i % vietnamese.length] ?? '');
    const text = i % 7 === 0 ? `${own} Hotline: 1900 ${i % 49 === 0 ? 4321 : 1234}.` : own;
    const language = i % 2 === 0 ? 'en' : 'vi';
    const examination = engine.examine({ units: [{ path: 'text', text, format: 'plain' }], language, touchpoint });
    return engine.profileOf(`model-${i}`, examination, book);
  });
  return { book, models };
}

/**
 * As many profiles as asked for, one at a time: real ones with their numbers moved a little, spread over touchpoints,
 * channels, departments, stages, three years and pairs of translations.
 * @param {readonly any[]} models @param {number} count
 */
export function* portfolioOf(models, count) {
  const random = randomNumbers(count);
  for (let i = 0; i < count; i++) {
    const model = models[i % models.length];
    const vector =
      model.vector === null
        ? null
        : Object.fromEntries(
            Object.entries(model.vector).map(([name, value]) => [name, value + Math.round(600 * random() - 300) / 100]),
          );
    const pick = (/** @type {readonly string[]} */ of) => of[Math.floor(random() * of.length)];
    yield {
      ...model,
      id: `asset-${Math.floor(random() * 1e9)}-${i}`,
      vector,
      channel: pick(CHANNELS),
      department: pick(DEPARTMENTS),
      stage: pick(STAGES),
      date: `${2024 + (i % 3)}-0${1 + (i % 9)}-1${i % 10}`,
      pair: `page-${i >> 1}`,
    };
  }
}
