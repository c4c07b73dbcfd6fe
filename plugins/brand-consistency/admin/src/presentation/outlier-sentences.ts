import type { OutlierReason } from '../../../engine/src/consistency/types';

/** The sentences behind an outlier's reasons, each once: the same sentence often pushes several measures. */
export function sentencesOf(reasons: readonly OutlierReason[], most = 3): string[] {
  return [...new Set(reasons.flatMap((reason) => reason.sentences.map((sentence) => sentence.text)))].slice(0, most);
}
