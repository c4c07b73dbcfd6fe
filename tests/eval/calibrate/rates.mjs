/** @typedef {'vi' | 'en'} Language */
/** @typedef {{ min: number, max: number, base: number, spread: number, points: Record<string, number>, provenance?: string }} AxisWeights */
/** @typedef {{ language: Language, provenance: string, prior: number, negation: number, expected: Record<string, number>, axes: Record<string, AxisWeights> }} Weights */
/** What was counted in one text: its words, and by feature what its cues weigh. @typedef {{ words: number, weightOf: Map<string, number> }} Counted */

/** Texts shorter than this are not measured. */
const FEWEST_WORDS = 3;

/**
 * Counts a text's features as the engine does; null where it is too short to be measured.
 * @param {any} voice @param {any} meter @param {Language} language @returns {(text: string) => Counted | null}
 */
export function counting(voice, meter, language) {
  /** @type {Map<string, Counted | null>} */
  const known = new Map();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const analysis = voice.analyse([{ path: 'text', text, format: 'plain' }], { language });
    const words = analysis.wordsIn[language];
    const counts = { en: new voice.FeatureCounts(), vi: new voice.FeatureCounts() };
    voice.countPhrases(analysis, meter, counts);
    voice.countMarks(analysis, counts);
    const own = counts[language];
    const counted =
      words < FEWEST_WORDS
        ? null
        : {
            words,
            weightOf: new Map(own.features().map((/** @type {string} */ name) => [name, own.get(name).weight])),
          };
    known.set(text, counted);
    return counted;
  };
}

/**
 * What each of an axis' points is multiplied by in a text, in the order of `keys`: the rate in ten words, smoothed,
 * of all features that the points speak for.
 * @param {any} voice @param {Weights} weights @param {readonly string[]} keys
 * @returns {(counted: Counted) => number[]}
 */
export function ratesOver(voice, weights, keys) {
  const points = Object.fromEntries(keys.map((key) => [key, 1]));
  const at = new Map(keys.map((key, index) => [key, index]));
  return ({ words, weightOf }) => {
    const rates = new Array(keys.length).fill(0);
    for (const feature of new Set([...weightOf.keys(), ...Object.keys(weights.expected)])) {
      const source = voice.sourceOfPoints(points, weights.negation, feature);
      if (source === null) continue;
      const surplus = (weightOf.get(feature) ?? 0) - (weights.expected[feature] ?? 0) * words;
      rates[at.get(source.key) ?? 0] += (source.factor * 10 * surplus) / (words + weights.prior);
    }
    return rates;
  };
}

/** @param {readonly number[]} a @param {readonly number[]} b */
export const dot = (a, b) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** The value on the scale, as the engine dampens it. @param {number} raw @param {{ min: number, max: number }} scale @param {number} base */
export function damped(raw, { min, max }, base) {
  const room = raw < 0 ? base - min : max - base;
  return base + raw / (1 + Math.abs(raw) / room);
}
