import type { Measure, Voice } from '../../../engine/src/voice/types';
import { voiceRows } from './voice-rows';

const measure = (value: number): Measure => ({ value, low: value - 5, high: value + 5, contributions: [] });
const voice: Voice = {
  language: 'vi',
  tone: { formal: measure(-34), funny: measure(10), respectful: measure(0), enthusiastic: measure(20) },
  personality: {
    sincerity: measure(21),
    excitement: measure(22),
    competence: measure(23),
    sophistication: measure(24),
    ruggedness: measure(25),
  },
  tier: measure(45),
  sentiment: measure(5),
  readability: { grade: null, sentenceLength: 10, ease: null, longSentences: 0 },
};

describe('voiceRows', () => {
  it('lists tone, traits, tier and sentiment, and calls playfulness by what is counted', () => {
    const rows = voiceRows({ voice }, {});
    expect(rows.map(({ id, measure: { value } }) => `${id} ${value}`)).toEqual([
      'formal -34',
      'funny 10',
      'respectful 0',
      'enthusiastic 20',
      'sincerity 21',
      'excitement 22',
      'competence 23',
      'sophistication 24',
      'ruggedness 25',
      'tier 45',
      'sentiment 5',
    ]);
    expect(rows[1]?.name).toEqual({ en: 'playfulness cues', vi: 'dấu hiệu dí dỏm' });
  });

  it('adds the brand’s own traits by name, or by id where the name is gone', () => {
    const traits = { warmth: measure(60), zen: measure(30) };
    const rows = voiceRows({ voice, traits }, { warmth: { vi: 'ấm áp', en: 'warmth' } });
    expect(rows.filter(({ id }) => id.startsWith('own.')).map(({ id, name, scale }) => [id, name.vi, scale])).toEqual([
      ['own.warmth', 'ấm áp', 'trait'],
      ['own.zen', 'zen', 'trait'],
    ]);
  });
});
