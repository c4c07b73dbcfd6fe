import { WORDS_FOR_HALF_TRUST } from './settings';

/** 0..1: how far a measured value is trusted, by the words it rests on. */
export const trust = (words: number): number => words / (words + WORDS_FOR_HALF_TRUST);

/** A measured value moved towards the target as far as the text is too short to tell: the benefit of the doubt. */
export const doubted = (value: number, target: number, words: number): number =>
  target + (value - target) * trust(words);
