import { LANGUAGES } from '../language';
import { lazily } from '../lazily';
import type { Analysis } from '../text/types';
import { measureAxis, type Part } from './axis';
import { countMarks } from './count-marks';
import { countPhrases } from './count-phrases';
import { FeatureCounts } from './counts';
import { createVoiceMeter, type VoiceMeter } from './meter';
import { measureReadability } from './readability';
import { TONE_AXES, TRAITS, type Measure, type Reason, type Voice } from './types';
import type { Axis } from './weights';

const FEWEST_WORDS = 3;

const shippedMeter = lazily(createVoiceMeter);

/**
 * How a text sounds: tone and sentiment −100..100, personality and tier 0..100, each with its interval and the
 * summands that make it, in hundredths. A text in both languages is measured over the blocks of each, weighted by
 * words. Texts that cannot be measured have null values with a reason. Never throws.
 */
export function measureVoice(analysis: Analysis, meter: VoiceMeter = shippedMeter()): Voice {
  const reason = reasonAgainst(analysis);
  const measure = reason === null ? measuring(analysis, meter) : (axis: Axis) => unmeasured(axis, reason, meter);
  return {
    language: analysis.language,
    tone: record(TONE_AXES, measure),
    personality: record(TRAITS, measure),
    tier: measure('tier'),
    sentiment: measure('sentiment'),
    readability: measureReadability(analysis),
  };
}

function reasonAgainst({ words, wordsIn, language }: Analysis): Reason | null {
  if (words === 0) return 'FIELD_EMPTY';
  if (words < FEWEST_WORDS) return 'TOO_SHORT';
  if (language === null || wordsIn.en + wordsIn.vi === 0) return 'UNSUPPORTED_LANGUAGE';
  return wordsIn.en + wordsIn.vi < FEWEST_WORDS ? 'TOO_SHORT' : null;
}

function measuring(analysis: Analysis, meter: VoiceMeter): (axis: Axis) => Measure {
  const counts = { en: new FeatureCounts(), vi: new FeatureCounts() };
  countPhrases(analysis, meter, counts);
  countMarks(analysis, counts);
  const parts = LANGUAGES.map((language): Part => {
    return { language, words: analysis.wordsIn[language], counts: counts[language], weights: meter.weights[language] };
  }).filter(({ words }) => words > 0);
  return (axis) => measureAxis(analysis, axis, parts);
}

function unmeasured(axis: Axis, reason: Reason, { weights }: VoiceMeter): Measure {
  const { min, max } = weights.en.axes[axis];
  return { value: null, low: min, high: max, reason, contributions: [] };
}

function record<Name extends Axis>(names: readonly Name[], measure: (axis: Axis) => Measure): Record<Name, Measure> {
  return Object.fromEntries(names.map((name) => [name, measure(name)])) as Record<Name, Measure>;
}
