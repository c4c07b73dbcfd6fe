import type { Localised } from '../language';
import { hundredths } from '../score/allocate';
import type { CompactProfiles } from './compact-profiles';
import { MEASURES, type MeasureName } from './measures';
import type { VoiceVector } from './profile';
import { compared } from './voice-words';

/** Differences smaller than this are no news, however sure they are. */
export const LEAST_DIFFERENCE = 10;

/** A measure on which two texts differ by more than both are unsure of. */
export interface VoiceDifference {
  readonly measure: MeasureName;
  readonly from: number;
  readonly to: number;
  /** `to` − `from`. */
  readonly difference: number;
  /** By how much the difference exceeds the two intervals together: the root of the sum of their squared halves. */
  readonly beyond: number;
  readonly message: Localised;
}

/** `beyond` of what `voiceDifferences` would find between two assets: by columns, for portfolios of many pairs. */
export function differencesBeyond({ voiced, values, halves }: CompactProfiles, one: number, other: number): number[] {
  if ((voiced[one] ?? -1) < 0 || (voiced[other] ?? -1) < 0) return [];
  return values.flatMap((column, measure) => {
    const difference = Math.abs((column[one] ?? 0) - (column[other] ?? 0));
    const beyond = difference - Math.hypot(halves[measure]?.[one] ?? 0, halves[measure]?.[other] ?? 0);
    return beyond <= 0 || difference < LEAST_DIFFERENCE ? [] : [beyond];
  });
}

/**
 * Where a text's voice differs from another's beyond both intervals, the largest first.
 * @param subject what the other text is called at the start of a sentence: "The English text"
 * @param whom what the first is called in a comparison: "the Vietnamese"
 */
export function voiceDifferences(
  from: VoiceVector,
  to: VoiceVector,
  subject: Localised,
  whom: Localised,
): VoiceDifference[] {
  const { vector: before, uncertainty: beforeHalf } = from;
  const { vector: after, uncertainty: afterHalf } = to;
  if (before === null || after === null) return [];
  return MEASURES.flatMap((measure): VoiceDifference[] => {
    const difference = hundredths(after[measure] - before[measure]);
    const beyond = hundredths(Math.abs(difference) - Math.hypot(beforeHalf?.[measure] ?? 0, afterHalf?.[measure] ?? 0));
    if (beyond <= 0 || Math.abs(difference) < LEAST_DIFFERENCE) return [];
    const words = compared(measure, difference, whom);
    const message = { en: `${subject.en} is ${words.en}.`, vi: `${subject.vi} ${words.vi}.` };
    return [
      { measure, from: hundredths(before[measure]), to: hundredths(after[measure]), difference, beyond, message },
    ];
  }).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
