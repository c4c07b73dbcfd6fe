import { traitNamesOf } from './trait-names';

describe('traitNamesOf', () => {
  it('names the brand’s own dimensions in both languages, one name for both where it gives one', () => {
    const dimensions = [
      { id: 'warmth', name: { vi: 'ấm áp', en: 'warmth' }, words: { vi: ['ấm'] } },
      { id: 'zen', name: 'Zen', words: { vi: ['thiền'] } },
    ];
    expect(traitNamesOf({ personality: { model: 'custom', dimensions, traits: {}, weAre: [], weAreNot: [] } })).toEqual(
      {
        warmth: { vi: 'ấm áp', en: 'warmth' },
        zen: { vi: 'Zen', en: 'Zen' },
      },
    );
  });

  it('is empty for a brand without', () => expect(traitNamesOf({})).toEqual({}));
});
