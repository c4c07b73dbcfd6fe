import type { Run } from './exclamations';

const HASHTAG = /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** Hashtags; “#1” and colours in a list are none. Linear. */
export const hashtagsIn = (text: string): Run[] =>
  !text.includes('#')
    ? []
    : Array.from(text.matchAll(HASHTAG), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        count: 1,
      }));
