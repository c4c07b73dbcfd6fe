import type { OutlierReason } from '../../../engine/src/consistency/types';
import { sentencesOf } from './outlier-sentences';

const reason = (measure: string, ...texts: string[]): OutlierReason => ({
  measure,
  value: 0,
  usual: 50,
  sentences: texts.map((text) => ({ path: 'body', start: 0, end: text.length, text })),
});

it('quotes every sentence once and no more than asked for', () => {
  const reasons = [reason('tone.formal', 'a', 'b'), reason('tier', 'b', 'c'), reason('tone.funny', 'd')];
  expect(sentencesOf(reasons)).toEqual(['a', 'b', 'c']);
  expect(sentencesOf(reasons, 1)).toEqual(['a']);
  expect(sentencesOf([])).toEqual([]);
});
