import { textHashOf } from '../score/assess';
import { canonicalJson } from '../brandbook/canonical';
import type { Language } from '../language';
import type { Analysis, Place } from '../text/types';
import { evidenceOf } from '../text/places';
import { isEmpty } from '../examine';
import { reasonAgainst } from '../voice/reason';
import type { Evidence, Reason, Voice } from '../voice/types';
import type { ApprovedText, Quote } from './types';

/** An approved text that can be learnt from. */
export interface Sample {
  readonly id: string;
  readonly language: Language;
  readonly touchpoint: string | null;
  readonly words: number;
  readonly analysis: Analysis;
  readonly voice: Voice;
}

export interface Samples {
  readonly samples: readonly Sample[];
  readonly skipped: readonly { readonly id: string; readonly reason: Reason }[];
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The texts that can be learnt from, in an order of their own, so that the order they came in never matters. */
export function samplesOf(texts: readonly ApprovedText[]): Samples {
  const keyed = texts.map((text) => ({ text, key: canonicalJson([text.id, textHashOf(text.examination.asset)]) }));
  keyed.sort((a, b) => compared(a.text.id, b.text.id) || compared(a.key, b.key));
  const samples: Sample[] = [];
  const skipped: { id: string; reason: Reason }[] = [];
  for (const { text } of keyed) {
    const { id, examination } = text;
    const { asset, analysis, voice } = examination;
    const reason = isEmpty(asset) ? 'FIELD_EMPTY' : reasonAgainst(analysis);
    if (reason !== null) skipped.push({ id, reason });
    else if (analysis.language === null) skipped.push({ id, reason: 'UNSUPPORTED_LANGUAGE' });
    else {
      const { language, words } = analysis;
      samples.push({ id, language, touchpoint: asset.touchpoint ?? null, words, analysis, voice });
    }
  }
  return { samples, skipped };
}

/** The sentence that holds a place; the place itself where none does. */
export function sentenceOf({ id, analysis }: Sample, place: Place): Quote {
  const sentences = analysis.units[place.unit]?.blocks[place.block]?.sentences ?? [];
  const around = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  return { id, ...evidenceOf(analysis, around === undefined ? place : { ...place, ...around }) };
}

/** The sentence around words that a measure was made from. */
export function sentenceAround(sample: Sample, evidence: Evidence): Quote {
  for (const [unit, { path, blocks }] of sample.analysis.units.entries()) {
    if (path !== evidence.path) continue;
    for (const [block, { sentences }] of blocks.entries()) {
      for (const sentence of sentences) {
        const around = evidenceOf(sample.analysis, { unit, block, ...sentence });
        if (around.start <= evidence.start && evidence.end <= around.end) return { id: sample.id, ...around };
      }
    }
  }
  return { id: sample.id, ...evidence };
}
