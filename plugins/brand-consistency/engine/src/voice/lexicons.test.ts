import { phraseKeys } from '../text/fold';
import { ENGLISH } from './en';
import { featureOf, negated, readLexicon } from './lexicon';
import { labelOf } from './labels';
import { TRAITS } from './types';
import { VIETNAMESE } from './vi';
import { shippedWeights } from './shipped-weights';
import { AXES, pointsOf } from './weights';

const TONE_LISTS = {
  en: ['contractions', 'slang', 'chat-spelling', 'casual-words', 'formal-words', 'courtesy', 'rudeness'],
  vi: [
    'honorific-address',
    'intimate-address',
    'polite-particles',
    'casual-particles',
    'formal-words',
    'courtesy',
    'slang',
    'chat-spelling',
    'rudeness',
  ],
};
/** Lists that only change how others are read. */
const SILENT = ['exceptions', 'negators', 'turns'];

describe.each([
  ['en', ENGLISH],
  ['vi', VIETNAMESE],
] as const)('lexicons (%s)', (language, pack) => {
  const lexicons = pack.map(readLexicon);
  const weights = shippedWeights()[language];
  const sizeOf = (names: readonly string[]): number =>
    lexicons.filter(({ list }) => names.includes(list)).reduce((sum, { entries }) => sum + entries.length, 0);

  it('are broad enough', () => {
    expect(sizeOf(TONE_LISTS[language])).toBeGreaterThanOrEqual(800);
    for (const trait of TRAITS) expect([trait, sizeOf([trait]) >= 150]).toEqual([trait, true]);
    expect(sizeOf(['luxury'])).toBeGreaterThanOrEqual(150);
    expect(sizeOf(['bargain'])).toBeGreaterThanOrEqual(150);
  });

  it('are in their own language, with no phrase twice in a list and none without a word', () => {
    for (const { list, language: own, entries } of lexicons) {
      expect(own).toBe(language);
      const forms = entries.flatMap((entry) => entry.forms);
      expect([list, forms.filter((form, at) => forms.indexOf(form) !== at)]).toEqual([list, []]);
      expect([list, forms.filter((form) => phraseKeys(form).length === 0 || form !== form.normalize('NFC'))]).toEqual([
        list,
        [],
      ]);
    }
  });

  it('count under features that have a label and weigh on some axis', () => {
    for (const lexicon of lexicons) {
      if (SILENT.includes(lexicon.list)) continue;
      for (const entry of lexicon.entries) {
        const feature = featureOf(lexicon, entry);
        expect([feature, labelOf(feature).vi !== feature]).toEqual([feature, true]);
        expect([
          feature,
          AXES.some((axis) => pointsOf(weights.axes[axis].points, weights.negation, feature) !== 0),
        ]).toEqual([feature, true]);
      }
    }
  });

  it('weigh no length of words or sentences', () => {
    const features = AXES.flatMap((axis) => Object.keys(weights.axes[axis].points));
    expect(features.filter((feature) => /length|long|short/.test(feature))).toEqual([]);
  });

  it('turn a negated feature round at a discount', () => {
    expect(pointsOf(weights.axes.tier.points, weights.negation, negated('bargain'))).toBeGreaterThan(0);
    expect(pointsOf(weights.axes.tier.points, weights.negation, negated('luxury'))).toBeLessThan(0);
  });
});
