import type { Brandbook } from '../brandbook/schema';
import { addressProposals } from './address';
import { lengthProposals } from './lengths';
import { notesOn } from './notes';
import { outliersOf } from './outliers';
import { samplesOf, type Sample } from './samples';
import { targetProposals } from './targets';
import { termProposals } from './terms/terms';
import type { ApprovedText, LearningReport } from './types';

export interface LearnOptions {
  /** The brand's book so far: what it lists is not proposed again, its names are no terms, its avoided words are told. */
  readonly brandbook?: Brandbook | undefined;
}

function byTouchpoint(samples: readonly Sample[]): Map<string, Sample[]> {
  const names = [...new Set(samples.flatMap(({ touchpoint }) => touchpoint ?? []))].sort();
  return new Map(names.map((name) => [name, samples.filter(({ touchpoint }) => touchpoint === name)]));
}

/**
 * What a brand's approved texts (best 5 to 20) suggest for its brandbook: targets of tone, traits and tier, address,
 * terms, lengths per touchpoint. Every proposal is a line to be accepted or not, with the evidence for it. Texts that do
 * not sound like the others are named and still counted: medians bear them. Pure; the order of texts never matters.
 */
export function learn(texts: readonly ApprovedText[], { brandbook }: LearnOptions = {}): LearningReport {
  const found = samplesOf(texts);
  const { samples, skipped } = found;
  const touchpoints = byTouchpoint(samples);
  const terms = termProposals(samples, brandbook);
  return {
    texts: samples.length,
    languages: {
      en: samples.filter(({ language }) => language === 'en').length,
      vi: samples.filter(({ language }) => language === 'vi').length,
    },
    words: samples.reduce((sum, { words }) => sum + words, 0),
    proposals: [
      ...targetProposals(samples, touchpoints),
      ...addressProposals(samples),
      ...terms.proposals,
      ...lengthProposals(touchpoints),
    ],
    outliers: outliersOf(samples),
    skipped,
    notes: [...notesOn(found), ...terms.notes],
  };
}
