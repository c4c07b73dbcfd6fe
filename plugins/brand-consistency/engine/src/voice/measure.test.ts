import { analyse } from '../text/analyse';
import type { TextUnit } from '../text/types';
import { measureVoice } from './measure';
import { shippedWeights } from './shipped-weights';
import { TONE_AXES, TRAITS, type Measure, type Voice } from './types';

const plain = (text: string, path = 'body'): TextUnit => ({ path, text, format: 'plain' });
const voiceOf = (...texts: string[]): Voice =>
  measureVoice(analyse(texts.map((text, at) => plain(text, `field.${at}`))));

const measuresOf = (voice: Voice): [string, Measure][] => [
  ...TONE_AXES.map((axis): [string, Measure] => [axis, voice.tone[axis]]),
  ...TRAITS.map((trait): [string, Measure] => [trait, voice.personality[trait]]),
  ['tier', voice.tier],
  ['sentiment', voice.sentiment],
];
const valueOf = (measure: Measure): number => {
  if (measure.value === null) throw new Error(`not measured: ${measure.reason}`);
  return measure.value;
};

/** Features that words of the text stand for. */
const heardIn = ({ contributions }: Measure): string[] =>
  contributions.map(({ feature }) => feature).filter((feature) => feature !== 'base');

const HOTEL = 'Kính chào Quý khách. Chúng tôi hân hạnh đón Quý khách tại bãi biển riêng yên tĩnh.';
const EATERY = '🔥🔥 Giá sốc quá nè mấy bạn ơi!!! Ghé tụi mình ăn hủ tiếu liền nha, hihi';
const LETTER = 'We regret to inform you that the warranty has been terminated in accordance with the agreement.';
const CHAT = "Hey guys!!! Wanna grab some dirt cheap noodles? We've got loads, lol 😂";
const MIXED = `${HOTEL}\n\nOur guests are invited to enjoy the exquisite cuisine of the private beach restaurant.`;
const TEXTS = [
  HOTEL,
  EATERY,
  LETTER,
  CHAT,
  MIXED,
  'Ba từ thôi',
  'the quick fox',
  `${LETTER} `.repeat(40),
  'khuyen mai soc gia re nha cac ban oi',
];

describe('measureVoice', () => {
  it('hears a hotel, an eatery, a letter and a chat', () => {
    const [hotel, eatery, letter, chat] = [voiceOf(HOTEL), voiceOf(EATERY), voiceOf(LETTER), voiceOf(CHAT)];
    expect(valueOf(hotel.tone.formal)).toBeGreaterThan(50);
    expect(valueOf(hotel.tone.respectful)).toBeGreaterThan(50);
    expect(valueOf(hotel.tier)).toBeGreaterThan(65);
    expect(valueOf(eatery.tone.formal)).toBeLessThan(-50);
    expect(valueOf(eatery.tier)).toBeLessThan(25);
    expect(valueOf(eatery.tone.enthusiastic)).toBeGreaterThan(30);
    expect(valueOf(letter.tone.formal)).toBeGreaterThan(40);
    expect(valueOf(letter.tone.funny)).toBeLessThan(-40);
    expect(valueOf(chat.tone.formal)).toBeLessThan(-50);
    expect(valueOf(chat.tone.funny)).toBeGreaterThan(0);
  });

  it.each(TEXTS)('adds up, keeps its bounds and shows its words: %s', (text) => {
    const analysis = analyse([plain(text)]);
    for (const [name, measure] of measuresOf(measureVoice(analysis))) {
      const value = valueOf(measure);
      const sum = measure.contributions.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
      expect([name, sum]).toEqual([name, Math.round(value * 100)]);
      const [min, max] =
        name in { formal: 0, funny: 0, respectful: 0, enthusiastic: 0, sentiment: 0 } ? [-100, 100] : [0, 100];
      expect(measure.low).toBeGreaterThanOrEqual(min);
      expect(measure.low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(measure.high);
      expect(measure.high).toBeLessThanOrEqual(max);
      for (const { feature, label, count, amount, words, evidence } of measure.contributions) {
        expect(label.vi.length * label.en.length).toBeGreaterThan(0);
        expect(label.vi).not.toBe(feature);
        expect(evidence.length).toBe(Math.min(count, 8));
        expect([feature, count > 0]).toEqual([feature, feature !== 'base']);
        if (feature === 'base') continue;
        expect(words.length).toBeGreaterThan(0);
        const [counted, moved] = words.reduce(
          ([n, m], word) => [n + word.count, m + Math.round(word.amount * 100)],
          [0, 0],
        );
        expect([feature, moved]).toEqual([feature, Math.round(amount * 100)]);
        expect(counted).toBeLessThanOrEqual(count);
        for (const { start, end, text: quoted } of evidence) expect(text.slice(start, end)).toBe(quoted);
      }
    }
  });

  it('stays where it is without a cue', () => {
    const voice = voiceOf('Bốn người kia đi từ lúc nãy.');
    const { axes } = shippedWeights().vi;
    expect(valueOf(voice.tone.formal)).toBe(axes.formal.base);
    expect(valueOf(voice.personality.sincerity)).toBe(axes.sincerity.base);
    expect(valueOf(voice.tier)).toBe(axes.tier.base);
  });

  it.each([
    ['', 'FIELD_EMPTY'],
    ['🎉🎉🎉', 'FIELD_EMPTY'],
    ['Xin chào', 'TOO_SHORT'],
    ['Это предложение написано по-русски и не может быть измерено.', 'UNSUPPORTED_LANGUAGE'],
  ])('has no number for %j: %s', (text, reason) => {
    const voice = voiceOf(text);
    for (const [, measure] of measuresOf(voice)) {
      expect(measure.value).toBeNull();
      expect(measure.reason).toBe(reason);
      expect(measure.contributions).toEqual([]);
    }
  });

  it('widens its interval as the text shortens', () => {
    const width = (text: string): number => {
      const { low, high } = voiceOf(text).personality.ruggedness;
      return high - low;
    };
    const sentence = 'The table stands by the eastern window of the room beside a strong old oak and a rock. ';
    expect(width(sentence)).toBeGreaterThan(width(sentence.repeat(3)));
    expect(width(sentence.repeat(3))).toBeGreaterThan(width(sentence.repeat(20)));
  });

  it('hears the same in NFC and NFD', () => {
    for (const text of [HOTEL, EATERY, MIXED]) {
      const values = (form: 'NFC' | 'NFD'): unknown =>
        measuresOf(voiceOf(text.normalize(form))).map(([, { value, low, high }]) => [value, low, high]);
      expect(values('NFD')).toEqual(values('NFC'));
    }
  });

  it('moves little when a text says everything twice', () => {
    for (const text of [LETTER.repeat(3), `${HOTEL} `.repeat(3), `${EATERY}. `.repeat(3), `${CHAT} `.repeat(4)]) {
      const twice = measuresOf(voiceOf(`${text} ${text}`));
      measuresOf(voiceOf(text)).forEach(([name, measure], at) => {
        const again = valueOf((twice[at] as [string, Measure])[1]);
        expect([name, Math.abs(again - valueOf(measure)) < 6]).toEqual([name, true]);
      });
    }
  });

  it('weighs the languages of a mixed text by their words', () => {
    const english = 'Our guests are invited to enjoy the exquisite cuisine of the private beach restaurant.';
    const [low, high] = [valueOf(voiceOf(english).tone.formal), valueOf(voiceOf(HOTEL).tone.formal)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const mixed = valueOf(voiceOf(HOTEL, english).tone.formal);
    expect(mixed).toBeGreaterThan(low);
    expect(mixed).toBeLessThan(high);
  });

  it('turns a cue round that is negated, and only then', () => {
    expect(valueOf(voiceOf('I am not happy with it.').sentiment)).toBeLessThan(-20);
    expect(valueOf(voiceOf("We can't wait, the food is great.").sentiment)).toBeGreaterThan(20);
    expect(valueOf(voiceOf('Mình không hài lòng với món này.').sentiment)).toBeLessThan(-20);
    expect(valueOf(voiceOf('Không gian ấm áp, sạch sẽ.').sentiment)).toBeGreaterThan(20);
    expect(valueOf(voiceOf('Phòng ở đây không rẻ đâu.').tier)).toBeGreaterThan(45);
  });

  it('does not hear words inside words that mean something else', () => {
    expect(heardIn(voiceOf('Nha khoa Nha Trang mở cửa sáng nay').tone.formal)).toEqual([]);
    expect(heardIn(voiceOf('Tình bạn bè của người bạn đời').tone.formal)).toEqual([]);
  });

  it('reads Vietnamese typed without diacritics', () => {
    const { tier } = voiceOf('khuyen mai soc gia re nha cac ban oi');
    expect(valueOf(tier)).toBeLessThan(30);
    expect(tier.contributions.some(({ feature }) => feature === 'no-diacritics')).toBe(true);
  });

  it('never throws', () => {
    for (const text of [
      '\uD800',
      '\u0000\u0000',
      '[[[(((',
      'A'.repeat(5000),
      '!?!?!?',
      'i i i i',
      '%%% ### 100% 100% 100%',
      '\u202e abc def ghi',
      'k '.repeat(2000),
    ]) {
      expect(() => voiceOf(text)).not.toThrow();
    }
    expect(measureVoice(analyse([])).tone.formal.reason).toBe('FIELD_EMPTY');
  });

  it('reports the same bytes twice, with its own meter or the shipped one', () => {
    const analysis = analyse([plain(MIXED)]);
    expect(JSON.stringify(measureVoice(analysis))).toBe(JSON.stringify(measureVoice(analysis)));
  });
});
