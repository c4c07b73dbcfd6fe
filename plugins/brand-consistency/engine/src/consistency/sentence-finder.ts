import { evidenceOf } from '../text/places';
import type { Analysis } from '../text/types';
import type { Evidence } from '../voice/types';

/** Finds the sentence around a piece of evidence, as evidence itself; the evidence where no sentence holds all of it. */
export type SentenceFinder = (evidence: Evidence) => Evidence;

/** Looks up each sentence once, however many pieces of evidence are asked for. */
export function sentenceFinder(analysis: Analysis): SentenceFinder {
  const byPath = new Map<string, Evidence[]>();
  for (const [unit, { path, blocks }] of analysis.units.entries()) {
    const known = byPath.get(path) ?? [];
    byPath.set(path, known);
    for (const [block, { sentences }] of blocks.entries())
      for (const sentence of sentences) known.push(evidenceOf(analysis, { unit, block, ...sentence }));
  }
  return (evidence) =>
    byPath.get(evidence.path)?.find(({ start, end }) => start <= evidence.start && end >= evidence.end) ?? evidence;
}

/** The longest sentence: where a text stands apart by what it does not say, it is the one that had most room to say it. */
export function longestSentence(analysis: Analysis): readonly Evidence[] {
  let longest: { unit: number; block: number; start: number; end: number } | null = null;
  for (const [unit, { blocks }] of analysis.units.entries()) {
    for (const [block, { sentences }] of blocks.entries()) {
      for (const { start, end } of sentences)
        if (longest === null || end - start > longest.end - longest.start) longest = { unit, block, start, end };
    }
  }
  return longest === null ? [] : [evidenceOf(analysis, longest)];
}
