import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLUGIN } from '../../../scripts/lib/places.mjs';

/** @typedef {import('./rates.mjs').Language} Language */
/** @typedef {import('./rates.mjs').Weights} Weights */
/** @typedef {Record<string, import('./calibrate.mjs').Hand>} HandByAxis */

const VOICE = path.join(PLUGIN, 'engine', 'src', 'voice');
const weightsFile = (/** @type {Language} */ language) => path.join(VOICE, language, 'weights.json');
const handFile = (/** @type {Language} */ language) => path.join(VOICE, language, 'hand-weights.json');

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} file @param {unknown} value */
const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** @param {Language} language @returns {Weights} */
export const readWeights = (language) => read(weightsFile(language));
/** @param {Language} language @param {Weights} weights */
export const writeWeights = (language, weights) => write(weightsFile(language), weights);

/** Empty before the first calibration. @param {Language} language @returns {HandByAxis} */
export const readHand = (language) => (existsSync(handFile(language)) ? read(handFile(language)) : {});
/** @param {Language} language @param {HandByAxis} hand */
export const writeHand = (language, hand) => write(handFile(language), hand);
