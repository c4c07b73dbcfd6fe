import type { Localised } from '../../../engine/src/language';
import type { Scorecard } from '../../../engine/src/score/types';
import { AXIS_NAME } from '../../../engine/src/voice/explain-texts';
import { TONE_AXES, TRAITS, type Measure, type ToneAxis } from '../../../engine/src/voice/types';

/** What the ends of a value's scale are called. */
export type VoiceScale = ToneAxis | 'trait' | 'tier' | 'sentiment';

export interface VoiceRow {
  readonly id: string;
  readonly name: Localised;
  readonly scale: VoiceScale;
  readonly measure: Measure;
}

/**
 * Every value of a text's voice: the four tones, the traits, the brand's own traits, price tier and sentiment.
 * @param traitNames names of the brand's own traits; one without a name goes by its id
 */
export function voiceRows(
  { voice, traits = {} }: Pick<Scorecard, 'voice' | 'traits'>,
  traitNames: Readonly<Record<string, Localised>>,
): VoiceRow[] {
  return [
    ...TONE_AXES.map((id): VoiceRow => ({ id, name: AXIS_NAME[id], scale: id, measure: voice.tone[id] })),
    ...TRAITS.map((id): VoiceRow => ({ id, name: AXIS_NAME[id], scale: 'trait', measure: voice.personality[id] })),
    ...Object.entries(traits).map(([id, measure]): VoiceRow => ({
      id: `own.${id}`,
      name: traitNames[id] ?? { en: id, vi: id },
      scale: 'trait',
      measure,
    })),
    { id: 'tier', name: AXIS_NAME.tier, scale: 'tier', measure: voice.tier },
    { id: 'sentiment', name: AXIS_NAME.sentiment, scale: 'sentiment', measure: voice.sentiment },
  ];
}
