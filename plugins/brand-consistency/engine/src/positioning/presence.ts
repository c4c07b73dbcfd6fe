import type { Brandbook, Term } from '../brandbook/schema';
import { evidenceOf } from '../text/places';
import type { Analysis } from '../text/types';
import type { Evidence } from '../voice/types';
import { findWindows, windowPhrase, type WindowMatch, type WindowPhrase } from './phrase-window';

/** How much of what the brand stands for is heard in a text, in whatever words of the brandbook. */
export interface Presence {
  /** Different phrases of the brandbook that are heard; one of which only a part is heard counts as a share of one. */
  readonly heard: number;
  readonly evidence: readonly Evidence[];
}

/** The words by which a brand is known. */
export interface BrandSignals {
  readonly phrases: readonly WindowPhrase[];
  /** Content words and, in Vietnamese, pairs of syllables of the phrases. */
  readonly parts: readonly WindowPhrase[];
}

/** What a part weighs beside a whole phrase. */
const PART = 0.25;
const GRAMMAR: ReadonlySet<string> = new Set(
  'a an the and or of to in on at for with by from is are be it its our your you we no not so that this as all any one every only than'.split(
    ' ',
  ),
);

const written = (term: Term): string => (typeof term === 'string' ? term : term.term);
const isVietnamese = (key: string): boolean => /[^\p{ASCII}]/u.test(key);

/** A phrase's content words, or its pairs of syllables where it is Vietnamese. */
function partsOf({ keys }: WindowPhrase): string[] {
  if (keys.length < 2) return [];
  if (keys.some(isVietnamese)) return keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`);
  return keys.filter((key) => key.length > 2 && !GRAMMAR.has(key));
}

/** The words by which a brand is known: evidence and proof of its statements, and the words it prefers. */
export function brandSignals({ positioning, vocabulary }: Brandbook): BrandSignals {
  const statements = [
    ...(positioning?.promise ? [positioning.promise] : []),
    ...(positioning?.differences ?? []),
    ...(positioning?.parity ?? []),
  ];
  const said = statements.flatMap(({ claim, evidence, proof }) =>
    evidence.length + proof.length > 0 ? [...evidence, ...proof] : [claim],
  );
  const phrases = [...new Set([...said, ...(vocabulary?.prefer ?? []).map(written)])].map(windowPhrase);
  return { phrases, parts: [...new Set(phrases.flatMap(partsOf))].map(windowPhrase) };
}

function firstOf(analysis: Analysis, phrases: readonly WindowPhrase[]): ReadonlyMap<number, WindowMatch> {
  const first = new Map<number, WindowMatch>();
  for (const match of findWindows(analysis, phrases)) if (!first.has(match.phrase)) first.set(match.phrase, match);
  return first;
}

/** Counts the brand's signals in a text; a phrase that is repeated counts once. */
export function presenceOf(analysis: Analysis, { phrases, parts }: BrandSignals): Presence {
  const whole = [...firstOf(analysis, phrases).values()];
  const partial = [...firstOf(analysis, parts).values()].filter(({ exact }) => exact);
  return {
    heard: whole.length + PART * partial.length,
    evidence: [...whole, ...partial].slice(0, 8).map((match) => evidenceOf(analysis, match)),
  };
}
