import { loadVoice } from '../lib/engine.mjs';
import { hasShared } from '../lib/sets.mjs';
import { anchorsOf } from './anchors.mjs';
import { brandCopy, copySets } from './brand-copy.mjs';
import { readHand, readWeights, writeHand, writeWeights } from './files.mjs';
import { halfOf, labelledSets, statisticOf } from './labelled.mjs';
import { longTexts } from './long-texts.mjs';
import { counting, damped, dot, ratesOver } from './rates.mjs';
import { fitPoints } from './ridge.mjs';
import { fitScale, fitToCopy } from './scale.mjs';
import { LENGTHS, piecesOf, spreadOf } from './spread.mjs';

/** @typedef {import('./rates.mjs').Language} Language */
/** @typedef {import('./rates.mjs').AxisWeights} AxisWeights */
/** A text too short to be measured stands where one without any cue stands, as in `npm run eval`. */
const SILENT = { words: 4, weightOf: new Map() };

/** @typedef {{ base: number, points: Record<string, number> }} Hand */
/** @typedef {{ languages: readonly Language[], axes: readonly string[], adopt: boolean, dry: boolean, prior?: number | undefined }} Options `axes` empty: all */

/**
 * Fits points to labels, the scale to anchors and the interval to pieces of texts, axis by axis; writes the weights.
 * @param {Options} options @param {(line: string) => void} say
 */
export async function calibrate({ languages, axes, adopt, dry, prior }, say) {
  if (prior !== undefined && axes.length > 0) throw new Error('The prior holds for all axes: leave --axis out.');
  if (!hasShared())
    say('The sets by others (../shared/eval) are missing: English intervals rest on the demo company’s texts only.');
  const voice = await loadVoice();
  const meter = voice.shippedMeter();
  const copy = copySets();
  for (const language of languages) {
    const weights = readWeights(language);
    if (prior !== undefined) weights.prior = prior;
    const hand = readHand(language);
    const count = counting(voice, meter, language);
    const pieces = cutTexts(language, count);
    for (const axis of voice.AXES) {
      if (axes.length > 0 && !axes.includes(axis)) continue;
      const own = weights.axes[axis];
      if (own === undefined) throw new Error(`${language}/weights.json has no axis ${axis}`);
      const start = startOf(own, adopt ? undefined : hand[axis]);
      hand[axis] = start;
      const sets = labelledSets(language, axis);
      if (sets === null) {
        say(
          `${language} ${axis}: NOT CALIBRATED, because the labelled sets (../shared/eval) are missing. Weights stay.`,
        );
        continue;
      }
      const result = calibrateAxis({ voice, weights, axis, start, own, sets, count, pieces, language, copy });
      weights.axes[axis] = result;
      say(`${language} ${axis}: ${result.provenance} Base ${result.base}, spread ${result.spread}.`);
    }
    if (dry) continue;
    writeHand(language, hand);
    writeWeights(language, weights);
  }
}

/** The hand-set values; points that are new in the weights are taken over from there. @param {AxisWeights} own @param {Hand | undefined} hand @returns {Hand} */
function startOf(own, hand) {
  if (hand === undefined) return { base: own.base, points: sorted(Object.entries(own.points)) };
  return { base: hand.base, points: sorted(Object.entries({ ...own.points, ...hand.points })) };
}

/**
 * @param {{ voice: any, weights: any, axis: string, start: Hand, own: AxisWeights, sets: readonly import('./labelled.mjs').LabelledSet[], count: ReturnType<typeof counting>, pieces: ReturnType<typeof cutTexts>, language: Language, copy: ReturnType<typeof copySets> }} given
 * @returns {AxisWeights}
 */
function calibrateAxis({ voice, weights, axis, start, own, sets, count, pieces, language, copy }) {
  const keys = Object.keys(start.points).filter((key) => start.points[key] !== 0);
  const hand = keys.map((key) => start.points[key] ?? 0);
  const rates = ratesOver(voice, weights, keys);
  const samplesOf = (/** @type {readonly import('./labelled.mjs').Item[]} */ items) =>
    items.map(({ text, gold, group }) => ({ rates: rates(count(text) ?? SILENT), gold, group }));
  const halves = sets.map(({ name, weight, statistic, items }) => ({
    name,
    weight,
    statistic,
    tuned: samplesOf(halfOf(items, true)),
    kept: samplesOf(halfOf(items, false)),
  }));
  const fitted =
    halves.length === 0
      ? null
      : fitPoints(
          halves.map(({ name, weight, tuned }) => ({ name, weight, samples: tuned })),
          hand,
        );
  const shape = fitted?.points ?? hand;
  const scale = { min: own.min, max: own.max, base: start.base };
  const anchors = anchorsOf(language, axis).flatMap(({ text, target }) => {
    const counted = count(text);
    return counted === null ? [] : [{ raw: dot(rates(counted), shape), target }];
  });
  const wanted = brandCopy(copy, language, axis);
  const scaled =
    wanted === null ? toAnchors(anchors, scale) : toCopy(wanted, scale, count, (one) => dot(rates(one), shape));
  const { base, factor } = scaled;
  const points = shape.map((point) => Math.round(factor * point));
  const value = (/** @type {import('./rates.mjs').Counted} */ counted) =>
    damped(dot(rates(counted), points), scale, base);
  const spread = spreadOf(
    pieces.map(({ piece, whole }) => ({ piece: value(piece), whole: value(whole), words: piece.words })),
    weights.prior,
  );
  const reached = halves.map(({ name, statistic, tuned, kept }) => {
    const on = (/** @type {typeof tuned} */ samples) =>
      statisticOf(
        statistic,
        samples.map((sample) => dot(sample.rates, points)),
        samples.map(({ gold }) => gold),
      ).toFixed(3);
    return `${name}: ${statistic} ${on(kept)} unseen (${kept.length}), ${on(tuned)} tuned on (${tuned.length})`;
  });
  const fit =
    fitted === null
      ? 'Points set by hand'
      : `Points fitted by ridge regression towards the hand-set ones, signs kept, strength ${fitted.strength}; ${reached.join('; ')}`;
  return {
    min: own.min,
    max: own.max,
    base,
    spread,
    points: sorted(keys.map((key, at) => [key, points[at] ?? 0])),
    provenance:
      `${fit}. Scale: points times ${factor} on ${scaled.on}. ` + `Interval: ${pieces.length} pieces of texts.`,
  };
}

/** @typedef {{ base: number, factor: number, on: string }} Scaled `on`: what the scale was fitted to, and how well it fits */

/** @param {readonly import('./scale.mjs').Anchor[]} anchors @param {{ min: number, max: number, base: number }} scale @returns {Scaled} */
function toAnchors(anchors, scale) {
  const { base, factor, error } = fitScale(anchors, scale);
  return { base, factor, on: `${anchors.length} anchors, off by ${error.toFixed(0)} on average` };
}

/**
 * @param {import('./brand-copy.mjs').BrandCopy} wanted @param {{ min: number, max: number }} scale
 * @param {ReturnType<typeof counting>} count @param {(counted: import('./rates.mjs').Counted) => number} rawOf
 * @returns {Scaled}
 */
function toCopy(wanted, scale, count, rawOf) {
  const raws = wanted.texts.flatMap((text) => {
    const counted = count(text);
    return counted === null ? [] : [rawOf(counted)];
  });
  const { base, factor, mean, spread } = fitToCopy(raws, wanted, scale);
  const shown = (/** @type {number} */ value) => value.toFixed(0);
  return {
    base,
    factor,
    on:
      `${raws.length} texts of brands, mean ${shown(mean)} and spread ${shown(spread)}, ` +
      `where ${wanted.brands} brands ask for ${shown(wanted.mean)} and ${shown(wanted.spread)}`,
  };
}

/** Strongest first; what rounds to nothing is left out. @param {readonly (readonly [string, number])[]} points */
const sorted = (points) =>
  Object.fromEntries(
    points.filter(([, point]) => point !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)),
  );

/** @param {Language} language @param {ReturnType<typeof counting>} count */
function cutTexts(language, count) {
  return longTexts(language).flatMap((text) => {
    const whole = count(text);
    if (whole === null) return [];
    return LENGTHS.flatMap((length) => piecesOf(text, length)).flatMap((piece) => {
      const counted = count(piece);
      return counted === null ? [] : [{ piece: counted, whole }];
    });
  });
}
