import { compileBrandbook } from '../brandbook/compile';
import { parseBrandbook } from '../brandbook/parse';
import { examine } from '../examine';
import type { Language } from '../language';
import { assess } from '../score/assess';
import { analyse } from '../text/analyse';
import { explainMeasure } from './explain';
import { measureVoice } from './measure';
import { measureTraits } from './trait-model';
import { TONE_AXES, TRAITS, type Measure } from './types';

const PERSONALITY = {
  model: 'custom',
  traits: { warmth: 80, craft: 60 },
  dimensions: [
    {
      id: 'warmth',
      name: { vi: 'Ấm áp', en: 'Warmth' },
      words: { vi: ['ấm áp', 'thân tình', 'quây quần'], en: ['warm', 'welcoming'] },
      opposite: { name: { vi: 'lạnh lùng', en: 'coldness' }, words: { en: ['cold', 'distant'] } },
    },
    {
      id: 'craft',
      name: 'Craft',
      facets: [{ id: 'hand', name: { vi: 'bàn tay', en: 'the hand' }, words: { en: ['hand-sewn', 'stitched'] } }],
    },
  ],
};
const parsed = (personality: unknown, more: object = {}) =>
  parseBrandbook({ brandbook: 1, brand: { id: 'lua', name: 'Lụa' }, personality, ...more });
const bookOf = (personality: unknown, more: object = {}) => {
  const result = parsed(personality, more);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return compileBrandbook(result.brandbook);
};
const book = bookOf(PERSONALITY);
const traitsOf = (text: string, language?: Language): Readonly<Record<string, Measure>> => {
  if (book.traits === null) throw new Error('no model');
  return measureTraits(analyse([{ path: 'text', text, format: 'plain' }], { language }), book.traits);
};
const valueOf = (measure: Measure | undefined): number => {
  if (measure?.value === null || measure === undefined) throw new Error(`not measured: ${measure?.reason}`);
  return measure.value;
};

describe('a trait model of one’s own', () => {
  it('is measured in the words of its dimensions and their facets', () => {
    const plain = valueOf(traitsOf('The shop opens at nine in the morning.').warmth);
    expect(valueOf(traitsOf('A warm and welcoming shop opens at nine.').warmth)).toBeGreaterThan(plain + 20);
    expect(valueOf(traitsOf('A cold and distant shop opens at nine.').warmth)).toBeLessThan(plain - 10);
    expect(valueOf(traitsOf('The shop is not warm at all.').warmth)).toBeLessThan(plain);
    expect(valueOf(traitsOf('Cả nhà quây quần trong gian bếp ấm áp.').warmth)).toBeGreaterThan(plain + 20);
    expect(valueOf(traitsOf('Every hand-sewn bag is stitched in our own rooms.').craft)).toBeGreaterThan(plain + 20);
  });

  it('is explained by its words and adds up', () => {
    const { warmth, craft } = traitsOf('A warm, warm welcome to a hand-sewn world, cold as it may be outside.');
    for (const measure of [warmth, craft]) {
      const sum = measure?.contributions.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
      expect(sum).toBe(Math.round(valueOf(measure) * 100));
    }
    expect(warmth?.contributions.map(({ label }) => label.vi)).toEqual(expect.arrayContaining(['Ấm áp', 'lạnh lùng']));
    expect(craft?.contributions.map(({ label }) => label.en)).toContain('Craft: the hand');
    expect(explainMeasure(warmth as Measure, 'en', { en: 'Warmth', vi: 'Ấm áp' })).toContain('“warm” ×2 (+');
  });

  it('has no value, rather than nought, in a language for which it has no words', () => {
    const { warmth, craft } = traitsOf('Cả nhà quây quần trong gian bếp ấm áp.');
    expect(valueOf(warmth)).toBeGreaterThan(0);
    expect(craft).toEqual({ value: null, low: 0, high: 100, reason: 'UNSUPPORTED_LANGUAGE', contributions: [] });
  });

  it('is scored against its targets like Aaker’s', () => {
    const score = (text: string, own = book) =>
      assess(examine({ units: [{ path: 'text', text, format: 'plain' }] }), own);
    const warm = score('A warm and welcoming hand-sewn world, stitched with care for warm people.');
    const cold = score('A cold and distant brand, and a cold and distant shop.');
    expect(warm.dimensions.personality.score ?? 0).toBeGreaterThan((cold.dimensions.personality.score ?? 0) + 12);
    expect(cold.contributions.map(({ source }) => source)).toContainEqual({ feature: 'personality.warmth' });
    expect(cold.contributions.find(({ dimension }) => dimension === 'personality')?.label.vi).toContain('Ấm áp');
    expect(Object.keys(cold.traits ?? {})).toEqual(['warmth', 'craft']);
    const craftOnly = bookOf({ ...PERSONALITY, traits: { craft: 60 } });
    expect(score('Cả nhà quây quần trong gian bếp ấm áp.', craftOnly).dimensions.personality).toMatchObject({
      score: null,
      reason: 'UNSUPPORTED_LANGUAGE',
    });
  });

  it('stands beside Aaker’s where the model is Aaker’s, and flexes by touchpoint', () => {
    const both = bookOf(
      { ...PERSONALITY, model: 'aaker', traits: { warmth: 80, sincerity: 60 } },
      { touchpoints: { label: { traits: { warmth: 20 } } } },
    );
    expect(both.planFor(null).plan.traits).toEqual({ sincerity: 60, warmth: 80 });
    expect(both.planFor('label').plan.traits).toEqual({ sincerity: 60, warmth: 20 });
    expect(bookOf({ traits: { sincerity: 1 } }).traits).toBeNull();
  });

  it.each([
    [{ model: 'custom' }, 'personality.dimensions', 'NO_DIMENSIONS'],
    [{ ...PERSONALITY, traits: { sincerity: 5 } }, 'personality.traits.sincerity', 'UNKNOWN_KEY'],
    [{ ...PERSONALITY, traits: { warmt: 5 } }, 'personality.traits.warmt', 'UNKNOWN_KEY'],
    [
      { dimensions: [{ id: 'sincerity', name: 'x', words: { en: ['x'] } }] },
      'personality.dimensions.0.id',
      'RESERVED_TRAIT',
    ],
    [{ dimensions: [{ id: 'warmth', name: 'x' }] }, 'personality.dimensions.0.words', 'NO_TRAIT_WORDS'],
    [
      { dimensions: [{ id: 'warmth', name: 'x', words: { en: ['!'] } }] },
      'personality.dimensions.0.words.en.0',
      'NO_WORD',
    ],
    [
      { dimensions: [{ id: 'warmth', name: 'x', words: { en: ['Warm'] }, opposite: { words: { en: ['warm'] } } }] },
      'personality.dimensions.0.opposite.words.en.0',
      'BOTH_POLES',
    ],
    [
      {
        dimensions: [
          { id: 'a', name: 'x', words: { en: ['x'] } },
          { id: 'a', name: 'y', words: { en: ['y'] } },
        ],
      },
      'personality.dimensions.1.id',
      'SAME_ID',
    ],
    [
      { dimensions: [{ id: 'Warm th', name: 'x', words: { en: ['x'] } }] },
      'personality.dimensions.0.id',
      'INVALID_FORMAT',
    ],
    [{ dimensions: [{ id: 'warmth', words: { en: ['x'] } }] }, 'personality.dimensions.0.name', 'INVALID_UNION'],
    [
      { dimensions: [{ id: 'warmth', name: 'x', words: { fr: ['chaud'] } }] },
      'personality.dimensions.0.words.fr',
      'UNKNOWN_KEY',
    ],
  ])('tells what is wrong with %j', (personality, path, code) => {
    const result = parsed(personality);
    const found = result.ok ? [] : result.problems;
    expect(found.map((problem) => [problem.path, problem.code])).toContainEqual([path, code]);
    for (const { message } of found) expect(Math.min(message.en.length, message.vi.length)).toBeGreaterThan(10);
  });

  it('tells of a touchpoint’s target for a trait that there is not', () => {
    const result = parsed(PERSONALITY, { touchpoints: { label: { traits: { warmt: 20 } } } });
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        path: 'touchpoints.label.traits.warmt',
        code: 'UNKNOWN_KEY',
        message: { en: expect.stringContaining('"warmth"') },
      },
    ]);
  });
});

describe('other languages', () => {
  it.each([
    ['French', 'Notre hôtel accueille les voyageurs dans une vieille maison au bord de la mer.'],
    ['German', 'Unser Hotel empfängt die Reisenden in einem alten Haus am Ufer des Meeres.'],
    ['Spanish', 'Nuestro hotel recibe a los viajeros en una casa antigua cerca de la playa.'],
    ['Indonesian', 'Hotel kami menyambut para pelancong di sebuah rumah tua dekat pantai yang tenang.'],
    ['Chinese', '我们的酒店坐落在海边的一座老房子里，欢迎各地的旅客前来入住。'],
    ['Japanese', '私たちのホテルは海辺の古い家で旅行者の皆様をお迎えしています。'],
    ['Korean', '우리 호텔은 바닷가의 오래된 집에서 여행자들을 맞이합니다.'],
    ['Russian', 'Наша гостиница встречает путешественников в старом доме у моря.'],
    ['Thai', 'โรงแรมของเราต้อนรับนักเดินทางในบ้านเก่าริมทะเลที่เงียบสงบ'],
    ['Arabic', 'يستقبل فندقنا المسافرين في بيت قديم على شاطئ البحر الهادئ.'],
  ])('%s has no value on any axis', (_, text) => {
    const analysis = analyse([{ path: 'text', text, format: 'plain' }]);
    const voice = measureVoice(analysis);
    const own = Object.values(book.traits === null ? {} : measureTraits(analysis, book.traits));
    const all = [
      ...TONE_AXES.map((axis) => voice.tone[axis]),
      ...TRAITS.map((trait) => voice.personality[trait]),
      voice.tier,
      voice.sentiment,
      ...own,
    ];
    expect(all).toHaveLength(13);
    for (const { value, reason, contributions } of all)
      expect([value, reason, contributions]).toEqual([null, 'UNSUPPORTED_LANGUAGE', []]);
    expect(voice.readability).toEqual({ grade: null, sentenceLength: null, ease: null, longSentences: null });
  });
});
