import { analyse } from '../text/analyse';
import contrasts from './contrasts.json';
import { measureVoice } from './measure';
import type { Measure, Voice } from './types';

/** Minimal pairs written by hand: `higher` must measure higher on the axis than `lower`. */
const axisOf = (voice: Voice, axis: string): Measure => {
  const all: Record<string, Measure> = {
    ...voice.tone,
    ...voice.personality,
    tier: voice.tier,
    sentiment: voice.sentiment,
  };
  const measure = all[axis];
  if (measure === undefined) throw new Error(`no axis ${axis}`);
  return measure;
};
const measure = (text: string, axis: string): Measure =>
  axisOf(measureVoice(analyse([{ path: 'text', text, format: 'plain' }])), axis);

describe('contrasts', () => {
  it.each(contrasts)('$axis ($language): $lower < $higher', ({ axis, lower, higher }) => {
    const [low, high] = [measure(lower, axis), measure(higher, axis)];
    expect(low.value).not.toBeNull();
    expect((high.value ?? 0) - (low.value ?? 0)).toBeGreaterThan(10);
  });

  it('has at least six pairs for every axis in both languages', () => {
    const count = new Map<string, number>();
    for (const { axis, language } of contrasts)
      count.set(`${axis} ${language}`, (count.get(`${axis} ${language}`) ?? 0) + 1);
    expect(count.size).toBe(22);
    expect(Math.min(...count.values())).toBeGreaterThanOrEqual(6);
  });
});
