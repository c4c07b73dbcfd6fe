import { LANGUAGES } from '../language';
import type { Analysis } from '../text/types';
import { measureAxis, type Part } from './axis';
import { countMarks } from './count-marks';
import { countPhrases } from './count-phrases';
import { FeatureCounts } from './counts';
import type { VoiceMeter } from './meter';
import { measureReadability } from './readability';
import { reasonAgainst } from './reason';
import { TONE_AXES, TRAITS, type Measure, type Reason, type Voice } from './types';
import type { Axis } from './weights';

/**
 * How a text sounds: tone and sentiment −100..100, personality and tier 0..100, each with its interval and the
 * summands that make it, in hundredths. A text in both languages is measured over the blocks of each, weighted by
 * words. Texts that cannot be measured have null values with a reason. Never throws.
 */
export function measureWith(meter: VoiceMeter, analysis: Analysis): Voice {
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

function measuring(analysis: Analysis, meter: VoiceMeter): (axis: Axis) => Measure {
  const counts = { en: new FeatureCounts(), vi: new FeatureCounts() };
  countPhrases(analysis, meter, counts);
  countMarks(analysis, counts);
  const languages = LANGUAGES.filter((language) => analysis.wordsIn[language] > 0);
  return (axis) =>
    measureAxis(
      analysis,
      languages.map((language): Part => {
        const weights = meter.weights[language];
        const words = analysis.wordsIn[language];
        return { language, words, counts: counts[language], weights, scale: weights.axes[axis] };
      }),
    );
}

function unmeasured(axis: Axis, reason: Reason, { weights }: VoiceMeter): Measure {
  const { min, max } = weights.en.axes[axis];
  return { value: null, low: min, high: max, reason, contributions: [] };
}

function record<Name extends Axis>(names: readonly Name[], measure: (axis: Axis) => Measure): Record<Name, Measure> {
  return Object.fromEntries(names.map((name) => [name, measure(name)])) as Record<Name, Measure>;
}
