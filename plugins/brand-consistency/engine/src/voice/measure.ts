import type { Analysis } from '../text/types';
import { measureWith } from './measure-with';
import { shippedMeter } from './shipped-meter';
import type { Voice } from './types';

/** How a text sounds, by the shipped word lists and weights: see `measureWith`. */
export const measureVoice = (analysis: Analysis): Voice => measureWith(shippedMeter(), analysis);
